import { toBase64url } from '../protocol/encoding/base64url.ts';
import { CONSENT_DAYS, OPENS_ALONE } from '../protocol/limits.ts';
import { dayAfter, hourOf } from '../protocol/times.ts';

/** Codes of the consent switches; only the first is on by default. */
export const TEAM_READS = 'C1';

/** The version of the words that a reporter saw beside the switches: 1 had the first alone, 2 added C14. */
const CONSENT_TEXT_VERSION = 2;

/** What the consent of a first report says, ready to be signed or attested. */
export interface FirstConsent {
  readonly version: 1;
  readonly organisation: string;
  readonly caseId: string;
  readonly textVersion: number;
  readonly language: string;
  readonly switches: Record<string, 'granted'>;
  readonly destinations: string[];
  readonly files: string[];
  readonly given: string; // hour
  readonly expires: string; // day
  readonly previous: null;
}

/**
 * The consent of a first report: the team may read and, only if it was said, one on duty opens names `alone`. `language` is
 * that of the words, `now` in milliseconds since 1970. Source: docs/protocol.md, section 4.3.
 */
export const firstConsent = (
  place: { readonly organisation: Uint8Array; readonly caseId: Uint8Array },
  language: string,
  now: number,
  alone = false,
): FirstConsent => ({
  version: 1,
  organisation: toBase64url(place.organisation),
  caseId: toBase64url(place.caseId),
  textVersion: CONSENT_TEXT_VERSION,
  language,
  switches: { [TEAM_READS]: 'granted', ...(alone ? { [OPENS_ALONE]: 'granted' } : {}) },
  destinations: [],
  files: [],
  given: hourOf(now),
  expires: dayAfter(now, CONSENT_DAYS),
  previous: null,
});

/** Whether a switch is granted by a consent that has not expired. `today` is a day. */
export const isGranted = (
  consent: { readonly switches: Readonly<Record<string, string>>; readonly expires: string },
  code: string,
  today: string,
): boolean => today <= consent.expires && consent.switches[code] === 'granted';
