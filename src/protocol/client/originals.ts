import { openAgeFile, sealAgeFile } from '../age/file.ts';
import { type KemPublicKey, type KemSeed, kemSeed } from '../age/keys.ts';
import { concat, equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { FILE_ID_BYTES, SMALLEST_IDENTITY_QUORUM } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { hash } from '../primitives/keyed.ts';
import type { VaultPlace } from './vault.ts';
import {
  combineVaultShares,
  splitVaultKey,
  VAULT_SHARE_BYTES,
  type VaultShare,
  vaultKey,
  vaultShare,
} from './vault-shares.ts';

/** What everybody on the case may know of the key of a file that two have to open. */
export interface OriginalLock {
  readonly commitment: Uint8Array; // to the key of its blob
  readonly shareHashes: readonly Uint8Array[]; // in the order of the holders
}

/** A file's key split among holders. `item`: the random id of the file, 16 bytes. */
export interface SplitOriginal {
  readonly item: Uint8Array;
  readonly shares: readonly VaultShare[]; // in the order of the holders
  readonly lock: OriginalLock;
}

/** Whoever gets a part, and under what. */
export interface OriginalHolder {
  readonly member: MemberId;
  readonly publicKey: KemPublicKey;
}

const commitmentTo = (key: KemSeed): Uint8Array => hash(LABEL.originalCommitment, key);

const hashOfShare = (
  caseId: LogId,
  commitment: Uint8Array,
  holder: MemberId,
  share: VaultShare,
): Uint8Array => hash(LABEL.originalShareHash, caseId, commitment, holder, share);

/**
 * Splits the key of a blob among `holders`, any `quorum` of whom can put it together. Throws `vault-below-quorum` for fewer
 * holders than the quorum, and for a quorum of one. Source: docs/protocol.md, section 4.6.
 */
export const splitOriginal = async (
  key: KemSeed,
  item: Uint8Array,
  caseId: LogId,
  holders: readonly MemberId[],
  quorum: number,
): Promise<SplitOriginal> => {
  if (quorum < SMALLEST_IDENTITY_QUORUM) throw new ProtocolError('vault-below-quorum');
  const shares = await splitVaultKey(vaultKey(key), holders.length, quorum);
  return lockOf(key, item, caseId, holders, shares);
};

/** The same from shares that were made. Throws `bad-argument` when shares and holders do not match, `bad-length`. */
export const lockOf = (
  key: KemSeed,
  item: Uint8Array,
  caseId: LogId,
  holders: readonly MemberId[],
  shares: readonly VaultShare[],
): SplitOriginal => {
  if (shares.length !== holders.length) throw new ProtocolError('bad-argument', 'shares');
  const commitment = commitmentTo(key);
  const shareHashes = shares.map((share, at) => {
    const holder = holders[at];
    if (holder === undefined) throw new ProtocolError('bad-argument', 'holders');
    return hashOfShare(caseId, commitment, holder, share);
  });
  return { item: exactly(item, FILE_ID_BYTES), shares, lock: { commitment, shareHashes } };
};

/**
 * For each holder, one age file with their shares of all these files. Throws `bad-argument` when a holder has none.
 * Source: docs/protocol.md, section 4.6.
 */
export const sealOriginalShares = (
  originals: readonly SplitOriginal[],
  { organisation, caseId }: VaultPlace,
  holders: readonly OriginalHolder[],
  entropy: Entropy,
): readonly Uint8Array[] =>
  holders.map(({ member, publicKey }, at) => {
    const own = originals.map(({ item, shares }) => {
      const share = shares[at];
      if (share === undefined) throw new ProtocolError('bad-argument', 'shares');
      return concat(item, share);
    });
    const plaintext = encodeFrames(LABEL.originalShares, [organisation, caseId, member, ...own]);
    return sealAgeFile({ plaintext, recipients: [publicKey], decoys: 0, entropy });
  });

/**
 * A holder's share of one file; null when it is sealed to another key. Throws `wrong-context` when it was made for another
 * organisation, case or member, `vault-wrong-share` when none of this file is in it, `bad-length`, and what `openAgeFile` throws.
 */
export const openOriginalShare = (
  sealed: Uint8Array,
  place: VaultPlace & { readonly member: MemberId },
  item: Uint8Array,
  seeds: readonly KemSeed[],
): VaultShare | null => {
  const plaintext = openAgeFile(sealed, seeds);
  if (plaintext === null) return null;
  const [organisation, caseId, member, ...own] = decodeFrames(LABEL.originalShares, plaintext, 'exact');
  if (!organisation || !caseId || !member) throw new ProtocolError('bad-encoding', 'original shares');
  const here =
    equalBytes(organisation, place.organisation) &&
    equalBytes(caseId, place.caseId) &&
    equalBytes(member, place.member);
  if (!here) throw new ProtocolError('wrong-context', 'original shares');
  const found = own
    .map((bytes) => exactly(bytes, FILE_ID_BYTES + VAULT_SHARE_BYTES))
    .find((bytes) => equalBytes(bytes.subarray(0, FILE_ID_BYTES), item));
  if (found === undefined) throw new ProtocolError('vault-wrong-share');
  return vaultShare(found.slice(FILE_ID_BYTES));
};

/**
 * Throws `vault-wrong-share` unless this is the share that the file lists for the holder at this place, in this case.
 * Whoever opens or is handed one calls it.
 */
export const checkOriginalShare = (
  { commitment, shareHashes }: OriginalLock,
  caseId: LogId,
  holder: { readonly member: MemberId; readonly at: number },
  share: VaultShare,
): void => {
  const expected = shareHashes[holder.at];
  if (!expected || !equalBytes(expected, hashOfShare(caseId, commitment, holder.member, share)))
    throw new ProtocolError('vault-wrong-share');
};

/**
 * What opens the blob, by checked shares. Throws `vault-below-quorum` for fewer than the quorum or than two, and
 * `vault-wrong-share` when they give another key.
 */
export const originalKeyBy = async (
  { commitment }: Pick<OriginalLock, 'commitment'>,
  quorum: number,
  shares: readonly VaultShare[],
): Promise<KemSeed> => {
  if (shares.length < quorum) throw new ProtocolError('vault-below-quorum');
  const key = kemSeed(await combineVaultShares(shares));
  if (!equalBytes(commitmentTo(key), commitment)) throw new ProtocolError('vault-wrong-share');
  return key;
};
