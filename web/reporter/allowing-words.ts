import type { allowing } from '../locales/en/allowing.ts';
import { holdWords } from '../shared/held-words.ts';
import type { Translated } from '../shared/i18n.ts';

export type AllowingMessages = Translated<typeof allowing>;

/** Who may do what, in the page's language, once it was fetched. */
export const { say: a, learn: learnAllowing } = holdWords<AllowingMessages>();
