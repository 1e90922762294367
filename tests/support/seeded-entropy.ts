import { blake2b } from '@noble/hashes/blake2.js';
import { concat, u32be } from '../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import type { Entropy } from '../../src/protocol/primitives/entropy.ts';

const BLOCK_BYTES = 64;

const block = (seed: string, counter: number): Uint8Array => blake2b(concat(utf8(seed), u32be(counter)));

/** Bytes `from` to `from + length` of the endless stream BLAKE2b-512(seed ‖ u32be 0) ‖ BLAKE2b-512(seed ‖ u32be 1) ‖ … */
export const seededBytes = (seed: string, length: number, from = 0): Uint8Array => {
  const first = Math.floor(from / BLOCK_BYTES);
  const count = Math.ceil((from + length) / BLOCK_BYTES) - first;
  const blocks = Array.from({ length: count }, (_, at) => block(seed, first + at));
  return concat(...blocks).slice(from - first * BLOCK_BYTES, from - first * BLOCK_BYTES + length);
};

/** Repeatable entropy: the stream of a named seed, each byte once. */
export const seededEntropy = (seed: string): Entropy => {
  let from = 0;
  return {
    bytes: (length) => {
      const bytes = seededBytes(seed, length, from);
      from += length;
      return bytes;
    },
  };
};
