import type { reporter } from '../locales/en/reporter.ts';
import { holdWords } from '../shared/held-words.ts';
import type { Translated } from '../shared/i18n.ts';

export type ReporterMessages = Translated<typeof reporter>;

/** Every word of this site, in the page's language; and how a language is learned. */
export const { say: t, learn: learnReporter } = holdWords<ReporterMessages>();
