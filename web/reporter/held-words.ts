import type { held } from '../locales/en/held.ts';
import { holdWords } from '../shared/held-words.ts';
import type { Translated } from '../shared/i18n.ts';

export type HeldMessages = Translated<typeof held>;

/** What the mailbox says of consent, in the page's language, once it was fetched. */
export const { say: h, learn: learnHeld } = holdWords<HeldMessages>();
