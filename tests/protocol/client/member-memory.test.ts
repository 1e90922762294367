import { expect, it } from 'vitest';
import { type MemoryOwner, openMemory, sealMemory } from '../../../src/protocol/client/member-memory.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const OWNER: MemoryOwner = {
  organisation: organisationId(seededBytes('memory/organisation', 16)),
  member: memberId(seededBytes('memory/member', 16)),
  memoryKey: seededBytes('memory/key', 32),
};
const CONTENT = seededBytes('memory/content', 100);

onBothEngines('a memory', () => {
  const seal = (revision = 4, content = CONTENT) =>
    sealMemory(OWNER, revision, content, seededEntropy('memory'));
  const open = (sealed: Uint8Array, revision = 4, change: Partial<MemoryOwner> = {}) =>
    refusalOf(() => openMemory({ ...OWNER, ...change }, revision, sealed));

  it('comes back as the revision it was', () => {
    expect(open(seal())).toEqual({ gave: CONTENT });
  });

  it.each([
    [0, 4_096],
    [4_000, 8_192],
    [100_000, 131_072],
    [1_000_000, 1_048_576],
  ])('of %d bytes has %d', (length, size) => {
    expect(seal(1, new Uint8Array(length))).toHaveLength(size);
  });

  it('is not sealed over a mebibyte, nor as no revision', () => {
    expect(refusalOf(() => seal(1, new Uint8Array(1_048_576)))).toBe('too-long');
    expect(refusalOf(() => seal(0))).toBe('bad-encoding');
    expect(refusalOf(() => seal(4_294_967_296))).toBeTypeOf('string');
  });

  it('opens as no other revision, for no other member, organisation or key', () => {
    expect(open(seal(), 5)).toBe('cannot-decrypt');
    expect(open(seal(), 3)).toBe('cannot-decrypt');
    expect(open(seal(), 4, { member: memberId(new Uint8Array(16)) })).toBe('cannot-decrypt');
    expect(open(seal(), 4, { organisation: organisationId(new Uint8Array(16)) })).toBe('cannot-decrypt');
    expect(open(seal(), 4, { memoryKey: new Uint8Array(32) })).toBe('cannot-decrypt');
  });

  it('is refused altered, cut, or prolonged', () => {
    const sealed = seal();
    for (let at = 0; at < sealed.length; at += 97) expect(open(flip(sealed, at))).toBe('cannot-decrypt');
    expect(open(cut(sealed))).toBe('cannot-decrypt');
    expect(open(extended(sealed))).toBe('cannot-decrypt');
    expect(open(new Uint8Array(30))).toBe('bad-length');
  });
});
