import * as v from 'valibot';
import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES, SMALLEST_IDENTITY_QUORUM } from '../limits.ts';
import type { EventHash } from '../log-append.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { hash } from '../primitives/keyed.ts';
import type { VaultPlace } from './vault.ts';
import { type VaultShare, vaultShare } from './vault-shares.ts';

/** Which vault was split anew, by whom, and upon which request: the request names the holders and their quorum. */
export interface RenewalContext extends VaultPlace {
  readonly commitment: Uint8Array; // of the vault
  readonly request: EventHash; // of the event that asked
  readonly by: MemberId;
}

const DetailsSchema = v.strictObject({
  version: v.literal(1),
  request: countField(), // sequence of the event that asked
});

/** What a `vault-renewed` event holds, in the order of the holders whom its request names. */
export interface Renewal {
  readonly request: number;
  readonly shareHashes: readonly Uint8Array[];
  readonly sealed: readonly Uint8Array[];
}

/** A new holder, and the key to seal to. */
export interface RenewalHolder {
  readonly member: MemberId;
  readonly publicKey: KemPublicKey;
}

const framesOf = (
  { organisation, caseId, commitment, request, by }: RenewalContext,
  holder: MemberId,
): Uint8Array[] => [organisation, caseId, commitment, request, by, holder];

const hashOf = (
  { caseId, commitment, request }: RenewalContext,
  holder: MemberId,
  share: VaultShare,
): Uint8Array => hash(LABEL.vaultRenewedHash, caseId, commitment, request, holder, share);

/**
 * The data of a `vault-renewed` event: fresh shares of the vault's key, each sealed to its holder. Throws `bad-argument`
 * when shares and holders do not match. Source: docs/protocol.md, section 6.
 */
export const sealRenewal = (
  shares: readonly VaultShare[],
  holders: readonly RenewalHolder[],
  context: RenewalContext,
  requestSequence: number,
  entropy: Entropy,
): Uint8Array => {
  if (shares.length !== holders.length) throw new ProtocolError('bad-argument', 'shares');
  const made = holders.map(({ member, publicKey }, at) => {
    const share = shares[at];
    if (share === undefined) throw new ProtocolError('bad-argument', 'shares');
    const plaintext = encodeFrames(LABEL.vaultRenewedShare, [...framesOf(context, member), share]);
    const sealed = sealAgeFile({ plaintext, recipients: [publicKey], decoys: 0, entropy });
    return { hash: hashOf(context, member, share), sealed };
  });
  const details = encodeDocument({ version: 1 as const, request: requestSequence }, DetailsSchema);
  return encodeFrames(LABEL.vaultRenewed, [
    details,
    ...made.map((each) => each.hash),
    ...made.map((each) => each.sealed),
  ]);
};

/** Throws `wrong-label`, `bad-encoding` for fewer shares than a quorum can be, `bad-length`, `newer-version`. */
export const readRenewal = (data: Uint8Array): Renewal => {
  const [details, ...rest] = decodeFrames(LABEL.vaultRenewed, data, 'exact');
  const holders = rest.length / 2;
  if (!details || !Number.isInteger(holders) || holders < SMALLEST_IDENTITY_QUORUM) {
    throw new ProtocolError('bad-encoding', 'vault renewal');
  }
  const { request } = decodeDocument(DetailsSchema, details);
  const shareHashes = rest.slice(0, holders).map((bytes) => exactly(bytes, HASH_BYTES));
  return { request, shareHashes, sealed: rest.slice(holders) };
};

/**
 * The share that a renewal gives to the holder at this place; null when it is sealed to another key. Throws
 * `wrong-context` when it was made for another case, vault, request, or pair of members, `vault-wrong-share` when it is not
 * the one that the event lists, `bad-length`, and what `openAgeFile` throws.
 */
export const openRenewedShare = (
  renewal: Renewal,
  context: RenewalContext,
  holder: { readonly member: MemberId; readonly at: number },
  seeds: readonly KemSeed[],
): VaultShare | null => {
  const sealed = renewal.sealed[holder.at];
  if (sealed === undefined) throw new ProtocolError('wrong-context', 'holder');
  const plaintext = openAgeFile(sealed, seeds);
  if (plaintext === null) return null;
  const expected = framesOf(context, holder.member);
  const frames = decodeFrames(LABEL.vaultRenewedShare, plaintext, 'exact');
  const bytes = frames[expected.length];
  if (bytes === undefined || frames.length !== expected.length + 1) {
    throw new ProtocolError('bad-encoding', 'renewed share');
  }
  const here = expected.every((part, at) => equalBytes(part, frames[at] ?? new Uint8Array(0)));
  if (!here) throw new ProtocolError('wrong-context', 'renewed share');
  const share = vaultShare(bytes);
  checkRenewedShare(renewal, context, holder, share);
  return share;
};

/**
 * Throws `vault-wrong-share` unless this is the share that the renewal lists for the holder at this place. Whoever receives
 * one calls it, whoever it came from.
 */
export const checkRenewedShare = (
  { shareHashes }: Pick<Renewal, 'shareHashes'>,
  context: RenewalContext,
  holder: { readonly member: MemberId; readonly at: number },
  share: VaultShare,
): void => {
  const expected = shareHashes[holder.at];
  if (!expected || !equalBytes(expected, hashOf(context, holder.member, share))) {
    throw new ProtocolError('vault-wrong-share');
  }
};
