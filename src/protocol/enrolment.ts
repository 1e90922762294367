import * as v from 'valibot';
import { fromBase64url } from './encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { ProtocolError } from './errors.ts';
import { checkIntakeKey } from './intake-key.ts';
import { LABEL } from './labels.ts';
import { KEY_BYTES, KEY_FILE_BYTES, MEMBER_ID_BYTES, ORGANISATION_ID_BYTES } from './limits.ts';
import { hash, signLabelled, verifyLabelled } from './primitives/keyed.ts';
import { dayField } from './times.ts';

const FINGERPRINT_BYTES = 16;
const FINGERPRINT_DIGITS = 30;
const FINGERPRINT_GROUP = /\d{5}(?=\d)/g;

const EnrolmentSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  member: bytesField(MEMBER_ID_BYTES),
  role: v.picklist(['reviewer', 'coordinator', 'focal-point']),
  signingKey: bytesField(KEY_BYTES),
  authKey: bytesField(KEY_BYTES),
  made: dayField,
});

export type EnrolmentDocument = v.InferOutput<typeof EnrolmentSchema>;

/** What someone hands over to become a member: public keys, and a key file that only their phrase opens. */
export interface Enrolment {
  readonly document: EnrolmentDocument;
  readonly keyFile: Uint8Array; // sealed, 16 KiB
  /** Signed by the member; null for coordinators, to whom nothing is sealed. */
  readonly intakeKey: Uint8Array | null;
}

const framesOf = ({ document, keyFile, intakeKey }: Enrolment): Uint8Array[] => [
  encodeDocument(document, EnrolmentSchema),
  keyFile,
  intakeKey ?? new Uint8Array(0),
];

/** Signs an enrolment with the new member's own signing key (64-byte secret key). Throws `bad-encoding`. */
export const signEnrolment = (enrolment: Enrolment, memberSecretKey: Uint8Array): Uint8Array => {
  const frames = framesOf(enrolment);
  return encodeFrames(LABEL.enrolment, [
    ...frames,
    signLabelled(memberSecretKey, LABEL.enrolment, partsOf(...frames)),
  ]);
};

/**
 * The enrolment in these bytes, whoever made it: that it is the right person's, only the fingerprint tells, compared
 * in person. `organisation` in base64url. Throws `wrong-context`, `bad-signature`, `bad-encoding`, `bad-length`,
 * `wrong-label`, `newer-version`. Source: docs/protocol.md, section 7.
 */
export const verifyEnrolment = (bytes: Uint8Array, organisation: string): Enrolment => {
  const [raw, keyFile, intakeKey, signature, ...more] = decodeFrames(LABEL.enrolment, bytes, 'exact');
  if (!raw || !keyFile || !intakeKey || !signature || more.length > 0)
    throw new ProtocolError('bad-encoding', 'enrolment');
  if (keyFile.length !== KEY_FILE_BYTES) throw new ProtocolError('bad-length', 'key file');
  const document = decodeDocument(EnrolmentSchema, raw);
  const signed = partsOf(raw, keyFile, intakeKey);
  verifyLabelled(fromBase64url(document.signingKey), LABEL.enrolment, signed, signature);
  if (document.organisation !== organisation) throw new ProtocolError('wrong-context', 'organisation');
  const isSealedTo = intakeKey.length > 0;
  if (isSealedTo !== (document.role !== 'coordinator')) throw new ProtocolError('bad-encoding', 'intake key');
  if (isSealedTo) checkIntakeKey(intakeKey, document);
  return { document, keyFile, intakeKey: isSealedTo ? intakeKey : null };
};

/**
 * Six groups of five digits, 99 bits, that stand for all of an enrolment: what its owner reads out, face to face, to
 * whoever signs the roster. Source: docs/protocol.md, section 7.
 */
export const enrolmentFingerprint = (enrolment: Enrolment): string => {
  const whole = hash(LABEL.enrolmentFingerprint, ...framesOf(enrolment));
  let number = 0n;
  for (const byte of whole.subarray(0, FINGERPRINT_BYTES)) number = (number << 8n) | BigInt(byte);
  const digits = String(number % 10n ** BigInt(FINGERPRINT_DIGITS)).padStart(FINGERPRINT_DIGITS, '0');
  return digits.replace(FINGERPRINT_GROUP, '$& ');
};
