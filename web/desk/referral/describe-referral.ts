import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { isTeamWord } from '../../../src/casefile/referral/news-document.ts';
import { isAboutReferral } from '../../../src/casefile/referral/referral-event.ts';
import type { ReferralState } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import { destinationName } from '../consent/destination-name.ts';
import { newsHead } from '../news/news-in-words.ts';
import { t } from '../text.ts';

/** What somebody did with a dossier, as the end of a sentence that begins with their label; null for any other event. `name`: of its destination. */
export function describeReferral(event: CaseEvent, name: string | null): string | null {
  if (!isAboutReferral(event)) return null;
  const { did, didFor, didNews, didReply, didTold, didAnswer, didTell } = t().referrals;
  if (name === null) return did[event.type];
  const isToldByHand = event.type === 'referral-told';
  if (!isToldByHand && event.type !== 'referral-news') return didFor(did[event.type], name);
  if (event.news.status === 'team-reply') return isToldByHand ? didAnswer(name) : didFor(didReply, name);
  if (isTeamWord(event.news.status)) return didTell(name, newsHead(event.news));
  return (isToldByHand ? didTold : didNews)(name, newsHead(event.news));
}

/** What the destination is called that an event of this case is about; null where it is about none. */
export function destinationOf(desk: Desk, { state }: CaseView, event: CaseEvent): string | null {
  const id = destinationIn(event, state.referrals);
  return id === undefined ? null : destinationName(desk, id);
}

const destinationIn = (event: CaseEvent, referrals: ReferralState): string | undefined => {
  if (!isAboutReferral(event)) return undefined;
  if (event.type === 'dossier-drafted') return event.dossier.destination;
  if (event.type === 'dossier-approved') return event.approval.destination;
  const found = referrals.find(({ dossier }) =>
    event.type === 'referral-news' ? dossier.referral === event.referral : dossier.hash === event.dossier,
  );
  return found?.dossier.destination;
};
