import fc from 'fast-check';
import { expect, it } from 'vitest';
import { u32be } from '../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import {
  decodeAppend,
  encodeAppend,
  eventHash,
  type LogAppend,
  signAppend,
  verifyAppend,
} from '../../src/protocol/log-append.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

onBothEngines('an append', () => {
  const pair = () => engine().signingPair(seededBytes('log write', 32));
  const log = seededBytes('log', 32);
  const step = (change: Partial<LogAppend> = {}): LogAppend => {
    const unsigned = {
      sequence: 7,
      event: seededBytes('event', 1024),
      card: seededBytes('card', 2048),
      writeKey: pair().publicKey,
      nextWriteKey: new Uint8Array(),
      ...change,
    };
    return signAppend(log, unsigned, pair().secretKey);
  };
  const verified = (given: LogAppend, id = log, key = pair().publicKey) =>
    refusalOf(() => verifyAppend(id, given, key));
  const decoded = (bytes: Uint8Array) => refusalOf(() => decodeAppend(bytes));

  it.each([1024, 4096, 16_384, 131_072])('of an event of %d bytes comes back and stands', (size) => {
    const given = step({ event: seededBytes('event', size), nextWriteKey: seededBytes('next', 32) });
    expect(decodeAppend(encodeAppend(given))).toEqual(given);
    expect(verified(given)).toEqual({ gave: undefined });
  });

  it('stands for no other log, place, event, card or key', () => {
    expect(verified(step(), seededBytes('other log', 32))).toBe('bad-signature');
    expect(verified({ ...step(), sequence: 8 })).toBe('bad-signature');
    expect(verified({ ...step(), event: seededBytes('other', 1024) })).toBe('bad-signature');
    expect(verified({ ...step(), card: seededBytes('other', 2048) })).toBe('bad-signature');
    expect(verified({ ...step(), writeKey: seededBytes('other', 32) })).toBe('bad-signature');
    expect(verified({ ...step(), nextWriteKey: seededBytes('other', 32) })).toBe('bad-signature');
    expect(verified(step(), log, seededBytes('other', 32))).toBe('bad-signature');
    expect(verified({ ...step(), signature: flip(step().signature, 40) })).toBe('bad-signature');
  });

  it('names events by what is sealed', () => {
    expect(eventHash(step().event)).toHaveLength(32);
    expect(eventHash(flip(step().event, 0))).not.toEqual(eventHash(step().event));
  });

  it('is refused cut, prolonged, under another label, or with fields of another size', () => {
    const bytes = encodeAppend(step());
    expect(decoded(cut(bytes))).toBe('bad-length');
    expect(decoded(extended(bytes))).toBe('trailing-bytes');
    const { event, card, writeKey, nextWriteKey, signature } = step();
    const fields = [u32be(7), event, card, writeKey, nextWriteKey, signature];
    expect(decoded(encodeFrames(LABEL.callHeadSlot, fields))).toBe('wrong-label');
    expect(decoded(encodeFrames(LABEL.callAppend, fields.slice(0, 5)))).toBe('bad-encoding');
    expect(decoded(encodeFrames(LABEL.callAppend, [...fields, signature]))).toBe('bad-encoding');
    for (const at of fields.keys()) {
      const changed = fields.map((field, place) => (place === at ? extended(field) : field));
      expect(decoded(encodeFrames(LABEL.callAppend, changed))).toBe('bad-length');
    }
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decoded(bytes)).toBe('wrong-label');
        expect(decoded(encodeFrames(LABEL.callAppend, [bytes, bytes, bytes, bytes, bytes, bytes]))).toBe(
          'bad-length',
        );
      }),
      fuzzRuns(100),
    );
  });
});
