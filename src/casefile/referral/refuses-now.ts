import type { ConsentState } from '../consent/consent-state.ts';
import type { Standing } from '../consent/standing.ts';
import { missingFor, switchesFor } from './covered-by.ts';

/**
 * Whether a person whose consent lives says no to one destination on a day: it is refused there or not named any more, or the last answer
 * to a question about it is no. What has only to be confirmed anew, or is over, is no refusal. `destination`: as a consent names it.
 */
export const refusesNow = (consent: ConsentState | null, destination: string, today: string): boolean => {
  const live = consent?.live ?? null;
  if (consent === null || live === null) return false;
  const missing = missingFor(consent, destination, today);
  if (missing.length === 0) return false;
  const asksFor: readonly string[] = switchesFor(destination).flat();
  const last = consent.confirmations.findLast(
    (each) =>
      each.destination === destination &&
      live.hashes.includes(each.consent) &&
      each.codes.some((code) => asksFor.includes(code)),
  );
  return last?.answer === 'no' || missing.some((each) => REFUSALS.includes(each.standing));
};

const REFUSALS: readonly Standing[] = ['refused', 'elsewhere'];
