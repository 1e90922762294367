import { OPENS_ALONE } from '../protocol/limits.ts';

/** Codes of the consent switches; only the first is on by default. */
export const TEAM_READS = 'C1';

/** The version of the words that a reporter saw beside the switches: 1 had the first alone, 2 added C14. */
export const CONSENT_TEXT_VERSION = 2;

/** What every first report grants: the team may read; and, only if it was said, that one on duty opens names alone. */
export const firstConsentSwitches = (alone = false): Record<string, 'granted'> => ({
  [TEAM_READS]: 'granted',
  ...(alone ? { [OPENS_ALONE]: 'granted' } : {}),
});

/** Whether a switch is granted by a consent that has not expired. `today` is a day. */
export const isGranted = (
  consent: { readonly switches: Readonly<Record<string, string>>; readonly expires: string },
  code: string,
  today: string,
): boolean => today <= consent.expires && consent.switches[code] === 'granted';
