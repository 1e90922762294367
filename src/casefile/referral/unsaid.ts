import type { ConsentState } from '../consent/consent-state.ts';
import type { Standing } from '../consent/standing.ts';
import { missingFor } from './covered-by.ts';
import type { CONSENT_GONE, News } from './news-document.ts';
import {
  consentPlaceOf,
  isOnItsWay,
  type Referral,
  type ReferralState,
  whenItLeft,
} from './referral-state.ts';
import { refusesNow } from './refuses-now.ts';

/** That the person allows it no longer, and since which day. */
export interface ConsentGone {
  readonly why: (typeof CONSENT_GONE)[number];
  readonly date: string; // day
}

export type OthersTold = Extract<News, { readonly status: 'others-told' }>['others'];

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
/** For telling one body of another the word about the other need not be fresh: it was told long ago. */
const COVERED: readonly Standing[] = ['ask', 'unconfirmed'];

/**
 * That the person took back what a dossier stands upon which is on its way or there, and whether the team has told so since; null where it
 * stands. Of a wish to destroy everything the day is today's. `today` in UTC.
 */
export const consentGone = (
  referral: Referral,
  consent: ConsentState | null,
  today: string,
): (ConsentGone & { readonly isSaid: boolean }) | null => {
  if (!isOnItsWay(referral) || consent === null) return null;
  const place = consentPlaceOf(referral.dossier);
  const why = isTakenBack(consent) ? 'withdrawn' : refusesNow(consent, place, today) ? 'refused' : null;
  if (why === null) return null;
  const last = lastChange(consent);
  const isSaid = referral.news.some(
    ({ news, sequence }) => news.status === 'consent-gone' && sequence > last.sequence,
  );
  return { why, date: consent.destroyed ? today : last.given.slice(0, DAY_CHARACTERS), isSaid };
};

/** The same while the team has not told so: what a destination has to hear next. */
export const goneUnsaid = (...of: Parameters<typeof consentGone>): ConsentGone | null => {
  const gone = consentGone(...of);
  return gone === null || gone.isSaid ? null : { why: gone.why, date: gone.date };
};

/**
 * Who else was told of the case, as far as the destination of a dossier may know it and has not been told: only where the person allows
 * both, and only what left. In the order of leaving.
 */
export const othersUnsaid = (
  referral: Referral,
  referrals: ReferralState,
  consent: ConsentState | null,
  today: string,
): OthersTold => {
  const place = consentPlaceOf(referral.dossier);
  if (!isOnItsWay(referral) || !isCovered(consent, place, today)) return [];
  const said = referral.news.flatMap(({ news }) =>
    news.status === 'others-told' ? news.others.map((other) => other.place) : [],
  );
  const told = referrals.flatMap(({ dossier, ...steps }) => {
    const left = whenItLeft({ dossier, ...steps });
    const other = consentPlaceOf(dossier);
    const isNews = other !== place && !said.includes(other) && isCovered(consent, other, today);
    return left !== null && isNews ? [{ place: other, day: left.time.slice(0, DAY_CHARACTERS) }] : [];
  });
  return told.filter((each, at) => told.findIndex((other) => other.place === each.place) === at);
};

const isCovered = (consent: ConsentState | null, place: string, today: string): boolean =>
  missingFor(consent, place, today).every(({ standing }) => COVERED.includes(standing));

const isTakenBack = ({ live, destroyed, withdrawals }: ConsentState): boolean =>
  live === null && (destroyed || withdrawals.length > 0);

/** The newest by which the person may have said no. */
const lastChange = ({ consents, withdrawals, confirmations }: ConsentState): Said =>
  [...consents, ...withdrawals, ...confirmations.filter(({ answer }) => answer === 'no')].reduce<Said>(
    (last, each) => (each.sequence > last.sequence ? each : last),
    { sequence: -1, given: '' },
  );

interface Said {
  readonly sequence: number;
  readonly given: string; // hour or day
}
