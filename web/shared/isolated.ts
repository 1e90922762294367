import { language } from './i18n.ts';
import type { Language } from './languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name or a quote inside a sentence of the catalogue, kept from turning the sentence's order round, where it could. */
export const isolated = (text: string): string => isolatedIn(language(), text);

/** The same inside a sentence of another language. */
export const isolatedIn = ({ dir }: Language, text: string): string =>
  dir === 'rtl' || FROM_RIGHT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
