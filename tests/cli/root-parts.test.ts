import { beforeAll, describe, expect, it } from 'vitest';
import { combineParts, readPart, splitRoot } from '../../src/cli/organisation/root-parts.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { useAnyEngine } from '../support/any-engine.ts';

useAnyEngine();
const ORGANISATION = toBase64url(systemEntropy.bytes(16));
const seed = systemEntropy.bytes(32);
type Part = ReturnType<typeof readPart>;
let parts: readonly Part[] = [];
const at = (place: number): Part => {
  const part = parts[place];
  if (part === undefined) throw new Error('there are three');
  return part;
};

beforeAll(async () => {
  parts = (await splitRoot(ORGANISATION, seed)).map(readPart);
});

describe('the parts of a root', () => {
  it.each([
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 0],
  ])('%i and %i give it again', async (one, other) => {
    expect(await combineParts([at(one), at(other)])).toEqual(seed);
  });

  it('give it all three together', async () => {
    expect(await combineParts(parts)).toEqual(seed);
  });

  it('do not hold it: no part shows it, and none is enough', async () => {
    for (const part of parts)
      expect(Buffer.from(fromBase64url(part.share)).includes(Buffer.from(seed))).toBe(false);
    await expect(combineParts([at(0)])).rejects.toThrow('different parts');
    await expect(combineParts([at(0), at(0)])).rejects.toThrow('different parts');
  });

  it('are refused when one is damaged, or of another root', async () => {
    const share = fromBase64url(at(1).share);
    share[3] = (share[3] ?? 0) ^ 1;
    await expect(combineParts([at(0), { ...at(1), share: toBase64url(share) }])).rejects.toThrow('damaged');
    const [other] = (await splitRoot(ORGANISATION, systemEntropy.bytes(32))).map(readPart);
    if (other === undefined) throw new Error('there are three');
    await expect(combineParts([at(1), other])).rejects.toThrow('one root');
  });
});
