import fc from 'fast-check';
import { expect, it } from 'vitest';
import { u32be } from '../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import {
  decodeHeadSlotWrite,
  encodeHeadSlotWrite,
  type HeadSlotWrite,
  signHeadSlotWrite,
  verifyHeadSlotWrite,
} from '../../src/protocol/head-slot-write.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { slotIdOf } from '../../src/protocol/slot-id.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

onBothEngines('the write of a head slot', () => {
  const pair = () => engine().signingPair(seededBytes('head write', 32));
  const id = () => slotIdOf(seededBytes('token', 32));
  const write = (change: Partial<HeadSlotWrite> = {}): HeadSlotWrite => {
    const unsigned = {
      revision: 2,
      sealed: seededBytes('sealed', 8192),
      writeKey: pair().publicKey,
      nextWriteKey: new Uint8Array(),
      ...change,
    };
    return signHeadSlotWrite(id(), unsigned, pair().secretKey);
  };
  const verified = (given: HeadSlotWrite, slot = id(), key = pair().publicKey) =>
    refusalOf(() => verifyHeadSlotWrite(slot, given, key));
  const decoded = (bytes: Uint8Array) => refusalOf(() => decodeHeadSlotWrite(bytes));

  it('comes back as it was sent, and stands', () => {
    for (const nextWriteKey of [new Uint8Array(), seededBytes('next', 32)]) {
      const given = write({ nextWriteKey });
      expect(decodeHeadSlotWrite(encodeHeadSlotWrite(given))).toEqual(given);
      expect(verified(given)).toEqual({ gave: undefined });
    }
  });

  it('stands for no other slot, revision, content or key', () => {
    expect(verified(write(), slotIdOf(seededBytes('other', 32)))).toBe('bad-signature');
    expect(verified({ ...write(), revision: 3 })).toBe('bad-signature');
    expect(verified({ ...write(), sealed: seededBytes('other', 8192) })).toBe('bad-signature');
    expect(verified({ ...write(), writeKey: seededBytes('other', 32) })).toBe('bad-signature');
    expect(verified({ ...write(), nextWriteKey: seededBytes('other', 32) })).toBe('bad-signature');
    expect(verified(write(), id(), seededBytes('other', 32))).toBe('bad-signature');
    expect(verified({ ...write(), signature: flip(write().signature, 3) })).toBe('bad-signature');
  });

  it('is refused cut, prolonged, under another label, or with fields of another size', () => {
    const bytes = encodeHeadSlotWrite(write());
    expect(decoded(cut(bytes))).toBe('bad-length');
    expect(decoded(extended(bytes))).toBe('trailing-bytes');
    const { sealed, writeKey, nextWriteKey, signature } = write();
    const fields = [u32be(2), sealed, writeKey, nextWriteKey, signature];
    expect(decoded(encodeFrames(LABEL.callAppend, fields))).toBe('wrong-label');
    expect(decoded(encodeFrames(LABEL.callHeadSlot, fields.slice(0, 4)))).toBe('bad-encoding');
    expect(decoded(encodeFrames(LABEL.callHeadSlot, [...fields, signature]))).toBe('bad-encoding');
    for (const at of fields.keys()) {
      const changed = fields.map((field, place) => (place === at ? extended(field) : field));
      expect(decoded(encodeFrames(LABEL.callHeadSlot, changed))).toBe('bad-length');
    }
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decoded(bytes)).toBe('wrong-label');
      }),
      fuzzRuns(100),
    );
  });
});
