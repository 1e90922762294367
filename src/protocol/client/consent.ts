import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField, languageField, lineField } from '../encoding/fields.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { CASE_ID_BYTES, HASH_BYTES, ORGANISATION_ID_BYTES } from '../limits.ts';
import { hash } from '../primitives/keyed.ts';
import { openSigned, sealSigned, splitSigned } from '../signed.ts';
import { dayField, hourField } from '../times.ts';

const name = lineField(60);

export const ConsentSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  textVersion: countField(1),
  language: languageField,
  switches: v.record(
    v.pipe(v.string(), v.regex(/^C[1-9][0-9]?$/)),
    v.picklist(['granted', 'refused', 'ask']),
  ),
  destinations: v.pipe(v.array(name), v.maxLength(60)),
  files: v.pipe(v.array(name), v.maxLength(200)),
  given: hourField,
  expires: dayField,
  previous: v.nullable(bytesField(HASH_BYTES)),
});

/** What a reporter allows, as it is signed. */
export type ConsentDocument = v.InferOutput<typeof ConsentSchema>;

/** Where a consent must belong, and whose signature it must carry. */
export interface ConsentContext {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
  readonly consentPublicKey: Uint8Array;
}

/** Signs with the reporter's consent key (64-byte secret key). Throws `bad-encoding`. Source: docs/protocol.md, section 4.3. */
export const signConsent = (document: ConsentDocument, consentSecretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.consent, encodeDocument(document, ConsentSchema), consentSecretKey);

/** Throws `bad-signature`, `wrong-context`, `bad-encoding`, `bad-length`. Expiry is the casefile's to judge. */
export const verifyConsent = (bytes: Uint8Array, context: ConsentContext): ConsentDocument => {
  const document = decodeDocument(ConsentSchema, openSigned(LABEL.consent, bytes, context.consentPublicKey));
  const here =
    document.organisation === toBase64url(context.organisation) &&
    document.caseId === toBase64url(context.caseId);
  if (!here) throw new ProtocolError('wrong-context', 'consent');
  return document;
};

/** What a later consent names as the one it replaces, whether a reporter signed that or a member attested it. 32 bytes. */
export const consentHash = (signed: Uint8Array): Uint8Array => hash(LABEL.consentHash, documentIn(signed));

const documentIn = (signed: Uint8Array): Uint8Array => {
  try {
    return splitSigned(LABEL.consent, signed).document;
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'wrong-label') throw error;
    return splitSigned(LABEL.attestedConsent, signed).document;
  }
};
/**
 * What a consent says, signed or attested, its signature not looked at: for whoever made it themselves. Throws `bad-encoding`,
 * `wrong-label`.
 */
export const ownConsent = (signed: Uint8Array): ConsentDocument =>
  decodeDocument(ConsentSchema, documentIn(signed));
