import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import type { ApproversToday } from '../../../src/casefile/referral/counting-approvals.ts';
import { isSetAside, type Referral, whenItLeft } from '../../../src/casefile/referral/referral-state.ts';
import {
  newsInOrder,
  openQuestion,
  type ReferralStanding,
  whereReferralStands,
} from '../../../src/casefile/referral/where-referral-stands.ts';
import { newsHead } from '../news/news-in-words.ts';
import { t } from '../text.ts';

/** Where a dossier stands on a day, and since when it does (an instant). */
export function standingInWords(
  referral: Referral,
  consent: ConsentState | null,
  today: string,
  approvers: ApproversToday,
): { readonly standing: ReferralStanding; readonly text: string; readonly since: string } {
  const standing = whereReferralStands(referral, consent, today, approvers);
  const words: Readonly<Partial<Record<ReferralStanding, string>>> = t().referrals.standings;
  const last = newsInOrder(referral).findLast(({ from }) => from === 'destination');
  const text = words[standing] ?? (last === undefined ? t().referrals.standings.sent : newsHead(last.news));
  return { standing, text, since: sinceOf(referral, standing) };
}

function sinceOf(referral: Referral, standing: ReferralStanding): string {
  const { drafted, approvals, over, sending } = referral;
  if (over !== null && isSetAside(referral)) return over.time;
  if (standing === 'question') return openQuestion(referral)?.said ?? drafted.time;
  const last = newsInOrder(referral).at(-1);
  if (last !== undefined) return last.said;
  const sentOrBegun = whenItLeft(referral) ?? sending;
  if (sentOrBegun !== null) return sentOrBegun.time;
  return standing === 'waits' ? drafted.time : (approvals.at(-1)?.time ?? drafted.time);
}

const ASKS_FOR_WORK: readonly ReferralStanding[] = ['waits', 'ready', 'held-up', 'sending', 'question'];

/** Whether somebody of the team has to do something about a dossier. */
export const asksForWork = (
  referral: Referral,
  consent: ConsentState | null,
  today: string,
  approvers: ApproversToday,
): boolean => ASKS_FOR_WORK.includes(whereReferralStands(referral, consent, today, approvers));
