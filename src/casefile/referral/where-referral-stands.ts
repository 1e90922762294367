import type { ConsentState } from '../consent/consent-state.ts';
import { type ApproversToday, countingApprovals } from './counting-approvals.ts';
import { dossierOnFile, isAllowed, partsToday } from './dossier-on-file.ts';
import { isTeamWord, type NewsStatus, type OUTCOMES } from './news-document.ts';
import {
  consentPlaceOf,
  type HeldNews,
  isUponSameConsents,
  type Referral,
  whatStopsSending,
  whenItLeft,
} from './referral-state.ts';
import { saysTooMuch } from './says-too-much.ts';

/**
 * Where a dossier stands, in one word for a list. `waits`: approvals are missing, or do not count any more. `ready`: it can be sent today.
 * `held-up`: enough approved it, and the consent for it or any part of it is not there or not confirmed. `dead`: nobody can send it any more, it
 * has to be drafted anew. `sending`: begun, and nobody wrote that it was done. Once it left, whatever stands against it, what its receiver
 * last said: `question` while they wait for an answer, `answered` once they have one, `sent` until they say anything.
 */
export type ReferralStanding =
  | 'waits'
  | 'ready'
  | 'held-up'
  | 'dead'
  | 'withdrawn'
  | 'replaced'
  | 'sending'
  | 'sent'
  | 'question'
  | 'answered'
  | (typeof OUTCOMES)[number];

/** `today`: a day in UTC. It decides nothing: what may be sent is looked at again by whoever sends. */
export const whereReferralStands = (
  referral: Referral,
  consent: ConsentState | null,
  today: string,
  approvers: ApproversToday,
): ReferralStanding => {
  const { over, sending, dossier, quorum, filesFit } = referral;
  if (whenItLeft(referral) !== null || sending !== null) return afterSending(referral);
  if (over !== null) return over.how;
  const onFile = dossierOnFile(dossier);
  const isSound = 'document' in onFile && filesFit;
  if (!isSound || dossier.expires < today || !isUponSameConsents(dossier, consent)) return 'dead';
  if (countingApprovals(referral, today, approvers).length < quorum) return 'waits';
  const place = { today, destination: consentPlaceOf(dossier) };
  const isAllowedToday =
    whatStopsSending(referral, consent, today) === null &&
    partsToday(onFile.document, consent, place).every(isAllowed) &&
    !saysTooMuch(onFile.document, consent, place);
  return isAllowedToday ? 'ready' : 'held-up';
};

const afterSending = (referral: Referral): ReferralStanding => {
  if (openQuestion(referral) !== null) return 'question';
  const last = newsInOrder(referral).findLast(({ from }) => from === 'destination');
  if (last === undefined) return whenItLeft(referral) === null ? 'sending' : 'sent';
  const { status } = last.news;
  return status === 'needs-info' || isTeamWord(status) ? 'answered' : status;
};

/** All that was said of a dossier, the oldest first by who said it; what was said within one second stays in the order of the log. */
export const newsInOrder = ({ news }: Referral): readonly HeldNews[] =>
  [...news].sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : a.sequence - b.sequence));

const MAKES_MOOT: readonly NewsStatus[] = ['declined', 'closed'];

/** The newest question of a destination, while nobody of the team has written since it came and they still wait; otherwise null. */
export const openQuestion = (referral: Referral): HeldNews | null => {
  const said = newsInOrder(referral);
  const question = said.findLast(({ news }) => news.status === 'needs-info');
  if (question === undefined) return null;
  // Two clocks may differ: what the team wrote came after what stood in the log before it.
  const isAnswered = said.some(
    ({ news, sequence }) => news.status === 'team-reply' && sequence > question.sequence,
  );
  const isMoot = said.slice(said.indexOf(question) + 1).some(({ news }) => MAKES_MOOT.includes(news.status));
  return isAnswered || isMoot ? null : question;
};
