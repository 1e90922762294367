import type { intake } from '../locales/en/intake.ts';
import { holdWords } from './held-words.ts';
import type { Translated } from './i18n.ts';

export type IntakeMessages = Translated<typeof intake>;

/** The questions of the full report and their answers, in the page's language, once they were fetched. */
export const { say: q, learn: learnIntake } = holdWords<IntakeMessages>();
