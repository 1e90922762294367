import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import type { Brand } from '../encoding/brand.ts';
import { exactly } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import type { Entropy } from '../primitives/entropy.ts';

export const PHRASE_WORDS = 12;
const PHRASE_ENTROPY_BYTES = 16;

/** 16 bytes from which every key of a reporter, or a member's sign-in, is derived. */
export type PhraseEntropy = Brand<Uint8Array, 'PhraseEntropy'>;

/** 16 fresh bytes for a new phrase. Phrases are made, never chosen. */
export const newPhraseEntropy = (entropy: Entropy): PhraseEntropy =>
  exactly(entropy.bytes(PHRASE_ENTROPY_BYTES), PHRASE_ENTROPY_BYTES) as PhraseEntropy;

/** The 12 BIP39 words of a phrase. */
export const phraseWords = (entropy: PhraseEntropy): string[] =>
  entropyToMnemonic(entropy, english).split(' ');

/** The words as someone typed them: any case, any white space, any Unicode form. */
export const typedWords = (typed: string): string[] =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Whether a word stands in the list: for help while typing. */
export const isPhraseWord = (word: string): boolean => english.includes(word);

/**
 * The entropy of a typed phrase. Throws `phrase-bad-length`, `phrase-unknown-word` (its detail is the place,
 * counted from 1, never the word) or `phrase-bad-checksum`. Source: BIP39.
 */
export const readPhrase = (typed: string): PhraseEntropy => {
  const words = typedWords(typed);
  if (words.length !== PHRASE_WORDS) throw new ProtocolError('phrase-bad-length', `${words.length}`);
  const unknown = words.findIndex((word) => !isPhraseWord(word));
  if (unknown >= 0) throw new ProtocolError('phrase-unknown-word', `${unknown + 1}`);
  try {
    return mnemonicToEntropy(words.join(' '), english) as PhraseEntropy;
  } catch {
    throw new ProtocolError('phrase-bad-checksum');
  }
};
