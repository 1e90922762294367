import * as v from 'valibot';
import { toBase64url } from '../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField, languageField, lineField } from '../encoding/fields.ts';
import { fromUtf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, OrganisationId } from '../ids.ts';
import { LABEL, type Label } from '../labels.ts';
import {
  CASE_ID_BYTES,
  DESTINATION_CHARACTERS,
  HASH_BYTES,
  MOST_REPLACED,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { hash } from '../primitives/keyed.ts';
import { openSigned, sealSigned, splitSigned } from '../signed.ts';
import { dayField, hourField } from '../times.ts';

const name = lineField(DESTINATION_CHARACTERS);

export const consentCodeField = v.pipe(v.string(), v.regex(/^C[1-9][0-9]?$/));

const FIELDS = {
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  textVersion: countField(1),
  language: languageField,
  switches: v.record(consentCodeField, v.picklist(['granted', 'refused', 'ask'])),
  destinations: v.pipe(v.array(name), v.maxLength(60)),
  files: v.pipe(v.array(name), v.maxLength(200)),
  given: hourField,
  expires: dayField,
};

const ConsentSchema = v.strictObject({
  version: v.literal(1),
  ...FIELDS,
  previous: v.nullable(bytesField(HASH_BYTES)),
});

/** A consent that takes the place of several documents. No consent is of version 2: vectors show with it what an unknown one does. */
const JoiningConsentSchema = v.strictObject({
  version: v.literal(3),
  ...FIELDS,
  previous: v.pipe(
    v.array(bytesField(HASH_BYTES)),
    v.minLength(2),
    v.maxLength(MOST_REPLACED),
    v.check((hashes) => hashes.every((each, at) => at === 0 || each > (hashes[at - 1] ?? each)), 'in order'),
  ),
});

/** What a person allows, as it is signed. */
export type ConsentDocument =
  | v.InferOutput<typeof ConsentSchema>
  | v.InferOutput<typeof JoiningConsentSchema>;

/** Throws `bad-encoding` for what could not be read back. */
export const encodeConsent = (document: ConsentDocument): Uint8Array =>
  document.version === 1
    ? encodeDocument(document, ConsentSchema)
    : encodeDocument(document, JoiningConsentSchema);

const JOINING = '{"version":3,';

/** Throws `bad-encoding`, and `newer-version` for a consent of a later release. */
export const decodeConsent = (bytes: Uint8Array): ConsentDocument =>
  fromUtf8(bytes).startsWith(JOINING)
    ? decodeDocument(JoiningConsentSchema, bytes)
    : decodeDocument(ConsentSchema, bytes);

/** The hashes of what a consent takes the place of, in base64url. */
export const replacedBy = ({ previous }: Pick<ConsentDocument, 'previous'>): readonly string[] =>
  previous === null ? [] : typeof previous === 'string' ? [previous] : previous;

/** Where a consent must belong, and whose signature it must carry. */
export interface ConsentContext {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
  readonly consentPublicKey: Uint8Array;
}

/** Signs with the reporter's consent key (64-byte secret key). Throws `bad-encoding`. Source: docs/protocol.md, section 4.3. */
export const signConsent = (document: ConsentDocument, consentSecretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.consent, encodeConsent(document), consentSecretKey);

/** Throws `bad-signature`, `wrong-context`, `bad-encoding`, `bad-length`. Expiry is the casefile's to judge. */
export const verifyConsent = (bytes: Uint8Array, context: ConsentContext): ConsentDocument =>
  openHere(LABEL.consent, bytes, context, context.consentPublicKey, decodeConsent);

/**
 * A signed document of this organisation and case, under this key. Throws `wrong-label`, `bad-signature`, `wrong-context`, and what
 * `decode` throws.
 */
export const openHere = <Document extends Pick<ConsentDocument, 'organisation' | 'caseId'>>(
  label: Label,
  bytes: Uint8Array,
  { organisation, caseId }: Omit<ConsentContext, 'consentPublicKey'>,
  publicKey: Uint8Array,
  decode: (bytes: Uint8Array) => Document,
): Document => {
  const document = decode(openSigned(label, bytes, publicKey));
  const here = document.organisation === toBase64url(organisation) && document.caseId === toBase64url(caseId);
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
export const ownConsent = (signed: Uint8Array): ConsentDocument => decodeConsent(documentIn(signed));
