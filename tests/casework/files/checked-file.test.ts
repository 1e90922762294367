import { expect, it } from 'vitest';
import { checkedFile } from '../../../src/casework/files/checked-file.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { sha256Of } from '../../../src/protocol/primitives/sha256.ts';
import { sourceOf } from '../../support/file-source.ts';
import { codeOf } from '../../support/refusal-later.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const MIB = 1024 * 1024;
const FILE = seededBytes('checked', 2 * MIB + 1234);
const HASH = toBase64url(sha256Of(FILE));
const nothing = (): void => undefined;

it('gives any range of what was read, and says how far it is', async () => {
  const shares: number[] = [];
  const file = await checkedFile(sourceOf(FILE), HASH, (share) => shares.push(share));
  expect([shares.length, shares.at(-1)]).toEqual([3, 1]);
  for (const [from, to] of [
    [0, 10],
    [MIB - 3, MIB + 3],
    [MIB, 2 * MIB],
    [FILE.length - 1, FILE.length],
    [0, FILE.length],
    [5, 5],
  ] as const)
    expect(Buffer.compare(await file.read(from, to), FILE.subarray(from, to))).toBe(0);
});

it('refuses a file of another hash before anything of it is given, an empty one too', async () => {
  const other = FILE.with(2 * MIB, (FILE[2 * MIB] ?? 0) ^ 1);
  expect(await codeOf(checkedFile(sourceOf(other), HASH, nothing))).toBe('referral-altered');
  expect(await codeOf(checkedFile(sourceOf(new Uint8Array(0)), HASH, nothing))).toBe('referral-altered');
  const empty = toBase64url(sha256Of(new Uint8Array(0)));
  expect((await checkedFile(sourceOf(new Uint8Array(0)), empty, nothing)).bytes).toBe(0);
});

it('refuses what differs from what was read, wherever it differs', async () => {
  let now = FILE;
  const turning = {
    bytes: FILE.length,
    read: (from: number, to: number) => Promise.resolve(now.slice(from, to)),
  };
  const file = await checkedFile(turning, HASH, nothing);
  now = FILE.with(MIB + 5, (FILE[MIB + 5] ?? 0) ^ 1);
  expect(Buffer.compare(await file.read(0, MIB), FILE.subarray(0, MIB))).toBe(0);
  expect(await codeOf(file.read(MIB + 100, MIB + 101))).toBe('referral-altered');
  expect(await codeOf(file.read(MIB - 1, MIB + 1))).toBe('referral-altered');
});
