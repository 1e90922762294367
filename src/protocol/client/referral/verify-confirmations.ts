import { toBase64url } from '../../encoding/base64url.ts';
import { ProtocolError } from '../../errors.ts';
import { logId } from '../../ids.ts';
import { CLOCK_SKEW_HOURS, CONFIRMED_WITHIN_DAYS } from '../../limits.ts';
import { timeOf } from '../../times.ts';
import { type ConfirmationDocument, verifyConfirmation } from '../confirmation.ts';
import type { ReadReferral } from './referral.ts';
import type { ProvenConsent } from './verify-consents.ts';
import type { ReferralContext, VouchedReferral } from './verify-referral.ts';

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

/**
 * What the person signed when asked again: under the key that the approvals vouch for, for this case, this destination and one of these
 * consents, a yes, at most 14 days before the first reading. Throws `referral-unconfirmed`, `referral-other-case`, `bad-signature`,
 * `bad-encoding`. Whether a reviewer asked with that nonce, and whether it was needed, is for the casefile to judge.
 */
export const verifyConfirmations = (
  { confirmations, dossier }: ReadReferral,
  { caseId, consentKey }: VouchedReferral,
  consents: readonly ProvenConsent[],
  { organisation, today }: ReferralContext,
): readonly ConfirmationDocument[] => {
  const place = { organisation, caseId: logId(caseId), consentPublicKey: consentKey };
  const hashes = consents.map(({ hash }) => toBase64url(hash));
  return confirmations.map((bytes) => {
    const confirmation = inThisCase(() => verifyConfirmation(bytes, place));
    const age = timeOf(today) + DAY_MS - timeOf(confirmation.given);
    const stands =
      confirmation.answer === 'yes' &&
      confirmation.destination === dossier.header.destination &&
      hashes.includes(confirmation.consent) &&
      age <= (CONFIRMED_WITHIN_DAYS + 1) * DAY_MS &&
      age >= -CLOCK_SKEW_HOURS * HOUR_MS;
    if (!stands) throw new ProtocolError('referral-unconfirmed');
    return confirmation;
  });
};

const inThisCase = (check: () => ConfirmationDocument): ConfirmationDocument => {
  try {
    return check();
  } catch (error) {
    const isElsewhere = error instanceof ProtocolError && error.code === 'wrong-context';
    throw isElsewhere ? new ProtocolError('referral-other-case') : error;
  }
};
