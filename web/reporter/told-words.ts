import { holdWords } from '../shared/held-words.ts';
import type { ToldMessages } from '../shared/told/told-lines.ts';

/** What the mailbox says of what was done, in the page's language, once it was fetched. */
export const { say: told, learn: learnTold } = holdWords<ToldMessages>();
