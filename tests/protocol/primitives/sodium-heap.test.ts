import sodium from 'libsodium-wrappers';
import { expect, it } from 'vitest';
import { loadSodium } from '../../../src/protocol/primitives/sodium.ts';
import type { SodiumHeap } from '../../../src/protocol/primitives/sodium-heap.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const KEY = seededBytes('heap/key', 32);
const NONCE = seededBytes('heap/nonce', 12);
const SECRET = seededBytes('heap/plaintext', 65_536);

it('seals in libsodium’s memory what the wrapper seals, leaves neither key nor plaintext there, and after it grew', async () => {
  const engine = await loadSodium();
  const heap = (): Buffer => Buffer.from((sodium as unknown as { libsodium: SodiumHeap }).libsodium.HEAPU8);
  const sealed = new Uint8Array(SECRET.length + 16);
  engine.chachaSealInto(KEY, NONCE, SECRET, sealed);
  expect(heap().includes(Buffer.from(KEY))).toBe(false);
  expect(heap().includes(Buffer.from(SECRET.subarray(1000, 1032)))).toBe(false);
  const before = heap().length;
  // The wrapper takes memory for all of it, so that there has to be more.
  expect(Buffer.compare(engine.chachaSeal(KEY, NONCE, SECRET), sealed)).toBe(0);
  engine.chachaSeal(KEY, NONCE, new Uint8Array(2 * before));
  expect(heap().length).toBeGreaterThan(before);
  const again = new Uint8Array(sealed.length);
  engine.chachaSealInto(KEY, NONCE, SECRET, again);
  expect(Buffer.compare(again, sealed)).toBe(0);
});
