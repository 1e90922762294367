import { digitValue } from '../encoding/decimal-digit.ts';

/** What somebody typed, taken apart. Which words are words is for the lists to say. */
export type TypedPhrase =
  | { readonly form: 'digits'; readonly digits: string }
  | { readonly form: 'words'; readonly words: readonly string[] };

// One Chinese character is one word. Only white space and signs of enumeration part other words.
const WORD = /\p{Script=Han}|[^\s\p{Script=Han},;.،؛、，。；]+/gu;
// Not the lengthening marks (Lm) of Arabic and Japanese, which stand for a dash.
const LETTER = /[\p{Ll}\p{Lo}]/u;
const LIST_NUMBER = /^\p{Nd}{1,2}\)?$/u;

/** Any case, any Unicode form, without the invisible marks of direction that copying brings along. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');

/**
 * Takes a typed phrase apart. Digits of any script, parted in any way or not at all, where there is no letter; else
 * words, of which numbers of one or two digits that count them are left out.
 */
export function typedPhrase(typed: string): TypedPhrase {
  const text = plain(typed);
  if (LETTER.test(text) || !/\p{Nd}/u.test(text)) return { form: 'words', words: wordsOf(text) };
  const digits = text.match(/\p{Nd}/gu) ?? [];
  return { form: 'digits', digits: digits.map(digitValue).join('') };
}

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => !LIST_NUMBER.test(word));
