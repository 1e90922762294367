import type { numbers } from '../../locales/en/numbers.ts';
import { holdWords } from '../held-words.ts';
import type { Translated } from '../i18n.ts';

export type NumberMessages = Translated<typeof numbers>;

/** What is said of reports that were counted, at the desk and in public, in the page's language. */
export const { say: n, learn: learnNumbers } = holdWords<NumberMessages>();
