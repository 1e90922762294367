import { type ConsentCode, isForSilence, type SwitchAnswer } from '../../../src/casefile/consent/switches.ts';
import { t } from '../text.ts';

/** An answer to a switch in words: for a time of silence, to be asked means somebody else. */
export const answerInWords = (code: ConsentCode, answer: SwitchAnswer): string =>
  (isForSilence(code) ? t().consent.silence.answers : t().consent.answers)[answer];
