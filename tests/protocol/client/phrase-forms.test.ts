import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PhraseEntropy,
  phraseDigits,
  phraseWords,
  readPhrase,
} from '../../../src/protocol/client/phrase.ts';
import { withoutAccents } from '../../../src/protocol/client/phrase-list.ts';
import { ALL_LISTS } from '../../../src/protocol/client/phrase-lists/all.ts';
import { digitValue } from '../../../src/protocol/encoding/decimal-digit.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { inDigitsFrom } from '../../support/other-digits.ts';
import { refusalOf } from '../../support/refusal.ts';

const BITS = 1n << 132n;
const entropies = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => bytes as PhraseEntropy);
const read = (typed: string) => readPhrase(typed, ALL_LISTS);
const tamil = 0xbe6;
const adlam = 0x1e950;

describe('a phrase in any list', () => {
  it.each(ALL_LISTS)('of $tag is read back, with accents or without, in capitals or not', (list) => {
    fc.assert(
      fc.property(entropies, fc.boolean(), fc.boolean(), (entropy, bare, capitals) => {
        const words = phraseWords(entropy, list).join(' ');
        const typed = bare ? withoutAccents(words) : words.normalize('NFC');
        expect(read(capitals ? typed.toUpperCase() : typed)).toEqual(entropy);
      }),
      fuzzRuns(60),
    );
  });

  it.each(ALL_LISTS)('has no two words of $tag that differ in accents alone', ({ words, indexOf }) => {
    expect(new Set(words.map(withoutAccents)).size).toBe(2048);
    expect(words.map((word) => indexOf(withoutAccents(word)))).toEqual([...words.keys()]);
  });

  it('is read in Chinese however the characters are parted', () => {
    const chinese = ALL_LISTS.find(({ tag }) => tag === 'zh');
    fc.assert(
      fc.property(entropies, fc.constantFrom('', ' ', '\u3000', '、', '\n', '，'), (entropy, between) => {
        expect(read(phraseWords(entropy, chinese).join(between))).toEqual(entropy);
      }),
      fuzzRuns(60),
    );
  });

  it('is read with the letters that keyboards give for others', () => {
    expect([withoutAccents('cœur'), withoutAccents('radıo'), withoutAccents('İ'.toLowerCase())]).toEqual([
      'coeur',
      'radio',
      'i',
    ]);
  });

  it('tells the unknown word by the list that knows the others', () => {
    const french = phraseWords(new Uint8Array(16).fill(7) as PhraseEntropy, ALL_LISTS[1]);
    const typed = [...french.slice(0, 8), 'zzz', ...french.slice(9)].join(' ');
    expect(() => read(typed)).toThrow('phrase-unknown-word: 9');
  });
});

describe('a phrase in digits', () => {
  it('is ten groups of four, and read back in any digits and with any separator', () => {
    fc.assert(
      fc.property(
        entropies,
        fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x1040, 0xe50, 0xff10, tamil, adlam),
        fc.constantFrom('', ' ', '-', '.', '\n', '\u00a0', ' / ', '…', '\u200f'),
        (entropy, zero, between) => {
          const groups = phraseDigits(entropy);
          expect(groups.every((group) => /^\d{4}$/.test(group)) && groups.length === 10).toBe(true);
          expect(read(inDigitsFrom(zero, groups.join(between)))).toEqual(entropy);
        },
      ),
      fuzzRuns(200),
    );
  });

  it('has one encoding: every other forty digits are refused', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n - 1n }), (number) => {
        const digits = number.toString().padStart(40, '0');
        const refused = refusalOf(() => read(digits));
        if (number >= BITS) expect(refused).toBe('phrase-out-of-range');
        else if (typeof refused === 'string') expect(refused).toBe('phrase-bad-checksum');
        else expect(phraseDigits(read(digits)).join('')).toBe(digits);
      }),
      fuzzRuns(300),
    );
  });

  it('is mostly refused after a slip', () => {
    const digits = phraseDigits(new Uint8Array(16).fill(9) as PhraseEntropy).join('');
    const slips = Array.from(digits).flatMap((digit, at) =>
      [1, 2, 3].map(
        (step) => digits.slice(0, at) + String((Number(digit) + step) % 10) + digits.slice(at + 1),
      ),
    );
    const taken = slips.filter((slip) => typeof refusalOf(() => read(slip)) !== 'string');
    expect(taken.length).toBeLessThan(slips.length / 8);
  });

  it('knows every decimal digit of Unicode', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    for (const system of systems) {
      const spell = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
      const signs = Array.from({ length: 10 }, (_, value) => spell.format(value));
      if (!signs.every((sign) => /^\p{Nd}$/u.test(sign))) continue;
      expect(signs.map(digitValue), system).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
  });

  it('is words again as soon as there is a letter', () => {
    const groups = phraseDigits(new Uint8Array(16) as PhraseEntropy).join(' ');
    expect(refusalOf(() => read(`${groups} zoo`))).toBe('phrase-bad-length');
  });
});
