import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newPhraseEntropy,
  type PhraseEntropy,
  phraseWords,
  readPhrase,
} from '../../../src/protocol/client/phrase.ts';
import { ENGLISH } from '../../../src/protocol/client/phrase-lists/english.ts';
import { PHRASE_WORDS } from '../../../src/protocol/client/phrase-sizes.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const ENTROPY = seededBytes('phrase', 16) as PhraseEntropy;
const WORDS = phraseWords(ENTROPY);
const CODES = ['phrase-bad-length', 'phrase-unknown-word', 'phrase-bad-digit-count', 'phrase-out-of-range'];
const read = (typed: string) => refusalOf(() => readPhrase(typed));

describe('a phrase', () => {
  it('is twelve words of the list', () => {
    expect(WORDS).toHaveLength(PHRASE_WORDS);
    expect(WORDS.every((word) => ENGLISH.words.includes(word))).toBe(true);
  });

  it('gives back the entropy that it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(readPhrase(phraseWords(bytes as PhraseEntropy).join(' '))).toEqual(bytes);
      }),
      fuzzRuns(100),
    );
  });

  it('takes 16 bytes of entropy, no more', () => {
    expect(newPhraseEntropy(seededEntropy('phrase'))).toEqual(ENTROPY);
    expect(refusalOf(() => newPhraseEntropy({ bytes: () => new Uint8Array(15) }))).toBe('bad-length');
  });

  it.each([
    ['in capitals', WORDS.join(' ').toUpperCase()],
    ['with spare white space', `\n  ${WORDS.join('\t  ')} \r\n`],
    ['with spaces that do not break', WORDS.join('\u00a0')],
    ['with wide spaces', WORDS.join('\u3000')],
    ['in wide letters', WORDS.join(' ').replace(/[a-z]/g, wide)],
    ['one word a line', WORDS.join('\n')],
  ])('is read %s', (_, typed) => {
    expect(readPhrase(typed)).toEqual(ENTROPY);
  });

  it.each([0, 1, 11, 13, 24])('is refused with %d words', (count) => {
    const words = Array.from({ length: count }, (_, at) => WORDS[at % PHRASE_WORDS]);
    expect(read(words.join(' '))).toBe('phrase-bad-length');
  });

  it.each([0, 5, 11])('tells the place of an unknown word: %d', (place) => {
    const words = WORDS.map((word, at) => (at === place ? 'secretword' : word));
    expect(() => readPhrase(words.join(' '))).toThrow(
      new ProtocolError('phrase-unknown-word', `${place + 1}`),
    );
  });

  it.each(['constructor', '__proto__', 'toString', ''])('knows no word "%s"', (word) => {
    expect(ENGLISH.indexOf(word)).toBeUndefined();
  });

  it('is refused when two words changed places or one was taken for another', () => {
    const [first = '', second = '', ...rest] = WORDS;
    expect(read([second, first, ...rest].join(' '))).toBe('phrase-bad-checksum');
    expect(read(['zoo', ...WORDS.slice(1)].join(' '))).toBe('phrase-bad-checksum');
  });

  it('refuses whatever else is typed with one of its codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(CODES).toContain(read(typed));
      }),
      fuzzRuns(300),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 12, maxLength: 12 }), (words) => {
        expect(CODES).toContain(read(words.join(' ')));
      }),
      fuzzRuns(100),
    );
  });

  it('reads a paste of any length', () => {
    expect(read('abandon '.repeat(200_000))).toBe('phrase-bad-length');
    expect(read('7'.repeat(200_000))).toBe('phrase-bad-digit-count');
  });
});

function wide(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}
