import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { CONSENT_DAYS, OPENS_ALONE } from '../../protocol/limits.ts';
import { dayAfter, hourOf } from '../../protocol/times.ts';
import { type Switches, TEAM_READS } from './switches.ts';

/** The version of the words that people saw beside the switches: 1 had C1 alone, 2 added C14, 3 the others, 4 C11, C13 and C15. */
export const CONSENT_TEXT_VERSION = 4;

/** What a person chose: what may be done, by whom, with which files. Ids as docs/protocol.md, section 4.3, says. */
export interface ConsentChoices {
  readonly switches: Switches;
  readonly destinations: readonly string[];
  readonly files: readonly string[];
}

/** A consent ready to be signed or attested: what every one says, whatever it replaces. */
export interface ConsentBody {
  readonly organisation: string;
  readonly caseId: string;
  readonly textVersion: number;
  readonly language: string;
  readonly switches: Record<string, 'granted' | 'refused' | 'ask'>;
  readonly destinations: string[];
  readonly files: string[];
  readonly given: string; // hour
  readonly expires: string; // day
}

/** The consent of a first report. */
export type FirstConsent = ConsentBody & { readonly version: 1; readonly previous: null };

/** Where a consent belongs. */
export interface ConsentPlace {
  readonly organisation: Uint8Array;
  readonly caseId: Uint8Array;
}

/** `language` is that of the words, `now` in milliseconds since 1970. */
export const consentBody = (
  place: ConsentPlace,
  choices: ConsentChoices,
  language: string,
  now: number,
): ConsentBody => ({
  organisation: toBase64url(place.organisation),
  caseId: toBase64url(place.caseId),
  textVersion: CONSENT_TEXT_VERSION,
  language,
  switches: { ...choices.switches, [TEAM_READS]: 'granted' },
  destinations: [...choices.destinations],
  files: [...choices.files],
  given: hourOf(now),
  expires: dayAfter(now, CONSENT_DAYS),
});

/**
 * The consent of a first report: the team may read, whatever else was chosen and, only if it was said, one on duty opens
 * names `alone`. `language` is that of the words, `now` in milliseconds since 1970. Source: docs/protocol.md, section 4.3.
 */
export const firstConsent = (
  place: ConsentPlace,
  language: string,
  now: number,
  alone = false,
  choices: ConsentChoices = NOTHING_CHOSEN,
): FirstConsent => {
  // What is asked beside the names decides on C14, and nothing else: the vault is sealed by it.
  const switches = { ...choices.switches, [OPENS_ALONE]: alone ? 'granted' : 'refused' } as const;
  const chosen = alone || OPENS_ALONE in choices.switches ? switches : choices.switches;
  const body = consentBody(place, { ...choices, switches: chosen }, language, now);
  return { version: 1, ...body, previous: null };
};

export const NOTHING_CHOSEN: ConsentChoices = { switches: {}, destinations: [], files: [] };
