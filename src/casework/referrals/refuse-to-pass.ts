import { approversIn, countingApprovals } from '../../casefile/referral/counting-approvals.ts';
import { isAllowed, partsToday } from '../../casefile/referral/dossier-on-file.ts';
import { consentPlaceOf, whatStopsSending } from '../../casefile/referral/referral-state.ts';
import { escalationQuorumOf } from '../../protocol/client/referral/verify-referral.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { dayOf } from '../../protocol/times.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { checkedDocument } from './checked-document.ts';
import { referralWith } from './dossiers-in.ts';

const CODES = {
  withdrawn: 'bad-argument',
  replaced: 'bad-argument',
  expired: 'referral-expired',
  'too-few': 'referral-too-few-approvals',
  'consent-changed': 'referral-altered',
  'no-consent': 'referral-unconfirmed',
  unconfirmed: 'referral-unconfirmed',
  'other-content': 'referral-altered',
  'other-form': 'bad-argument',
} as const;

/**
 * Throws the rule that forbids today that a dossier (its hash in base64url) leaves the team. What is not what its header and the consent
 * say goes nowhere, nor does a part that stood upon a switch which is no longer granted. Approvals of people who are off the case, or off
 * the team, no longer count.
 */
export const refuseToPass = (core: DeskCore, log: CaseLog, dossier: string): void => {
  const referral = referralWith(log, dossier);
  const today = dayOf(core.means.now());
  const stop = whatStopsSending(referral, log.state.consent, today);
  if (stop !== null) throw new ProtocolError(CODES[stop], stop);
  const document = checkedDocument(referral.dossier, log.state.consent, today);
  const place = { today, destination: consentPlaceOf(referral.dossier) };
  if (!partsToday(document, log.state.consent, place).every(isAllowed))
    throw new ProtocolError('referral-unconfirmed', 'part');
  const { roster } = core.rosters.current();
  const reviewers = roster.document.members.filter(({ role }) => role === 'reviewer').map(({ id }) => id);
  const counting = countingApprovals(referral, today, approversIn(log.state, reviewers));
  if (counting.length < escalationQuorumOf(roster))
    throw new ProtocolError('referral-too-few-approvals', 'today');
};
