import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import type { Brand } from '../encoding/brand.ts';
import { exactly } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { digitsOfIndices, indicesOfDigits } from './phrase-digits.ts';
import type { PhraseList } from './phrase-list.ts';
import { ENGLISH } from './phrase-lists/english.ts';
import { PHRASE_WORDS } from './phrase-sizes.ts';
import { typedPhrase } from './typed-phrase.ts';

const PHRASE_ENTROPY_BYTES = 16;
const ONLY_ENGLISH: readonly PhraseList[] = [ENGLISH];

/** 16 bytes from which every key of a reporter, or a member's sign-in, is derived, however they are written. */
export type PhraseEntropy = Brand<Uint8Array, 'PhraseEntropy'>;

/** 16 fresh bytes for a new phrase. Phrases are made, never chosen. */
export const newPhraseEntropy = (entropy: Entropy): PhraseEntropy =>
  exactly(entropy.bytes(PHRASE_ENTROPY_BYTES), PHRASE_ENTROPY_BYTES) as PhraseEntropy;

/** The 12 BIP39 words of a phrase, in NFKD. */
export const phraseWords = (entropy: PhraseEntropy, list: PhraseList = ENGLISH): string[] =>
  entropyToMnemonic(entropy, [...list.words]).split(' ');

/** The same 132 bits as 10 groups of 4 digits. Source: docs/protocol.md, section 2. */
export const phraseDigits = (entropy: PhraseEntropy): string[] =>
  digitsOfIndices(phraseWords(entropy).map((word) => ENGLISH.words.indexOf(word)));

/**
 * The entropy of a typed phrase: digits, or words of the first list in which they are a phrase. Throws
 * `phrase-bad-length` (its detail is the number of words), `phrase-unknown-word` (the place in the list that knows
 * most of them, counted from 1, never the word), `phrase-bad-checksum`, or what `indicesOfDigits` throws. Source: BIP39.
 */
export const readPhrase = (typed: string, lists: readonly PhraseList[] = ONLY_ENGLISH): PhraseEntropy => {
  const phrase = typedPhrase(typed);
  return phrase.form === 'digits'
    ? entropyOf(indicesOfDigits(phrase.digits))
    : readWords(phrase.words, lists);
};

function readWords(words: readonly string[], lists: readonly PhraseList[]): PhraseEntropy {
  if (words.length !== PHRASE_WORDS) throw new ProtocolError('phrase-bad-length', `${words.length}`);
  const read = lists.map((list) => words.map(list.indexOf));
  const whole = read.filter((indices): indices is number[] => !indices.includes(undefined));
  for (const indices of whole) if (isPhrase(indices)) return entropyOf(indices);
  if (whole.length > 0) throw new ProtocolError('phrase-bad-checksum');
  throw new ProtocolError('phrase-unknown-word', `${placeOfUnknown(read)}`);
}

/** Where the first unknown word stands in the list that knows most of them; the first list where several do. */
function placeOfUnknown(read: readonly (number | undefined)[][]): number {
  const places = read.map((indices) => indices.flatMap((index, at) => (index === undefined ? [at + 1] : [])));
  const [fewest] = places.sort((a, b) => a.length - b.length);
  return fewest?.[0] ?? 1;
}

const mnemonicOf = (indices: readonly number[]): string =>
  indices.map((index) => ENGLISH.words[index]).join(' ');

const isPhrase = (indices: readonly number[]): boolean =>
  validateMnemonic(mnemonicOf(indices), [...ENGLISH.words]);

function entropyOf(indices: readonly number[]): PhraseEntropy {
  if (!isPhrase(indices)) throw new ProtocolError('phrase-bad-checksum');
  return mnemonicToEntropy(mnemonicOf(indices), [...ENGLISH.words]) as PhraseEntropy;
}
