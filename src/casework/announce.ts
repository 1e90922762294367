import { type AnnouncementDraft, currentAnnouncement, signAnnouncement } from '../protocol/announcement.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { instantOf } from '../protocol/times.ts';
import { codeOf } from './call-error.ts';
import type { DeskCore } from './desk-core.ts';

const SECOND_MS = 1000;

/** Takes what is announced at present. Throws what `currentAnnouncement` throws, and keeps the one before then. */
export const readAnnouncement = async (core: DeskCore): Promise<void> => {
  const { means, rosters } = core;
  core.announcement = currentAnnouncement(
    await means.api.announcement(),
    rosters.current().roster,
    means.now(),
  );
};

/**
 * Signs an announcement and puts it in place of the one before. Rejects with `bad-encoding` for a draft that could not be
 * read back, and with the server's code: `announcement-refused` where we are no coordinator any more.
 */
export const announce = async (core: DeskCore, draft: AnnouncementDraft): Promise<void> => {
  try {
    await publish(core, draft, core.means.now());
  } catch (error) {
    // Instants count whole seconds: the one before may be of this very second.
    if (codeOf(error) !== 'version-conflict') throw error;
    await publish(core, draft, core.means.now() + SECOND_MS);
  }
  await readAnnouncement(core);
  core.changed();
};

const publish = (
  { means, organisation, member, author }: DeskCore,
  { kind, until, texts }: AnnouncementDraft,
  at: number,
): Promise<void> => {
  const announcement = {
    version: 1,
    organisation: toBase64url(organisation),
    author: toBase64url(member),
    issued: instantOf(at),
    until,
    kind,
    texts,
  } as const;
  return means.api.publishAnnouncement(signAnnouncement(announcement, author.signingKey));
};
