import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { lineField } from '../encoding/fields.ts';
import { LABEL } from '../labels.ts';
import {
  CASE_ID_BYTES,
  CONSENT_NONCE_BYTES,
  DESTINATION_CHARACTERS,
  HASH_BYTES,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { hash } from '../primitives/keyed.ts';
import { sealSigned, splitSigned } from '../signed.ts';
import { dayField, hourField } from '../times.ts';
import { type ConsentContext, consentCodeField, openHere } from './consent.ts';

const ASKED = {
  nonce: bytesField(CONSENT_NONCE_BYTES),
  destination: lineField(DESTINATION_CHARACTERS),
  codes: v.pipe(
    v.array(consentCodeField),
    v.minLength(1),
    v.maxLength(14),
    v.check((codes) => new Set(codes).size === codes.length, 'each once'),
  ),
};

/** A reviewer's question, as a head slot tells it: may this be done, for this destination? */
export const QuestionSchema = v.strictObject({ ...ASKED, asked: dayField });
export type ConsentQuestion = v.InferOutput<typeof QuestionSchema>;

const ConfirmationSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  consent: bytesField(HASH_BYTES),
  ...ASKED,
  answer: v.picklist(['yes', 'no']),
  given: hourField,
});

/** The person's answer to a reviewer's question, beside the consent that they know of (its hash). */
export type ConfirmationDocument = v.InferOutput<typeof ConfirmationSchema>;

/** Signs with the reporter's consent key (64-byte secret key). Throws `bad-encoding`. Source: docs/protocol.md, section 4.3. */
export const signConfirmation = (document: ConfirmationDocument, consentSecretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.consentConfirmation, encodeDocument(document, ConfirmationSchema), consentSecretKey);

/**
 * Throws `wrong-label`, `bad-signature`, `wrong-context`, `bad-encoding`, `newer-version`, `bad-length`. Whether it answers a
 * question of ours, and how old it may be, is the casefile's to judge.
 */
export const verifyConfirmation = (bytes: Uint8Array, context: ConsentContext): ConfirmationDocument =>
  openHere(LABEL.consentConfirmation, bytes, context, context.consentPublicKey, (signed) =>
    decodeDocument(ConfirmationSchema, signed),
  );

/** By what a head slot says that the team holds it. 32 bytes. */
export const confirmationHash = (signed: Uint8Array): Uint8Array =>
  hash(LABEL.consentHash, splitSigned(LABEL.consentConfirmation, signed).document);
