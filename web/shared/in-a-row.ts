import { language } from './i18n.ts';

/** Several things in one line, with the marks that the page's language puts between them. */
export const inARow = (items: readonly string[]): string =>
  new Intl.ListFormat(language().formats, { type: 'conjunction', style: 'narrow' }).format(items);
