import * as v from 'valibot';
import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { equalBytes } from '../encoding/bytes.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { MEMBER_ID_BYTES } from '../limits.ts';
import type { EventHash } from '../log-append.ts';
import type { Entropy } from '../primitives/entropy.ts';
import type { VaultPlace } from './vault.ts';
import { type VaultShare, vaultShare } from './vault-shares.ts';

/** Which share is handed to whom, upon which request: what the hand-over carries and must match where it is found. */
export interface HandOverContext extends VaultPlace {
  readonly commitment: Uint8Array; // of the vault
  readonly request: EventHash; // of the event that asked
  readonly from: MemberId;
  readonly to: MemberId;
}

const DetailsSchema = v.strictObject({
  version: v.literal(1),
  request: countField(), // sequence of the event that asked
  to: bytesField(MEMBER_ID_BYTES),
});

/** What a `vault-share` event says to everybody on the case, and the share that only the asker can open. */
export interface HandedOver {
  readonly request: number;
  readonly to: string; // member id in base64url
  readonly sealed: Uint8Array;
}

const framesOf = ({ organisation, caseId, commitment, request, from, to }: HandOverContext): Uint8Array[] => [
  organisation,
  caseId,
  commitment,
  request,
  from,
  to,
];

/**
 * The data of a `vault-share` event: our own share, sealed to the colleague who asked. Throws `bad-encoding` for an
 * unusable key. Source: docs/protocol.md, section 6.
 */
export const sealHandOver = (
  share: VaultShare,
  context: HandOverContext,
  requestSequence: number,
  recipient: KemPublicKey,
  entropy: Entropy,
): Uint8Array => {
  const plaintext = encodeFrames(LABEL.vaultHandOver, [...framesOf(context), share]);
  const sealed = sealAgeFile({ plaintext, recipients: [recipient], decoys: 0, entropy });
  const details = { version: 1 as const, request: requestSequence, to: toBase64url(context.to) };
  return encodeFrames(LABEL.vaultShared, [encodeDocument(details, DetailsSchema), sealed]);
};

/** Throws `wrong-label`, `bad-encoding`, `newer-version`. */
export const readHandOver = (data: Uint8Array): HandedOver => {
  const [details, sealed, ...more] = decodeFrames(LABEL.vaultShared, data, 'exact');
  if (!details || !sealed || more.length > 0) throw new ProtocolError('bad-encoding', 'vault share');
  const { request, to } = decodeDocument(DetailsSchema, details);
  return { request, to, sealed };
};

/**
 * The share that a colleague handed over; null when it is sealed to another key. Throws `wrong-context` when it was made
 * for another case, vault, request, or pair of members, `bad-length`, and what `openAgeFile` throws. That it is the share
 * of that colleague is for `checkVaultShare`.
 */
export const openHandOver = (
  { sealed }: HandedOver,
  context: HandOverContext,
  seeds: readonly KemSeed[],
): VaultShare | null => {
  const plaintext = openAgeFile(sealed, seeds);
  if (plaintext === null) return null;
  const expected = framesOf(context);
  const frames = decodeFrames(LABEL.vaultHandOver, plaintext, 'exact');
  const share = frames[expected.length];
  if (share === undefined || frames.length !== expected.length + 1) {
    throw new ProtocolError('bad-encoding', 'hand-over');
  }
  const here = expected.every((part, at) => equalBytes(part, frames[at] ?? new Uint8Array(0)));
  if (!here) throw new ProtocolError('wrong-context', 'hand-over');
  return vaultShare(share);
};
