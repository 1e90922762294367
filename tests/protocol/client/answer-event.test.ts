import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAnswer, type FiledAnswer, readAnswer } from '../../../src/protocol/client/answer-event.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { cut, extended } from '../../support/altered.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const ANSWER: FiledAnswer = {
  index: 2,
  messageId: toBase64url(seededBytes('message', 16)),
  part: 0,
  parts: 1,
  text: 'We have read it. 🕊',
  sealed: seededBytes('slot', 8192),
  destroyHash: seededBytes('destroy', 32),
};
const read = (bytes: Uint8Array) => refusalOf(() => readAnswer(bytes));

describe('an answer in a case log', () => {
  it('comes back as it was', () => {
    expect(readAnswer(encodeAnswer(ANSWER))).toEqual(ANSWER);
  });

  it.each<[string, Partial<FiledAnswer>]>([
    ['a part beyond its parts', { part: 1 }],
    ['no parts', { parts: 0 }],
    ['a negative index', { index: -1 }],
    ['half a surrogate pair', { text: '\udc00' }],
    ['an id of another length', { messageId: 'AAAA' }],
  ])('is not written with %s', (_, change) => {
    expect(refusalOf(() => encodeAnswer({ ...ANSWER, ...change }))).toBe('bad-encoding');
  });

  it('is refused cut, prolonged, or with fields of another size', () => {
    const bytes = encodeAnswer(ANSWER);
    expect(read(cut(bytes))).toBe('bad-length');
    expect(read(extended(bytes))).toBe('trailing-bytes');
    expect(read(encodeAnswer({ ...ANSWER, sealed: new Uint8Array(8191) }))).toBe('bad-length');
    expect(read(encodeAnswer({ ...ANSWER, destroyHash: new Uint8Array(33) }))).toBe('bad-length');
    expect(read(encodeFrames(LABEL.answered, [utf8('{}')]))).toBe('bad-encoding');
    expect(read(encodeFrames(LABEL.filed, []))).toBe('wrong-label');
  });

  it('is refused with a code, whatever the frames', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { maxLength: 6 }), (frames) => {
        expect(read(encodeFrames(LABEL.answered, frames))).toBeTypeOf('string');
      }),
      fuzzRuns(100),
    );
  });
});
