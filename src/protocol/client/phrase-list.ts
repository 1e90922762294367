export type PhraseListTag = 'en' | 'fr' | 'es' | 'pt' | 'zh';

/** A BIP39 list: 2,048 words, each of which stands for 11 bits. */
export interface PhraseList {
  readonly tag: PhraseListTag;
  readonly words: readonly string[];
  /** The value of a word, with its accents or without; undefined where no word of the list is meant. */
  readonly indexOf: (word: string) => number | undefined;
}

/** A word without its accents, and with the letters that a borrowed keyboard gives in place of others. */
export const withoutAccents = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('ı', 'i');

/** A list of the library. No two words of one list differ in accents alone: a test keeps that true. */
export function phraseList(tag: PhraseListTag, words: readonly string[]): PhraseList {
  const bare = new Map(words.map((word, index) => [withoutAccents(word), index]));
  const exact = new Map(words.map((word, index) => [word, index]));
  return { tag, words, indexOf: (word) => exact.get(word) ?? bare.get(withoutAccents(word)) };
}
