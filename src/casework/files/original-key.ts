import type { FileLock } from '../../casefile/files/held-item.ts';
import { canOpenOriginal, hasGivenPart, type OriginalAsk } from '../../casefile/files/originals-state.ts';
import type { KemSeed } from '../../protocol/age/keys.ts';
import type { LogEvent } from '../../protocol/client/log-event.ts';
import { originalKeyBy } from '../../protocol/client/originals.ts';
import { openHandOver, readHandOver } from '../../protocol/client/vault-hand-over.ts';
import type { VaultShare } from '../../protocol/client/vault-shares.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberIdOf } from '../../protocol/ids.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { refuseConflicted, workOnCase } from '../work-on-case.ts';
import { checkPart, ownPartOf } from './original-parts.ts';

/**
 * What opens a file that takes two, by our own part and those that colleagues gave upon our last request that has enough.
 * That it was opened stands in the log before anybody sees it. Throws `vault-below-quorum` where there is no such request
 * or parts of it do not stand, `vault-wrong-share` where they give another key, `not-on-case` for who declared a conflict.
 */
export const originalKey = async (
  core: DeskCore,
  log: CaseLog,
  item: string,
  lock: FileLock,
): Promise<KemSeed> => {
  const me = toBase64url(core.member);
  refuseConflicted(log, me);
  const isOurs = (ask: OriginalAsk): boolean =>
    ask.item === item && ask.by === me && canOpenOriginal(lock, ask);
  const ask = log.state.originals.findLast(isOurs);
  if (ask === undefined) throw new ProtocolError('vault-below-quorum', 'no agreement');
  const own = ownPartOf(core, log, item, lock);
  const shares = [...(own === null ? [] : [own]), ...partsGiven(core, log, ask, lock)];
  const key = await originalKeyBy({ commitment: fromBase64url(lock.commitment) }, lock.quorum, shares);
  if (ask.opened === null)
    await workOnCase(core, log, { type: 'original-opened', content: { request: ask.sequence } });
  return key;
};

/** One part from each colleague who gave one that counts. What is broken is told and left aside. */
const partsGiven = (core: DeskCore, log: CaseLog, ask: OriginalAsk, lock: FileLock): VaultShare[] => {
  const shares = new Map<string, VaultShare>();
  for (const event of log.chain.events) {
    if (event.header.type !== 'original-share' || !hasGivenPart(ask, event.header.author)) continue;
    try {
      const share = partFrom(core, log, ask, lock, event);
      if (share !== null) shares.set(event.header.author, share);
    } catch (error) {
      core.warnings.addRefusal(error, 'case', log.id);
    }
  }
  return [...shares.values()];
};

const partFrom = (
  { organisation, member, ownKeys }: DeskCore,
  log: CaseLog,
  ask: OriginalAsk,
  lock: FileLock,
  { header, data }: LogEvent,
): VaultShare | null => {
  const asking = log.chain.events[ask.sequence];
  const handed = readHandOver(data);
  if (!asking || handed.request !== ask.sequence || handed.to !== toBase64url(member)) return null;
  const context = {
    organisation,
    caseId: log.first.log,
    commitment: fromBase64url(lock.commitment),
    request: asking.hash,
    from: memberIdOf(header.author),
    to: member,
  };
  const share = openHandOver(handed, context, ownKeys.seeds());
  if (share === null) throw new ProtocolError('cannot-decrypt', 'original share');
  checkPart(log, lock, header.author, share);
  return share;
};
