import type { DeskMessages } from '../../web/desk/text.ts';
import { allowing as arabicAllowing } from '../../web/locales/ar/allowing.ts';
import { desk as arabicDesk } from '../../web/locales/ar/desk.ts';
import { held as arabicHeld } from '../../web/locales/ar/held.ts';
import { told as arabicTold } from '../../web/locales/ar/told.ts';
import { allowing as englishAllowing } from '../../web/locales/en/allowing.ts';
import { desk as englishDesk } from '../../web/locales/en/desk.ts';
import { held as englishHeld } from '../../web/locales/en/held.ts';
import { told as englishTold } from '../../web/locales/en/told.ts';
import type { AllowingMessages } from '../../web/reporter/allowing-words.ts';
import type { HeldMessages } from '../../web/reporter/held-words.ts';
import type { ToldMessages } from '../../web/shared/told/told-lines.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

/** What every page says to people who share a language. */
export type JourneyWords = Spoken & {
  readonly tag: 'en' | 'ar';
  readonly desk: DeskMessages;
  readonly allowing: AllowingMessages;
  readonly held: HeldMessages;
  readonly told: ToldMessages;
};

export const JOURNEY_WORDS: readonly JourneyWords[] = [
  {
    ...SPOKEN.en,
    tag: 'en',
    desk: englishDesk,
    allowing: englishAllowing,
    held: englishHeld,
    told: englishTold,
  },
  {
    ...SPOKEN.ar,
    tag: 'ar',
    desk: arabicDesk,
    allowing: arabicAllowing,
    held: arabicHeld,
    told: arabicTold,
  },
];
