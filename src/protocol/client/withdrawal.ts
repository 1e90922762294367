import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { LABEL } from '../labels.ts';
import { CASE_ID_BYTES, CONSENT_NONCE_BYTES, ORGANISATION_ID_BYTES } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { hash } from '../primitives/keyed.ts';
import { sealSigned, splitSigned } from '../signed.ts';
import { hourField, hourOf } from '../times.ts';
import { type ConsentContext, openHere } from './consent.ts';
import type { ReporterKeys } from './reporter-keys.ts';

const WithdrawalSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  nonce: bytesField(CONSENT_NONCE_BYTES),
  given: hourField,
});

/** That everything is taken back. It names no consent: it defeats every one that does not name it. */
export type WithdrawalDocument = v.InferOutput<typeof WithdrawalSchema>;

/** Signs with the reporter's consent key. `now` in milliseconds since 1970. Source: docs/protocol.md, section 4.3. */
export const signWithdrawal = (
  { organisation, caseId, consent }: Pick<ReporterKeys, 'organisation' | 'caseId' | 'consent'>,
  now: number,
  entropy: Entropy,
): Uint8Array => {
  const document: WithdrawalDocument = {
    version: 1,
    organisation: toBase64url(organisation),
    caseId: toBase64url(caseId),
    nonce: toBase64url(entropy.bytes(CONSENT_NONCE_BYTES)),
    given: hourOf(now),
  };
  return sealSigned(LABEL.consentWithdrawal, encodeDocument(document, WithdrawalSchema), consent.secretKey);
};

/** Throws `wrong-label`, `bad-signature`, `wrong-context`, `bad-encoding`, `newer-version`, `bad-length`. */
export const verifyWithdrawal = (bytes: Uint8Array, context: ConsentContext): WithdrawalDocument =>
  openHere(LABEL.consentWithdrawal, bytes, context, context.consentPublicKey, (signed) =>
    decodeDocument(WithdrawalSchema, signed),
  );

/** What a later consent names. 32 bytes. */
export const withdrawalHash = (signed: Uint8Array): Uint8Array =>
  hash(LABEL.consentHash, splitSigned(LABEL.consentWithdrawal, signed).document);
