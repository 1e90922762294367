import * as v from 'valibot';
import { type KemPublicKey, kemPublicKey } from './age/keys.ts';
import { fromBase64url } from './encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from './encoding/document.ts';
import { countField } from './encoding/fields.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import {
  INTAKE_KEY_VALID_DAYS,
  KEM_PUBLIC_KEY_BYTES,
  MEMBER_ID_BYTES,
  MOST_INTAKE_KEY_INDEX,
  ORGANISATION_ID_BYTES,
} from './limits.ts';
import { verifyLabelled } from './primitives/keyed.ts';
import { memberOf, type Roster } from './roster.ts';
import type { RosterMember } from './roster-document.ts';
import { sealSigned, splitSigned } from './signed.ts';
import { dayAfter, dayField, dayOf, timeOf } from './times.ts';

const IntakeKeySchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  member: bytesField(MEMBER_ID_BYTES),
  index: countField(0, MOST_INTAKE_KEY_INDEX),
  publicKey: bytesField(KEM_PUBLIC_KEY_BYTES),
  from: dayField,
  until: dayField,
});

export type IntakeKeyDocument = v.InferOutput<typeof IntakeKeySchema>;

/** A member's key for incoming reports, after the member's signature stood. */
export interface IntakeKey {
  readonly member: RosterMember;
  readonly index: number;
  readonly publicKey: KemPublicKey;
  readonly from: string;
  readonly until: string;
}

/** Signs an intake key with its member's signing key (64-byte secret key). Throws `bad-encoding`. */
export const signIntakeKey = (document: IntakeKeyDocument, memberSecretKey: Uint8Array): Uint8Array =>
  sealSigned(LABEL.intakeKey, encodeDocument(document, IntakeKeySchema), memberSecretKey);

/**
 * The intake key in these signed bytes, checked against the roster.
 * Throws `unknown-author`, `bad-signature`, `wrong-context`, `bad-length`, `bad-encoding` (also when it lives too long).
 * Source: docs/protocol.md, section 3.
 */
export const verifyIntakeKey = (bytes: Uint8Array, roster: Roster): IntakeKey => {
  const { document, signature } = splitSigned(LABEL.intakeKey, bytes);
  const key = decodeDocument(IntakeKeySchema, document);
  const member = memberOf(roster, key.member);
  if (member === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(fromBase64url(member.signingKey), LABEL.intakeKey, document, signature);
  return { ...key, member, publicKey: checkedKey(key, roster.document.organisation) };
};

/**
 * An intake key of somebody whom no roster names yet, against the member id and signing key (base64url) that they claim.
 * Throws what `verifyIntakeKey` throws, and `wrong-context` for another member's.
 */
export const checkIntakeKey = (
  bytes: Uint8Array,
  claimed: { readonly organisation: string; readonly member: string; readonly signingKey: string },
): void => {
  const { document, signature } = splitSigned(LABEL.intakeKey, bytes);
  verifyLabelled(fromBase64url(claimed.signingKey), LABEL.intakeKey, document, signature);
  const key = decodeDocument(IntakeKeySchema, document);
  if (key.member !== claimed.member) throw new ProtocolError('wrong-context', 'member');
  checkedKey(key, claimed.organisation);
};

const checkedKey = (key: IntakeKeyDocument, organisation: string): KemPublicKey => {
  if (key.organisation !== organisation) throw new ProtocolError('wrong-context', 'organisation');
  if (key.until < key.from || key.until > dayAfter(timeOf(key.from), INTAKE_KEY_VALID_DAYS)) {
    throw new ProtocolError('bad-encoding', 'intake key dates');
  }
  return kemPublicKey(fromBase64url(key.publicKey));
};

/** For each member the valid key with the highest index. `now` in milliseconds since 1970. */
export const currentIntakeKeys = (keys: readonly IntakeKey[], now: number): Map<string, IntakeKey> => {
  const today = dayOf(now);
  const current = new Map<string, IntakeKey>();
  for (const key of keys) {
    const best = current.get(key.member.id);
    const valid = key.from <= today && today <= key.until;
    if (valid && (best === undefined || key.index > best.index)) current.set(key.member.id, key);
  }
  return current;
};
