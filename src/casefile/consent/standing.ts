import type { ConsentState, HeldConfirmation } from './consent-state.ts';
import type { LiveConsent } from './live-consent.ts';
import { answerTo, type ConsentCode, needsConfirmation, needsDestinations } from './switches.ts';

/** Days for which a confirmation counts, the day of its signing being the first. */
export const CONFIRMATION_DAYS = 14;

/** The destination that C3 itself names. */
export const UN_FOCAL_POINT = 'un-focal-point';

/**
 * How a code stands. Only `granted` lets anybody act.
 * - `none`: nobody ever gave a consent that counts.
 * - `not-attested`: somebody's word for it stands, a colleague's is missing.
 * - `withdrawn`: everything was taken back, or is to be destroyed.
 * - `expired`: its last day is over.
 * - `refused`: said so, or nothing said.
 * - `elsewhere`: allowed, but this destination is not named.
 * - `ask`: to be asked each time, and not confirmed.
 * - `unconfirmed`: granted, but it leaves the team and nobody confirmed it for this destination lately.
 */
export type Standing =
  | 'granted'
  | 'ask'
  | 'unconfirmed'
  | 'refused'
  | 'elsewhere'
  | 'expired'
  | 'withdrawn'
  | 'not-attested'
  | 'none';

/** For when, and for whom. */
export interface StandingAt {
  readonly today: string; // day
  /** A route code or the id of a destination of the roster. Without one, nothing that leaves the team is `granted`. */
  readonly destination?: string;
}

/**
 * How a code stands today, for a destination. What is an external act (`needsConfirmation`) is `granted` only where the person confirmed it:
 * signed, at most 14 days ago, upon a question of a reviewer of this case, for this very destination and code, with a consent that is in
 * force. To propose a route, take `ask` and `unconfirmed` as what can be asked for. Source: docs/protocol.md, section 4.3.
 */
export const standing = (
  state: ConsentState | null,
  code: ConsentCode,
  { today, destination }: StandingAt,
): Standing => {
  const live = state?.live ?? null;
  if (state === null || live === null) return withoutConsent(state);
  if (today > live.expires) return 'expired';
  const answer = answerTo(live.switches, code);
  if (answer === 'refused') return 'refused';
  if (destination !== undefined && !reaches(live, destination)) return 'elsewhere';
  if (needsDestinations(code) && live.destinations.length === 0) return 'elsewhere';
  if (answer === 'granted' && !needsConfirmation(code)) return 'granted';
  if (destination !== undefined && isConfirmed(state, code, { today, destination })) return 'granted';
  return answer === 'ask' ? 'ask' : 'unconfirmed';
};

const withoutConsent = (state: ConsentState | null): Standing => {
  if (state === null) return 'none';
  if (state.destroyed || state.withdrawals.length > 0) return 'withdrawn';
  return state.consents.length > 0 ? 'not-attested' : 'none';
};

/** How a file may leave the team: C11 for this destination, and the file named. `file` is its random id, in base64url. */
export const standingOfFile = (state: ConsentState | null, file: string, at: StandingAt): Standing => {
  const stands = standing(state, 'C11', at);
  const mayBe = stands === 'granted' || stands === 'ask' || stands === 'unconfirmed';
  return mayBe && !(state?.live?.files ?? []).includes(file) ? 'refused' : stands;
};

/** A destination is reached when it is named, when the route that it serves is, or by C3 for the UN focal point. */
export const reaches = ({ destinations, switches }: LiveConsent, destination: string): boolean => {
  const serves = (route: string): boolean => destination === route || destination.startsWith(`${route}.`);
  return destinations.some(serves) || (serves(UN_FOCAL_POINT) && answerTo(switches, 'C3') !== 'refused');
};

/** The confirmations for a destination and code that count today. A `no` undoes every `yes` to the same question, and each that was not given after it. */
export const confirmationsFor = (
  { live, questions, confirmations }: ConsentState,
  code: ConsentCode,
  { today, destination }: Required<StandingAt>,
): readonly HeldConfirmation[] =>
  live === null
    ? []
    : confirmations.filter((each) => {
        const asked = questions.find(({ nonce }) => nonce === each.nonce);
        return (
          asked !== undefined &&
          asked.destination === destination &&
          asked.codes.includes(code) &&
          each.destination === destination &&
          each.codes.includes(code) &&
          live.hashes.includes(each.consent) &&
          isFresh(each.given, today) &&
          !confirmations.some((other) => isNoTo(other, each, code))
        );
      });

/** Where both were given within one hour, it is no. */
const isNoTo = (other: HeldConfirmation, yes: HeldConfirmation, code: ConsentCode): boolean =>
  other.answer === 'no' &&
  (other.nonce === yes.nonce ||
    (other.destination === yes.destination && other.codes.includes(code) && other.given >= yes.given));

const isConfirmed = (state: ConsentState, code: ConsentCode, at: Required<StandingAt>): boolean =>
  confirmationsFor(state, code, at).length > 0;

const DAY_MS = 24 * 3_600_000;
const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** A clock that is a day ahead of ours is forgiven; one from further ahead would count for longer than it may. */
const isFresh = (given: string, today: string): boolean => {
  const days = (Date.parse(today) - Date.parse(given.slice(0, DAY_CHARACTERS))) / DAY_MS;
  return days >= -1 && days <= CONFIRMATION_DAYS;
};

/** Days until the live consent ends, its last day being 0; negative once it has expired, null while none is live. */
export const daysLeft = ({ live }: ConsentState, today: string): number | null =>
  live === null ? null : Math.round((Date.parse(live.expires) - Date.parse(today)) / DAY_MS);

/** Whether any consent holds on a day: what was taken back, has expired or waits for a second word does not. */
export const isInForce = (state: ConsentState | null, today: string): boolean =>
  state !== null && state.live !== null && today <= state.live.expires;
