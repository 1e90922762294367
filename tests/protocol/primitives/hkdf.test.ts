import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hkdfExpand, hkdfExtract, hkdfSha256, hmacSha256 } from '../../../src/protocol/primitives/hkdf.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const some = fc.uint8Array({ maxLength: 150 });

it('HMAC-SHA256 is what Node computes', () => {
  fc.assert(
    fc.property(some, some, (key, message) => {
      expect(Buffer.from(hmacSha256(key, message))).toEqual(
        createHmac('sha256', key).update(message).digest(),
      );
    }),
    fuzzRuns(100),
  );
});

it('HKDF-SHA256 is what Node computes, whole and in its two halves', () => {
  fc.assert(
    fc.property(some, some, some, fc.integer({ min: 1, max: 200 }), (key, salt, info, length) => {
      const expected = new Uint8Array(hkdfSync('sha256', key, salt, info, length));
      expect(hkdfSha256(key, salt, info, length)).toEqual(expected);
      expect(hkdfExpand(hkdfExtract(key, salt), info, length)).toEqual(expected);
    }),
    fuzzRuns(100),
  );
});
