import type { desk } from '../locales/en/desk.ts';
import { holdWords } from '../shared/held-words.ts';
import type { Translated } from '../shared/i18n.ts';

export type DeskMessages = Translated<typeof desk>;

/** Every word of the desk, in the page's language; and how a language is learned. */
export const { say: t, learn: learnDesk } = holdWords<DeskMessages>();
