import { expect, it } from 'vitest';
import type { LogKeys } from '../../../src/protocol/client/case-secret.ts';
import { openRingRow, type RingOwner, sealRingRow } from '../../../src/protocol/client/key-ring.ts';
import { concat, u32be } from '../../../src/protocol/encoding/bytes.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const OWNER: RingOwner = {
  organisation: organisationId(seededBytes('ring/organisation', 16)),
  member: memberId(seededBytes('ring/member', 16)),
  ringKey: seededBytes('ring/key', 32),
};
const KEYS: LogKeys = {
  log: logId(seededBytes('ring/log', 32)),
  epoch: 3,
  secret: seededBytes('ring/secret', 32) as LogKeys['secret'],
};

onBothEngines('a row of a key ring', () => {
  const row = () => sealRingRow(OWNER, KEYS, seededEntropy('ring'));
  const open = (bytes: Uint8Array, change: Partial<RingOwner> = {}) =>
    refusalOf(() => openRingRow({ ...OWNER, ...change }, bytes));

  it('comes back with its log and epoch', () => {
    expect(open(row())).toEqual({ gave: KEYS });
    expect(row()).toHaveLength(32 + 4 + 72);
  });

  it('opens for no other member, organisation or key', () => {
    expect(open(row(), { member: memberId(new Uint8Array(16)) })).toBe('cannot-decrypt');
    expect(open(row(), { organisation: organisationId(new Uint8Array(16)) })).toBe('cannot-decrypt');
    expect(open(row(), { ringKey: seededBytes('other', 32) })).toBe('cannot-decrypt');
  });

  it('opens under no other log or epoch', () => {
    const sealed = row().slice(36);
    expect(open(concat(seededBytes('other log', 32), u32be(3), sealed))).toBe('cannot-decrypt');
    expect(open(concat(KEYS.log, u32be(4), sealed))).toBe('cannot-decrypt');
  });

  it('is refused altered, cut, or prolonged', () => {
    for (let at = 0; at < row().length; at += 1) expect(open(flip(row(), at))).toBe('cannot-decrypt');
    expect(open(cut(row()))).toBe('cannot-decrypt');
    expect(open(extended(row()))).toBe('cannot-decrypt');
    expect(open(new Uint8Array(35))).toBe('bad-length');
    expect(open(new Uint8Array(40))).toBe('bad-length');
  });
});
