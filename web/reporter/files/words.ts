import type { files } from '../../locales/en/files.ts';
import { holdWords } from '../../shared/held-words.ts';
import type { Translated } from '../../shared/i18n.ts';

export type FilesMessages = Translated<typeof files>;

/** The words about files, in the page's language, once they were fetched. */
export const { say: f, learn: learnFiles } = holdWords<FilesMessages>();
