import type { received as english } from '../locales/en/received.ts';
import { holdWords } from '../shared/held-words.ts';
import type { Translated } from '../shared/i18n.ts';

export type ReceivedMessages = Translated<typeof english>;

/** What the mailbox says of files for the person, in the page's language, once it was fetched. */
export const { say: received, learn: learnReceived } = holdWords<ReceivedMessages>();
