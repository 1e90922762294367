import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

it('every well-formed text comes back, and no other is encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, text) => {
      expect(fromUtf8(utf8(text))).toBe(text);
      expect(refusalOf(() => fromUtf8(utf8(any)))).toEqual(
        any.isWellFormed() ? { gave: any } : 'bad-encoding',
      );
    }),
    fuzzRuns(300),
  );
  expect(refusalOf(() => utf8('\ud800'))).toBe('bad-encoding');
});

it('bytes have one text at most', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const text = refusalOf(() => fromUtf8(bytes));
      if (typeof text === 'string') expect(text).toBe('bad-encoding');
      else expect(utf8(text.gave)).toEqual(bytes);
    }),
    fuzzRuns(1000),
  );
});

it('a byte order mark is a letter like any other', () => {
  expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe('\ufeff');
});

it('bytes come back from base64url, and each has one text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), fc.string({ maxLength: 8 }), (bytes, text) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      const decoded = refusalOf(() => fromBase64url(text));
      if (typeof decoded === 'string') expect(decoded).toBe('bad-encoding');
      else expect(toBase64url(decoded.gave)).toBe(text);
    }),
    fuzzRuns(500),
  );
});
