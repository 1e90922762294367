import { ProtocolError } from '../errors.ts';
import { DIGIT_GROUPS, PHRASE_DIGITS, PHRASE_WORDS } from './phrase-sizes.ts';

const BITS_OF_A_WORD = 11n;
const WORD_MASK = (1n << BITS_OF_A_WORD) - 1n;
const FIRST_OUT_OF_RANGE = 1n << (BITS_OF_A_WORD * BigInt(PHRASE_WORDS));
const GROUP_DIGITS = PHRASE_DIGITS / DIGIT_GROUPS;

/** The values of twelve words as ten groups of four digits: one number of 132 bits, in decimal, zeros in front. */
export function digitsOfIndices(indices: readonly number[]): string[] {
  const number = indices.reduce((sum, index) => (sum << BITS_OF_A_WORD) | BigInt(index), 0n);
  return groupsOf(number.toString().padStart(PHRASE_DIGITS, '0'));
}

/** The same digits in groups of four; the last may be shorter. */
export const groupsOf = (digits: string): string[] =>
  Array.from({ length: Math.ceil(digits.length / GROUP_DIGITS) }, (_, group) =>
    digits.slice(group * GROUP_DIGITS, (group + 1) * GROUP_DIGITS),
  );

/**
 * The values of the twelve words that 40 digits stand for. Throws `phrase-bad-digit-count` (its detail is the number
 * of digits) and `phrase-out-of-range` for a number of more than 132 bits.
 */
export function indicesOfDigits(digits: string): number[] {
  if (digits.length !== PHRASE_DIGITS) throw new ProtocolError('phrase-bad-digit-count', `${digits.length}`);
  const number = BigInt(digits);
  if (number >= FIRST_OUT_OF_RANGE) throw new ProtocolError('phrase-out-of-range');
  return Array.from({ length: PHRASE_WORDS }, (_, place) =>
    Number((number >> (BITS_OF_A_WORD * BigInt(PHRASE_WORDS - 1 - place))) & WORD_MASK),
  );
}
