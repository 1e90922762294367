import {
  newPhraseEntropy,
  type PhraseEntropy,
  phraseDigits,
  phraseWords,
  readPhrase,
} from '../../src/protocol/client/phrase.ts';
import { groupsOf } from '../../src/protocol/client/phrase-digits.ts';
import { type PhraseList, withoutAccents } from '../../src/protocol/client/phrase-list.ts';
import { typedPhrase } from '../../src/protocol/client/typed-phrase.ts';
import { equalBytes } from '../../src/protocol/encoding/bytes.ts';
import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';
import type { Entropy } from '../../src/protocol/primitives/entropy.ts';
import type { PhraseForm } from './phrase-form.ts';
import { helpWithPhrase, type PhraseHelp, typedSoFar } from './phrase-help.ts';
import { listsFor, phraseListOf } from './phrase-lists.ts';

/** Where a phrase that was typed back is another one, counted from 1: words, or groups of digits. */
export type WrongPlaces = { readonly form: 'words' | 'digits'; readonly places: readonly number[] };

/** The entropy of a phrase typed in any form. Throws what `readPhrase` throws, `ApiError` where a list does not arrive. */
export async function readTypedPhrase(typed: string): Promise<PhraseEntropy> {
  return readPhrase(typed, await listsOf(typed));
}

/** A phrase that nobody has seen before, in English words. */
export const freshPhrase = (entropy: Entropy): string[] => phraseWords(newPhraseEntropy(entropy));

/** The same phrase in English words, however it was typed. */
export const englishWords = (entropy: PhraseEntropy): string[] => phraseWords(entropy);

/** A phrase of English words in the pieces of another form: twelve words, or ten groups of digits. */
export async function piecesOf(phrase: readonly string[], form: PhraseForm): Promise<readonly string[]> {
  const entropy = readPhrase(phrase.join(' '));
  if (form === 'digits') return phraseDigits(entropy);
  return phraseWords(entropy, await phraseListOf(form)).map((word) => word.normalize('NFC'));
}

/** Help while typing, for readers of a language whose own form this is. */
export async function helpFor(typed: string, own: PhraseForm): Promise<PhraseHelp> {
  const [lists, first] = await Promise.all([
    listsFor(typedSoFar(typed).words),
    own === 'digits' ? undefined : phraseListOf(own),
  ]);
  return helpWithPhrase(typed, first === undefined ? lists : [...new Set([first, ...lists])]);
}

/** Whether one piece is what was shown, with accents or without, in any digits. */
export function isSamePiece(typed: string, piece: string): boolean {
  const phrase = typedPhrase(typed);
  if (phrase.form === 'digits') return phrase.digits === piece;
  return phrase.words.length === 1 && withoutAccents(phrase.words[0] ?? '') === withoutAccents(piece);
}

/**
 * Compares what was typed, in any form, with a phrase of English words: null where they are one. Throws where it has
 * another length, as `readPhrase` does; every other fault is told as places.
 */
export async function compareTyped(typed: string, phrase: readonly string[]): Promise<WrongPlaces | null> {
  const entropy = readPhrase(phrase.join(' '));
  const given = typedPhrase(typed);
  const lists = await listsOf(typed);
  try {
    if (equalBytes(readPhrase(typed, lists), entropy)) return null;
  } catch (error) {
    if (!(error instanceof ProtocolError) || LENGTH_FAULTS.includes(error.code)) throw error;
  }
  const places =
    given.form === 'digits'
      ? differing(groupsOf(given.digits), phraseDigits(entropy))
      : fewest(lists.map((list) => differing(given.words.map(list.indexOf), indicesIn(list, entropy))));
  return { form: given.form, places };
}

const LENGTH_FAULTS: readonly ProtocolErrorCode[] = ['phrase-bad-length', 'phrase-bad-digit-count'];

const listsOf = (typed: string): Promise<PhraseList[]> => {
  const phrase = typedPhrase(typed);
  return listsFor(phrase.form === 'digits' ? [] : phrase.words);
};

const indicesIn = (list: PhraseList, entropy: PhraseEntropy): (number | undefined)[] =>
  phraseWords(entropy, list).map(list.indexOf);

const differing = (typed: readonly unknown[], right: readonly unknown[]): number[] =>
  right.flatMap((piece, at) => (typed[at] === piece ? [] : [at + 1]));

const fewest = (several: readonly number[][]): number[] =>
  several.reduce((best, places) => (places.length < best.length ? places : best));
