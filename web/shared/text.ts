import type { shared } from '../locales/en/shared.ts';
import { holdWords } from './held-words.ts';
import type { Translated } from './i18n.ts';

export type SharedMessages = Translated<typeof shared>;

/** What both sites say, in the page's language; and how a language is learned. */
export const { say: s, learn: learnShared } = holdWords<SharedMessages>();
