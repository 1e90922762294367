import type { PhraseListTag } from '../../src/protocol/client/phrase-list.ts';
import type { LanguageTag } from './languages.ts';

/** How a phrase is written: in the words of a list, or in digits. */
export type PhraseForm = PhraseListTag | 'digits';

const FORMS: Readonly<Record<LanguageTag, PhraseForm>> = {
  ar: 'digits',
  en: 'en',
  es: 'es',
  fr: 'fr',
  ru: 'digits',
  zh: 'zh',
};

/** The list of a language, or digits where it has none. */
export const formOf = (tag: LanguageTag): PhraseForm => FORMS[tag];

/** In which other ways a reader of this language can have a phrase written. */
export const otherForms = (tag: LanguageTag, shown: PhraseForm): PhraseForm[] =>
  [...new Set<PhraseForm>([formOf(tag), 'en', 'digits'])].filter((form) => form !== shown);
