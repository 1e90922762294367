import type { ByWord } from '../casefile/consent/consent-event.ts';
import type { ConsentChoices } from '../casefile/consent/first-consent.ts';

/** What a member was told that the person allows. */
export interface ToldConsent {
  readonly choices: ConsentChoices;
  readonly how: ByWord;
  /** In which language the person was asked. */
  readonly language: string;
}
