import * as v from 'valibot';
import { fromBase64url } from './encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { languageField, paragraphsField } from './encoding/fields.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import {
  ANNOUNCEMENT_CHARACTERS,
  ANNOUNCEMENT_LONGEST_DAYS,
  CLOCK_SKEW_HOURS,
  MEMBER_ID_BYTES,
  MOST_ANNOUNCEMENT_LANGUAGES,
  ORGANISATION_ID_BYTES,
} from './limits.ts';
import { verifyLabelled } from './primitives/keyed.ts';
import { memberOf, type Roster } from './roster.ts';
import { sealSigned, splitSigned } from './signed.ts';
import { dayAfter, dayField, dayOf, instantField, timeOf } from './times.ts';

const HOUR_MS = 3_600_000;

/** `unstaffed`: nobody reads until then. `message`: the texts alone. `nothing`: what was announced before is over. */
export const ANNOUNCEMENT_KINDS = ['unstaffed', 'message', 'nothing'] as const;

const AnnouncementSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    organisation: bytesField(ORGANISATION_ID_BYTES),
    author: bytesField(MEMBER_ID_BYTES),
    issued: instantField,
    until: dayField,
    kind: v.picklist(ANNOUNCEMENT_KINDS),
    texts: v.pipe(
      v.record(languageField, paragraphsField(ANNOUNCEMENT_CHARACTERS)),
      v.maxEntries(MOST_ANNOUNCEMENT_LANGUAGES),
    ),
  }),
  v.check(
    ({ kind, texts }) => kind !== 'message' || Object.keys(texts).length > 0,
    'a message says something',
  ),
);

/**
 * What a coordinator tells reporters, beside the roster. Ids in base64url; `until` is the last day on which it holds, in UTC;
 * `texts` by language, in the coordinator's own words.
 */
export type Announcement = v.InferOutput<typeof AnnouncementSchema>;

/** What its author decides; the rest follows from who signs and when. */
export type AnnouncementDraft = Pick<Announcement, 'kind' | 'until' | 'texts'>;

/** Signs an announcement with a coordinator's signing key (64-byte secret key). Throws `bad-encoding`. */
export const signAnnouncement = (announcement: Announcement, secretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.announcement, encodeDocument(announcement, AnnouncementSchema), secretKey);

/**
 * The announcement in these signed bytes, whether it still holds or not. `now` in milliseconds since 1970. Throws
 * `unknown-author` unless the roster names its author as a coordinator, `bad-signature`, `wrong-context`, `bad-length`,
 * `bad-encoding` (also when it is dated ahead, ends before it was issued or lasts too long). Source: docs/protocol.md, section 3.
 */
export const verifyAnnouncement = (bytes: Uint8Array, roster: Roster, now: number): Announcement => {
  const { document, signature } = splitSigned(LABEL.announcement, bytes);
  const announcement = decodeDocument(AnnouncementSchema, document);
  const author = memberOf(roster, announcement.author);
  if (author?.role !== 'coordinator') throw new ProtocolError('unknown-author');
  verifyLabelled(fromBase64url(author.signingKey), LABEL.announcement, document, signature);
  if (announcement.organisation !== roster.document.organisation) throw new ProtocolError('wrong-context');
  checkDates(announcement, now);
  return announcement;
};

/** `FRAMES("call/announcement"; signed announcement…)`: one, or none before there was one. */
export const encodeAnnouncementAnswer = (signed: Uint8Array | null): Uint8Array =>
  encodeFrames(LABEL.callAnnouncement, signed === null ? [] : [signed]);

/**
 * What a client shows today of the server's answer; null when there is nothing, when it is over, and when its author is no
 * coordinator any more. Throws what else `verifyAnnouncement` throws: somebody changed it.
 */
export const currentAnnouncement = (answer: Uint8Array, roster: Roster, now: number): Announcement | null => {
  const [signed, ...more] = decodeFrames(LABEL.callAnnouncement, answer, 'exact');
  if (more.length > 0) throw new ProtocolError('bad-encoding', 'announcements');
  const announcement = signed === undefined ? null : unlessUnknown(signed, roster, now);
  return announcement === null || announcement.kind === 'nothing' || announcement.until < dayOf(now)
    ? null
    : announcement;
};

const unlessUnknown = (signed: Uint8Array, roster: Roster, now: number): Announcement | null => {
  try {
    return verifyAnnouncement(signed, roster, now);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'unknown-author') return null;
    throw error;
  }
};

const checkDates = ({ issued, until }: Announcement, now: number): void => {
  const at = timeOf(issued);
  const sound =
    at <= now + CLOCK_SKEW_HOURS * HOUR_MS &&
    dayOf(at) <= until &&
    until <= dayAfter(at, ANNOUNCEMENT_LONGEST_DAYS);
  if (!sound) throw new ProtocolError('bad-encoding', 'announcement dates');
};
