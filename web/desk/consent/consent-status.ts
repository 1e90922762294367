import { type ConsentState, waitingConsents } from '../../../src/casefile/consent/consent-state.ts';
import { daysLeft } from '../../../src/casefile/consent/standing.ts';

/** How what the person allows stands, in one word. */
export type ConsentStatus = 'live' | 'attested' | 'expired' | 'withdrawn' | 'waiting' | 'none';

/** `today` is a day. */
export function statusOfConsent(consent: ConsentState, today: string): ConsentStatus {
  const left = daysLeft(consent, today);
  if (consent.live !== null && left !== null) {
    if (left < 0) return 'expired';
    return consent.live.kind === 'signed' ? 'live' : 'attested';
  }
  if (consent.destroyed || consent.withdrawals.length > 0) return 'withdrawn';
  return waitingConsents(consent).length > 0 ? 'waiting' : 'none';
}

/** Days before the end from which the desk says to ask again. */
export const ASK_AGAIN_DAYS = 30;
