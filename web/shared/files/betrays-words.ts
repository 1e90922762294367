import type { betrays } from '../../locales/en/files/betrays.ts';
import type { Translated } from '../i18n.ts';

/** What a file can betray, in the language of the page. */
export type BetraysWords = Translated<typeof betrays>;
