import * as v from 'valibot';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL, type Label } from '../labels.ts';
import {
  HASH_BYTES,
  KEY_BYTES,
  MOST_INTAKE_MEMBERS,
  SEAL_OVERHEAD_BYTES,
  SMALLEST_IDENTITY_QUORUM,
  VAULT_CONTENT_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive, hash, openUnder, sealUnder } from '../primitives/keyed.ts';
import { combineVaultShares, splitVaultKey, type VaultKey, type VaultShare } from './vault-shares.ts';

/** Where a vault belongs. */
export interface VaultPlace {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
}

/** What is to be sealed, and the shares of its key in the order of the readers. */
export interface VaultDraft {
  readonly content: Uint8Array; // a document of the casefile
  readonly key: VaultKey;
  readonly shares: readonly VaultShare[];
  readonly quorum: number;
}

/** A vault as it lies in a first report. */
export interface Vault {
  /** Whether each reader's share holds the whole key too, so that one can open alone. */
  readonly alone: boolean;
  readonly quorum: number;
  readonly commitment: Uint8Array;
  readonly sealed: Uint8Array;
  /** What each reader's share must hash to, in the order of the readers. */
  readonly shareHashes: readonly Uint8Array[];
}

const DetailsSchema = v.strictObject({
  version: v.literal(1),
  quorum: countField(SMALLEST_IDENTITY_QUORUM, MOST_INTAKE_MEMBERS),
});

const SEALED_BYTES = SEAL_OVERHEAD_BYTES + VAULT_CONTENT_BYTES;

/** How many must agree before a name is seen: what the policy says, but never one alone. */
export const identityQuorumOf = (policy: { readonly identityQuorum: number }): number =>
  Math.max(SMALLEST_IDENTITY_QUORUM, policy.identityQuorum);

/**
 * A fresh key for `content`, split among the readers. Throws `vault-below-quorum` when they are fewer than the quorum.
 * Source: docs/protocol.md, section 4.4.
 */
export const draftVault = async (
  content: Uint8Array,
  readers: number,
  quorum: number,
  entropy: Entropy,
): Promise<VaultDraft> => {
  const key = entropy.bytes(KEY_BYTES) as VaultKey;
  return { content, key, shares: await splitVaultKey(key, readers, quorum), quorum };
};

const labelFor = (alone: boolean): Label => (alone ? LABEL.vaultAlone : LABEL.vault);

const commitmentTo = (key: VaultKey): Uint8Array => hash(LABEL.vaultCommitment, key);

const hashOfShare = (
  { caseId }: VaultPlace,
  commitment: Uint8Array,
  holder: MemberId,
  share: VaultShare,
): Uint8Array => hash(LABEL.vaultShare, caseId, commitment, holder, share);

/**
 * The frame of a first report that holds the vault, always of one size for so many readers. `alone`: it says that one
 * reader can open it, so that earlier releases leave it to later ones. Throws `too-long`.
 */
export const sealVault = (
  { content, key, shares, quorum }: VaultDraft,
  place: VaultPlace,
  readers: readonly MemberId[],
  entropy: Entropy,
  alone = false,
): Uint8Array => {
  const commitment = commitmentTo(key);
  const hashes = readers.map((reader, at) => {
    const share = shares[at];
    if (share === undefined) throw new ProtocolError('bad-argument', 'shares');
    return hashOfShare(place, commitment, reader, share);
  });
  const padded = encodeFrames(LABEL.vaultContent, [content], VAULT_CONTENT_BYTES);
  const sealed = sealUnder(keyOf(key, place), LABEL.vaultSeal, contextOf(place, commitment), padded, entropy);
  const details = encodeDocument({ version: 1 as const, quorum }, DetailsSchema);
  return encodeFrames(labelFor(alone), [details, commitment, sealed, ...hashes]);
};

/** The bytes of that frame for so many readers. */
export const vaultFrameBytes = (readers: number, quorum: number, alone = false): number => {
  const details = encodeDocument({ version: 1 as const, quorum }, DetailsSchema);
  const lengths = [HASH_BYTES, SEALED_BYTES, ...Array.from({ length: readers }, () => HASH_BYTES)];
  return encodeFrames(labelFor(alone), [details, ...lengths.map((length) => new Uint8Array(length))]).length;
};

/** The bytes of the document that a vault can hold. */
export const vaultRoom = (): number =>
  VAULT_CONTENT_BYTES - encodeFrames(LABEL.vaultContent, [new Uint8Array(0)]).length;

