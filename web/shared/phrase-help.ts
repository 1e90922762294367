import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { isPhraseWord, typedWords } from '../../src/protocol/client/phrase.ts';

const FEWEST_LETTERS = 2;
const MOST_SUGGESTIONS = 4;

export interface PhraseHelp {
  readonly words: readonly string[];
  /** Finished words that no phrase has, by their place, counted from 1. */
  readonly unknown: readonly { readonly place: number; readonly word: string }[];
  /** Words that begin like the unfinished last one. */
  readonly suggestions: readonly string[];
}

/** What can be said of a phrase while it is typed. Nothing leaves the page. */
export function helpWithPhrase(typed: string): PhraseHelp {
  const words = typedWords(typed);
  const last = /\s$/u.test(typed) ? undefined : words.at(-1);
  const unknown = words
    .map((word, at) => ({ place: at + 1, word }))
    .filter(({ place, word }) => !isPhraseWord(word) && !(last !== undefined && place === words.length));
  const suggestions =
    last === undefined || last.length < FEWEST_LETTERS || isPhraseWord(last)
      ? []
      : english.filter((word) => word.startsWith(last)).slice(0, MOST_SUGGESTIONS);
  return { words, unknown, suggestions };
}

/** The typed text with its unfinished last word completed, ready for the next one. */
export const completeLastWord = (typed: string, word: string): string => typed.replace(/\S*$/u, `${word} `);
