import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFrames, encodeFrames, viewFrames } from '../../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

const frames = fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 5 });

describe('frames', () => {
  it('come back, padded or not', () => {
    fc.assert(
      fc.property(frames, (given) => {
        expect(decodeFrames(LABEL.message, encodeFrames(LABEL.message, given), 'exact')).toEqual(given);
        expect(decodeFrames(LABEL.message, encodeFrames(LABEL.message, given, 300), 'padded')).toEqual(given);
      }),
      fuzzRuns(200),
    );
  });

  it('are copies, unless only looked at where they lie', () => {
    const bytes = encodeFrames(LABEL.message, [Uint8Array.of(1, 2), Uint8Array.of(3)]);
    const [copied] = decodeFrames(LABEL.message, bytes, 'exact');
    const [seen] = viewFrames(LABEL.message, bytes, 'exact');
    bytes.fill(9, -3);
    expect(copied).toEqual(Uint8Array.of(1, 2));
    expect(seen).toEqual(Uint8Array.of(9, 9));
  });

  it('have one encoding: whatever is accepted encodes to the same bytes', () => {
    const valid = frames.map((given) => encodeFrames(LABEL.message, given, 250));
    fc.assert(
      fc.property(valid, fc.nat(249), fc.nat(255), (bytes, at, value) => {
        bytes[at] = value;
        const decoded = refusalOf(() => decodeFrames(LABEL.message, bytes, 'padded'));
        if (typeof decoded === 'string') {
          expect(['wrong-label', 'bad-length', 'bad-padding']).toContain(decoded);
        } else expect(encodeFrames(LABEL.message, decoded.gave, 250)).toEqual(bytes);
      }),
      fuzzRuns(500),
    );
  });

  it('that are not there are refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(refusalOf(() => decodeFrames(LABEL.message, bytes, 'padded'))).toBe('wrong-label');
      }),
      fuzzRuns(300),
    );
  });

  it('are at most 1,024', () => {
    const many = Array.from({ length: 1025 }, () => new Uint8Array());
    expect(refusalOf(() => encodeFrames(LABEL.message, many))).toBe('too-long');
    const counted = encodeFrames(LABEL.message, []);
    counted.set([0xff, 0xff], counted.length - 2);
    expect(refusalOf(() => decodeFrames(LABEL.message, counted, 'exact'))).toBe('bad-length');
  });

  it('fit their size or are refused', () => {
    const least = encodeFrames(LABEL.message, [new Uint8Array(10)]).length;
    expect(encodeFrames(LABEL.message, [new Uint8Array(10)], least).length).toBe(least);
    expect(refusalOf(() => encodeFrames(LABEL.message, [new Uint8Array(10)], least - 1))).toBe('too-long');
  });
});
