import { isTeamWord, OUTCOMES } from './news-document.ts';
import type { HeldNews } from './referral-state.ts';

/**
 * Where a referral stands at its destination: what was said of it last. `new`: nothing; `answered`: the team answered a question;
 * `consent-gone`: the person allows it no longer, and nobody there has closed it since.
 */
export const REFERRAL_STATUSES = ['new', 'needs-info', 'answered', 'consent-gone', ...OUTCOMES] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** `news`: the oldest first. */
export const statusOf = (news: readonly Pick<HeldNews, 'said' | 'news'>[]): ReferralStatus => {
  const last = news.findLast((each) => !isTeamWord(each.news.status));
  const status = last?.news.status;
  const isOver = status === 'declined' || status === 'closed';
  if (news.some((each) => each.news.status === 'consent-gone') && !isOver) return 'consent-gone';
  if (last === undefined || status === undefined || isTeamWord(status)) return 'new';
  // What was said within one second has no order: an answer of that second is one.
  const isAnswered = news.some((each) => each.news.status === 'team-reply' && each.said >= last.said);
  return status === 'needs-info' && isAnswered ? 'answered' : status;
};

/** Whether nothing more is to be done there. */
export const isDone = (status: ReferralStatus): boolean => status === 'declined' || status === 'closed';
