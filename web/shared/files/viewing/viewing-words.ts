import type { viewing } from '../../../locales/en/files/viewing.ts';
import type { Translated } from '../../i18n.ts';

/** Looking at a file, in the language of the page. */
export type ViewingWords = Translated<typeof viewing>;
