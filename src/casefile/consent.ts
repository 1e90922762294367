/** Codes of the consent switches; only the first is on by default. */
export const TEAM_READS = 'C1';

/** The version of the words that a reporter saw beside the switches. */
export const CONSENT_TEXT_VERSION = 1;

/** What every first report grants, and nothing else: the team may read. */
export const firstConsentSwitches = (): Record<string, 'granted'> => ({ [TEAM_READS]: 'granted' });

/** Whether a switch is granted by a consent that has not expired. `today` is a day. */
export const isGranted = (
  consent: { readonly switches: Readonly<Record<string, string>>; readonly expires: string },
  code: string,
  today: string,
): boolean => today <= consent.expires && consent.switches[code] === 'granted';
