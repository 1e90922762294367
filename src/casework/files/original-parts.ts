import type { FileLock } from '../../casefile/files/held-item.ts';
import { checkOriginalShare, openOriginalShare } from '../../protocol/client/originals.ts';
import type { VaultShare } from '../../protocol/client/vault-shares.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberIdOf } from '../../protocol/ids.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';

/**
 * Our own part of the key of a file that takes two; null where we hold none. Throws `cannot-decrypt` for one sealed to a
 * key that we have not, `wrong-context` and `vault-wrong-share` for one that its sender made for something else.
 */
export const ownPartOf = (core: DeskCore, log: CaseLog, item: string, lock: FileLock): VaultShare | null => {
  const { organisation, member, ownKeys } = core;
  const me = toBase64url(member);
  const holder = lock.holders.find((each) => each.member === me);
  if (holder === undefined) return null;
  const place = { organisation, caseId: log.first.log, member };
  const share = openOriginalShare(fromBase64url(holder.parts), place, fromBase64url(item), ownKeys.seeds());
  if (share === null) throw new ProtocolError('cannot-decrypt', 'original share');
  checkPart(log, lock, me, share);
  return share;
};

/** Throws `vault-wrong-share` unless this is the part that the file lists for a member (id in base64url). */
export const checkPart = (log: CaseLog, lock: FileLock, holder: string, share: VaultShare): void => {
  const { commitment, holders } = lock;
  checkOriginalShare(
    {
      commitment: fromBase64url(commitment),
      shareHashes: holders.map(({ hash }) => fromBase64url(hash)),
    },
    log.first.log,
    { member: memberIdOf(holder), at: holders.findIndex(({ member }) => member === holder) },
    share,
  );
};
