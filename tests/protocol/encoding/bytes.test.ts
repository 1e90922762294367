import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concat, equalBytes, u8, u16be, u32be, u64be } from '../../../src/protocol/encoding/bytes.ts';
import { readerOf } from '../../../src/protocol/encoding/reader.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

it('what is written in numbers is read back', () => {
  fc.assert(
    fc.property(
      upTo(0xff),
      upTo(0xffff),
      upTo(0xffffffff),
      upTo(Number.MAX_SAFE_INTEGER),
      bytes,
      (a, b, c, d, rest) => {
        const reader = readerOf(concat(u8(a), u16be(b), u32be(c), u64be(d), rest));
        expect([reader.u8(), reader.u16(), reader.u32(), reader.u64()]).toEqual([a, b, c, d]);
        expect(reader.rest()).toEqual(rest);
        expect(refusalOf(() => reader.end())).toEqual({ gave: undefined });
      },
    ),
    fuzzRuns(200),
  );
});

it('numbers are read aright out of a Node Buffer, which shares its memory', () => {
  const buffer = Buffer.concat([Buffer.from('front'), Buffer.from(u32be(7))]).subarray(5);
  expect(readerOf(buffer).u32()).toBe(7);
});

it('what a reader gives does not change with what it read from', () => {
  const source = Uint8Array.of(1, 2, 3);
  const taken = readerOf(source).take(3);
  source.fill(0);
  expect(taken).toEqual(Uint8Array.of(1, 2, 3));
});

it.each([-1, 256, 1.5, Number.NaN, Infinity])('%d is no byte', (value) => {
  expect(refusalOf(() => u8(value))).toBe('bad-argument');
});

it('a reader refuses to go past the end, and to stop before it', () => {
  expect(refusalOf(() => readerOf(new Uint8Array(3)).u32())).toBe('bad-length');
  expect(refusalOf(() => readerOf(new Uint8Array(3)).end())).toBe('trailing-bytes');
});

it('bytes are equal when all of them are', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
      expect(equalBytes(a, Uint8Array.from(a))).toBe(true);
    }),
    fuzzRuns(200),
  );
});