/**
 * Reads the frame of a vault for so many readers. Throws `newer-version` for what is no vault of this release,
 * `bad-encoding`, `bad-length`, `trailing-bytes`.
 */
export const readVault = (frame: Uint8Array, readers: number): Vault => {
  const { alone, frames } = framesOf(frame);
  const [details, commitment, sealed, ...hashes] = frames;
  if (!details || !commitment || !sealed) throw new ProtocolError('bad-encoding', 'vault');
  const { quorum } = decodeDocument(DetailsSchema, details);
  if (hashes.length !== readers || quorum > readers) throw new ProtocolError('bad-encoding', 'vault holders');
  return {
    alone,
    quorum,
    commitment: exactly(commitment, HASH_BYTES),
    sealed: exactly(sealed, SEALED_BYTES),
    shareHashes: hashes.map((bytes) => exactly(bytes, HASH_BYTES)),
  };
};

const framesOf = (frame: Uint8Array): { alone: boolean; frames: Uint8Array[] } => {
  const shared = framesUnder(LABEL.vault, frame);
  const frames = shared ?? framesUnder(LABEL.vaultAlone, frame);
  if (frames === null) throw new ProtocolError('newer-version', 'vault');
  return { alone: shared === null, frames };
};

const framesUnder = (label: Label, frame: Uint8Array): Uint8Array[] | null => {
  try {
    return decodeFrames(label, frame, 'exact');
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'wrong-label') return null;
    throw error;
  }
};

/**
 * Throws `vault-wrong-share` unless this is the share that the reporter gave to the reader at `at`, for this vault and
 * this case. Whoever receives a share calls it, whoever it came from.
 */
export const checkVaultShare = (
  vault: Vault,
  place: VaultPlace,
  holder: { readonly member: MemberId; readonly at: number },
  share: VaultShare,
): void => {
  const expected = vault.shareHashes[holder.at];
  const found = hashOfShare(place, vault.commitment, holder.member, share);
  if (!expected || !equalBytes(expected, found)) throw new ProtocolError('vault-wrong-share');
};

/**
 * The document in a vault, by shares that `checkVaultShare` let pass. Throws `vault-below-quorum` for fewer than the
 * quorum, `vault-wrong-share` when they are not those of this vault, and `cannot-decrypt`.
 */
export const openVault = async (
  vault: Vault,
  place: VaultPlace,
  shares: readonly VaultShare[],
): Promise<Uint8Array> => openVaultWith(vault, place, await vaultKeyBy(vault, vault.quorum, shares));

/**
 * The key that checked shares of one splitting give, of which `quorum` are needed. Throws `vault-below-quorum`, and
 * `vault-wrong-share` when what they give is not this vault's key.
 */
export const vaultKeyBy = async (
  vault: Pick<Vault, 'commitment'>,
  quorum: number,
  shares: readonly VaultShare[],
): Promise<VaultKey> => {
  if (shares.length < quorum) throw new ProtocolError('vault-below-quorum');
  const key = await combineVaultShares(shares);
  checkVaultKey(vault, key);
  return key;
};

/** Throws `vault-wrong-share` for another key than this vault's. */
export const checkVaultKey = ({ commitment }: Pick<Vault, 'commitment'>, key: VaultKey): void => {
  if (!equalBytes(commitmentTo(key), commitment)) throw new ProtocolError('vault-wrong-share');
};

/** The document in a vault, by its whole key. Throws `vault-wrong-share` for another one, and `cannot-decrypt`. */
export const openVaultWith = (vault: Vault, place: VaultPlace, key: VaultKey): Uint8Array => {
  checkVaultKey(vault, key);
  const padded = openUnder(
    keyOf(key, place),
    LABEL.vaultSeal,
    contextOf(place, vault.commitment),
    vault.sealed,
  );
  const [content, ...more] = decodeFrames(LABEL.vaultContent, padded, 'padded');
  if (content === undefined || more.length > 0) throw new ProtocolError('bad-encoding', 'vault content');
  return content;
};

const keyOf = (key: VaultKey, { caseId }: VaultPlace): Uint8Array => derive(key, LABEL.vaultKey, caseId);

const contextOf = ({ organisation, caseId }: VaultPlace, commitment: Uint8Array): Uint8Array[] => [
  organisation,
  caseId,
  commitment,
];
