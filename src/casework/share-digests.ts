import type { LogKeys } from '../protocol/client/case-secret.ts';
import {
  compareWithDigest,
  type Digest,
  openDigest,
  type SeenHead,
  sealDigest,
} from '../protocol/client/digest.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { memberOf } from '../protocol/roster.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { openUnderAny } from './open-under-any.ts';
import { readUnlessDeleted } from './unless-deleted.ts';

/** Tells colleagues which heads we have seen, and compares theirs with what the server shows us. */
export const shareDigests = async (core: DeskCore): Promise<void> => {
  const epochs = core.ring.epochsOf(core.teamId() ?? '');
  const [newest] = epochs;
  if (newest === undefined) return;
  core.digests = await readDigests(core, epochs);
  for (const id of core.ring.cases()) {
    const log = logOf(core, id);
    if (log !== undefined && core.digests.some((digest) => isInDoubt(core, digest, log.first, id))) {
      await readUnlessDeleted(core, log);
    }
  }
  const sealed = sealDigest(
    newest,
    core.organisation,
    core.author,
    seenHeads(core),
    core.means.now(),
    core.means.entropy,
  );
  await core.means.api.publishDigest(sealed);
};

const readDigests = async (core: DeskCore, epochs: readonly LogKeys[]): Promise<Digest[]> => {
  const { organisation, rosters, warnings } = core;
  const others = (await core.means.api.digests()).filter(
    ({ member }) =>
      !equalBytes(member, core.member) &&
      memberOf(rosters.current().roster, toBase64url(member)) !== undefined,
  );
  return others.flatMap(({ member, sealed }) => {
    try {
      // A colleague who was not here since the team's secret was turned sealed theirs under one before.
      return [
        openUnderAny(epochs, (team) => openDigest(team, organisation, member, sealed, rosters.authorKeys)),
      ];
    } catch (error) {
      warnings.addRefusal(error, 'digest', toBase64url(member));
      return [];
    }
  });
};

/** Whether a colleague saw more of a log than we have, or something else at the place where we stand. */
const isInDoubt = ({ memory }: DeskCore, digest: Digest, first: LogKeys, id: string): boolean => {
  const head = memory.content.logs.get(id)?.head;
  let told = -1;
  const found = compareWithDigest(digest, first, (sequence) => {
    told = sequence;
    return sequence === head?.sequence ? head.hash : undefined;
  });
  return found === 'forked' || (found === 'behind' && told > (head?.sequence ?? -1));
};

const seenHeads = ({ memory, ring }: DeskCore): SeenHead[] =>
  [...memory.content.logs].flatMap(([id, { head }]) => {
    const firstKeys = ring.keysOf(id, 0);
    return firstKeys === undefined ? [] : [{ firstKeys, head }];
  });
