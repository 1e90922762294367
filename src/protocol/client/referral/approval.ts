import * as v from 'valibot';
import { toBase64url } from '../../encoding/base64url.ts';
import { bytesField, decodeDocument, encodeDocument } from '../../encoding/document.ts';
import { lineField } from '../../encoding/fields.ts';
import { ProtocolError } from '../../errors.ts';
import { LABEL } from '../../labels.ts';
import {
  APPROVAL_LONGEST_DAYS,
  CASE_ID_BYTES,
  HASH_BYTES,
  KEY_BYTES,
  MEMBER_ID_BYTES,
  ORGANISATION_ID_BYTES,
  REFERRAL_ID_BYTES,
} from '../../limits.ts';
import { verifyLabelled } from '../../primitives/keyed.ts';
import { sealSigned, splitSigned } from '../../signed.ts';
import { dayAfter, dayField, timeOf } from '../../times.ts';
import type { LogAuthor } from '../log-event.ts';
import type { Dossier } from './dossier.ts';

const ApprovalSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  referral: bytesField(REFERRAL_ID_BYTES),
  dossier: bytesField(HASH_BYTES),
  destination: lineField(40),
  destinationKey: bytesField(HASH_BYTES),
  consents: bytesField(HASH_BYTES),
  roster: bytesField(HASH_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  consentKey: bytesField(KEY_BYTES),
  /** Whether the reporter's own key stands behind a consent in force, or members' words alone: only the team can know who has the phrase. */
  consent: v.picklist(['signed', 'attested']),
  approver: bytesField(MEMBER_ID_BYTES),
  given: dayField,
  expires: dayField,
});

/**
 * A reviewer's word for exactly one dossier, to exactly one destination, upon exactly these consents; and that the consent key is that
 * of this case's reporter, which nobody outside the case can check. Ids and hashes in base64url.
 */
export type Approval = v.InferOutput<typeof ApprovalSchema>;

/** What an approver knows of the case and the receiver cannot. */
export interface VouchedCase {
  readonly caseId: Uint8Array;
  readonly consentKey: Uint8Array; // public
  readonly consent: 'signed' | 'attested';
}

/**
 * Signs an approval of a dossier that this reviewer has read. `given`: today; it counts at most 14 days, and no longer than the dossier.
 * Throws `bad-encoding`. Source: docs/protocol.md, section 4.8.
 */
export const signApproval = (
  { header, hash }: Dossier,
  vouched: VouchedCase,
  approver: LogAuthor,
  given: string,
): Uint8Array => {
  const longest = dayAfter(timeOf(given), APPROVAL_LONGEST_DAYS);
  const { organisation, referral, destination, destinationKey, consents, roster, expires } = header;
  const document: Approval = {
    version: 1,
    organisation,
    referral,
    dossier: toBase64url(hash),
    destination,
    destinationKey,
    consents,
    roster,
    caseId: toBase64url(vouched.caseId),
    consentKey: toBase64url(vouched.consentKey),
    consent: vouched.consent,
    approver: toBase64url(approver.member),
    given,
    expires: expires < longest ? expires : longest,
  };
  return sealSigned(LABEL.referralApproval, encodeDocument(document, ApprovalSchema), approver.signingKey);
};

/**
 * What an approval says, once its signature stood under the key (32 bytes) that `keyOf` gives for its approver. Throws `unknown-author` where it
 * gives none, `bad-signature`, `bad-encoding` (also when it lasts too long).
 */
export const verifyApproval = (
  bytes: Uint8Array,
  keyOf: (approver: string) => Uint8Array | undefined,
): Approval => {
  const { document, signature } = splitSigned(LABEL.referralApproval, bytes);
  const approval = decodeDocument(ApprovalSchema, document);
  const longest = dayAfter(timeOf(approval.given), APPROVAL_LONGEST_DAYS);
  if (approval.expires < approval.given || approval.expires > longest) {
    throw new ProtocolError('bad-encoding', 'approval days');
  }
  const key = keyOf(approval.approver);
  if (key === undefined) throw new ProtocolError('unknown-author');
  verifyLabelled(key, LABEL.referralApproval, document, signature);
  return approval;
};

/**
 * Throws unless an approval is one of this dossier: `referral-other-destination`, `referral-other-key`, and `referral-altered` for
 * another dossier, other consents or another roster.
 */
export const checkApproves = (approval: Approval, { header, hash }: Dossier): void => {
  if (approval.destination !== header.destination) throw new ProtocolError('referral-other-destination');
  if (approval.destinationKey !== header.destinationKey) throw new ProtocolError('referral-other-key');
  const isSame =
    approval.organisation === header.organisation &&
    approval.referral === header.referral &&
    approval.dossier === toBase64url(hash) &&
    approval.consents === header.consents &&
    approval.roster === header.roster;
  if (!isSame) throw new ProtocolError('referral-altered');
};
