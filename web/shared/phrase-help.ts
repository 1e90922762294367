import { type PhraseList, withoutAccents } from '../../src/protocol/client/phrase-list.ts';
import { PHRASE_DIGITS, PHRASE_WORDS } from '../../src/protocol/client/phrase-sizes.ts';
import { typedPhrase } from '../../src/protocol/client/typed-phrase.ts';

const FEWEST_LETTERS = 2;
const MOST_SUGGESTIONS = 4;
const ENDS_WITHIN_A_WORD = /[\p{L}\p{M}]$/u;
const ENDS_IN_CHINESE = /\p{Script=Han}$/u;

export interface PhraseHelp {
  readonly form: 'words' | 'digits';
  /** How many words or digits there are. */
  readonly count: number;
  /** Whether everything is there and known. */
  readonly complete: boolean;
  /** Finished words that the list does not know, by their place, counted from 1. */
  readonly unknown: readonly { readonly place: number; readonly word: string }[];
  /** Words that begin like the unfinished last one. */
  readonly suggestions: readonly string[];
}

/** The finished words of what is typed, and the one that is still being typed. */
export function typedSoFar(typed: string): { words: readonly string[]; unfinished: string | undefined } {
  const phrase = typedPhrase(typed);
  if (phrase.form === 'digits') return { words: [], unfinished: undefined };
  const open = ENDS_WITHIN_A_WORD.test(typed) && !ENDS_IN_CHINESE.test(typed);
  return open
    ? { words: phrase.words.slice(0, -1), unfinished: phrase.words.at(-1) }
    : { words: phrase.words, unfinished: undefined };
}

/** What can be said of a phrase while it is typed, by the lists at hand. Nothing leaves the page. */
export function helpWithPhrase(typed: string, lists: readonly PhraseList[]): PhraseHelp {
  const phrase = typedPhrase(typed);
  if (phrase.form === 'digits') {
    const count = phrase.digits.length;
    return { form: 'digits', count, complete: count === PHRASE_DIGITS, unknown: [], suggestions: [] };
  }
  const { words, unfinished } = typedSoFar(typed);
  const likely = knowingMost(lists, words);
  const isKnown = (word: string): boolean => likely[0]?.indexOf(word) !== undefined;
  const unknown = words
    .map((word, at) => ({ place: at + 1, word: word.normalize('NFC') }))
    .filter(({ word }) => !isKnown(word));
  const whole = unfinished === undefined || isKnown(unfinished);
  return {
    form: 'words',
    count: phrase.words.length,
    complete: phrase.words.length === PHRASE_WORDS && unknown.length === 0 && whole,
    unknown,
    suggestions: whole ? [] : suggestionsFor(unfinished, likely),
  };
}

/** The lists that know most of the words, in their order. */
function knowingMost(lists: readonly PhraseList[], words: readonly string[]): PhraseList[] {
  const known = ({ indexOf }: PhraseList): number =>
    words.filter((word) => indexOf(word) !== undefined).length;
  const most = Math.max(...lists.map(known));
  return lists.filter((list) => known(list) === most);
}

function suggestionsFor(unfinished: string, lists: readonly PhraseList[]): string[] {
  const start = withoutAccents(unfinished);
  if (start.length < FEWEST_LETTERS) return [];
  const words = lists.flatMap((list) => list.words.filter((word) => withoutAccents(word).startsWith(start)));
  return [...new Set(words)].slice(0, MOST_SUGGESTIONS).map((word) => word.normalize('NFC'));
}

/** The typed text with its unfinished last word completed, ready for the next one. */
export const completeLastWord = (typed: string, word: string): string => typed.replace(/\S*$/u, `${word} `);
