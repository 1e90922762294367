import { digitValue } from '../protocol/encoding/decimal-digit.ts';

// Letters that people write one for the other, and that no decomposition brings together.
const SAME_LETTERS: Readonly<Record<string, string>> = {
  '\u0671': '\u0627', // alef wasla
  '\u0649': '\u064a', // alef maksura
  '\u0629': '\u0647', // teh marbuta
  '\u06a9': '\u0643', // keheh
  '\u06cc': '\u064a', // farsi yeh
  '\u06d2': '\u064a', // yeh barree
  '\u06be': '\u0647', // heh doachashmee
  '\u06c1': '\u0647', // heh goal
  '\u06d5': '\u0647', // ae
};
const TO_FOLD = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu');

// The stroke that lengthens Arabic words, joiners, marks of direction and the soft hyphen: nobody sees or types them.
const UNSEEN = /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The same text as far as searching goes: without case, accents, vowel marks and width, Arabic and Persian forms of a letter
 * as one, digits of any script as 0 to 9. Never shown to anybody.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(UNSEEN, '')
    .replace(TO_FOLD, (letter) => SAME_LETTERS[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))
    .toLowerCase();
