import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAgeFile } from '../../../../src/protocol/age/file.ts';
import { ageFileOverhead, CHUNK_BYTES } from '../../../../src/protocol/age/sizes.ts';
import { blobBytes, partBytes, partCount, RUN_PARTS } from '../../../../src/protocol/blob-sizes.ts';
import { engineCipher } from '../../../../src/protocol/client/blob/chunk-cipher.ts';
import type { FileSource } from '../../../../src/protocol/client/blob/file-source.ts';
import { openBlob } from '../../../../src/protocol/client/blob/open-blob.ts';
import { sealBlob } from '../../../../src/protocol/client/blob/seal-blob.ts';
import { concat } from '../../../../src/protocol/encoding/bytes.ts';
import {
  BLOB_PART_BYTES,
  LARGEST_FILE_BYTES,
  MOST_BLOB_PARTS,
  SMALLEST_BLOB_BYTES,
} from '../../../../src/protocol/limits.ts';
import { flip } from '../../../support/altered.ts';
import { onBothEngines } from '../../../support/engines.ts';
import { sourceOf } from '../../../support/file-source.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { codeOf } from '../../../support/refusal-later.ts';
import { seededBytes, seededEntropy } from '../../../support/seeded-entropy.ts';

const WHOLE = seededBytes('blob/plaintext', 2 * BLOB_PART_BYTES + 12_345);

const LONG = seededBytes('blob/long', 5 * BLOB_PART_BYTES + 678);

/** A source, and the ranges it was asked for. */
const watched = (bytes: Uint8Array) => {
  const ranges: (readonly [number, number])[] = [];
  const source: FileSource = {
    bytes: bytes.length,
    read: (from, to) => {
      ranges.push([from, to]);
      return sourceOf(bytes).read(from, to);
    },
  };
  return { source, ranges };
};

const sealed = async (plaintext: Uint8Array) => {
  const blob = await sealBlob(sourceOf(plaintext), engineCipher, seededEntropy('blob'));
  const parts: Uint8Array[] = [];
  for (let index = 0; index < blob.parts; index += 1) parts.push(await blob.part(index));
  return { ...blob, all: parts };
};

onBothEngines('a blob', () => {
  it('is an age file of the padded size, whose plaintext is the file and then zeros', async () => {
    const { key, bytes, all } = await sealed(WHOLE);
    const whole = concat(...all);
    expect([whole.length, all.length]).toEqual([bytes, partCount(bytes)]);
    expect(bytes).toBe(blobBytes(WHOLE.length));
    const opened = openAgeFile(whole, [key]);
    expect(opened && Buffer.compare(opened.subarray(0, WHOLE.length), WHOLE)).toBe(0);
    expect(opened?.subarray(WHOLE.length).some((byte) => byte !== 0)).toBe(false);
  });

  it('comes out the same in whatever order its parts are made', async () => {
    const { all, parts } = await sealed(WHOLE);
    const again = await sealBlob(sourceOf(WHOLE), engineCipher, seededEntropy('blob'));
    for (const index of [parts - 1, 0, 1, 1, 0]) {
      expect(Buffer.compare(await again.part(index), all[index] ?? new Uint8Array())).toBe(0);
    }
    expect(await codeOf(again.part(parts))).toBe('bad-argument');
    expect(await codeOf(again.part(-1))).toBe('bad-argument');
  });

  it('comes out the same when parts are asked for together, and reads nothing of the file twice', async () => {
    const { all, parts } = await sealed(LONG);
    const { source, ranges } = watched(LONG);
    const again = await sealBlob(source, engineCipher, seededEntropy('blob'));
    const together = await Promise.all(Array.from({ length: parts }, (_, index) => again.part(index)));
    expect(Buffer.compare(concat(...together), concat(...all))).toBe(0);
    expect(ranges.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(LONG.length);
  });

  it('is written over what is given for it, where that is as long', async () => {
    const { all } = await sealed(LONG);
    const again = await sealBlob(sourceOf(LONG), engineCipher, seededEntropy('blob'));
    const spent = new Uint8Array(BLOB_PART_BYTES).fill(0xaa);
    for (const index of [0, 1, 4]) {
      expect(await again.part(index, spent)).toBe(spent);
      expect(Buffer.compare(spent, all[index] ?? new Uint8Array())).toBe(0);
    }
    const last = all.length - 1;
    const other = await again.part(last, spent);
    expect(other).not.toBe(spent);
    expect(Buffer.compare(other, all[last] ?? new Uint8Array())).toBe(0);
  });

  it('is read a run of parts at a time', async () => {
    const { source, ranges } = watched(LONG);
    const blob = await sealBlob(source, engineCipher, seededEntropy('blob'));
    await blob.part(0);
    await blob.part(RUN_PARTS - 1);
    const [[from, to] = [], ...others] = ranges;
    expect([from, others]).toEqual([0, []]);
    expect(to).toBeLessThanOrEqual(RUN_PARTS * BLOB_PART_BYTES);
  });

  it('comes out the same where two make it, each the half of its runs', async () => {
    const { all, parts } = await sealed(LONG);
    const two = [
      await sealBlob(sourceOf(LONG), engineCipher, seededEntropy('blob')),
      await sealBlob(sourceOf(LONG), engineCipher, seededEntropy('blob')),
    ];
    for (let index = 0; index < parts; index += 1) {
      const part = await two[Math.floor(index / RUN_PARTS) % 2]?.part(index);
      expect(Buffer.compare(part ?? new Uint8Array(), all[index] ?? new Uint8Array())).toBe(0);
    }
  });

  it('makes a part anew after the file could once not be read', async () => {
    const { all } = await sealed(WHOLE);
    const source = sourceOf(WHOLE);
    let failures = 1;
    const shaky = {
      bytes: source.bytes,
      read: (from: number, to: number) => {
        failures -= 1;
        return failures < 0 ? source.read(from, to) : Promise.reject(new Error('gone'));
      },
    };
    const again = await sealBlob(shaky, engineCipher, seededEntropy('blob'));
    await expect(again.part(0)).rejects.toThrow('gone');
    for (const index of [1, 0])
      expect(Buffer.compare(await again.part(index), all[index] ?? new Uint8Array())).toBe(0);
  });

  it('gives any range of the file back, and nothing beyond it', async () => {
    const { key, all } = await sealed(WHOLE);
    const reader = await openBlob({ key, bytes: WHOLE.length }, fetchFrom(all), engineCipher);
    await fc.assert(
      fc.asyncProperty(fc.nat(WHOLE.length), fc.nat(3 * CHUNK_BYTES), async (from, length) => {
        const to = Math.min(WHOLE.length, from + length);
        expect(Buffer.compare(await reader.read(from, to), WHOLE.subarray(from, to))).toBe(0);
      }),
      fuzzRuns(15),
    );
    for (const [from, to] of [
      [-1, 3],
      [5, 4],
      [0, WHOLE.length + 1],
      [0.5, 2],
    ] as const) {
      expect(await codeOf(reader.read(from, to))).toBe('bad-argument');
    }
  });

  it.each([0, 1, CHUNK_BYTES, 63_000])('holds a file of %i bytes', async (length) => {
    const plaintext = WHOLE.subarray(0, length);
    const { key, all } = await sealed(plaintext);
    const reader = await openBlob({ key, bytes: length }, fetchFrom(all), engineCipher);
    expect(await reader.read(0, length)).toEqual(plaintext.slice());
  });

  it('does not open under another key, nor when anything of it is altered, cut, moved or said otherwise', async () => {
    const { key, all } = await sealed(WHOLE);
    const [first = WHOLE, second = WHOLE, third = WHOLE] = all;
    const read = async (parts: readonly Uint8Array[], by = key, bytes = WHOLE.length) => {
      const reader = await openBlob({ key: by, bytes }, fetchFrom(parts), engineCipher);
      return reader.read(0, bytes);
    };
    const other = seededBytes('other', 32) as typeof key;
    expect(await codeOf(read(all, other))).toBe('cannot-decrypt');
    expect(await codeOf(read([flip(first, 0), second, third]))).toBe('age-bad-header');
    expect(await codeOf(read([flip(first, 1610), second, third]))).toBe('bad-mac');
    expect(await codeOf(read([flip(first, 1630), second, third]))).toBe('age-bad-payload');
    expect(await codeOf(read([first, flip(second, 9), third]))).toBe('age-bad-payload');
    expect(await codeOf(read([first, first, third]))).toBe('age-bad-payload');
    expect(await codeOf(read([second, first, third]))).toBe('age-bad-header');
    expect(await codeOf(read([first, second, third.slice(0, -1)]))).toBe('bad-length');
    expect(await codeOf(read(all, key, WHOLE.length + 3 * BLOB_PART_BYTES))).toBe('bad-length');
    expect(await codeOf(read(all, key, 3 * CHUNK_BYTES))).toBe('bad-length');
    expect(await codeOf(read([first]))).toBe('bad-length');
  });

  it('asks again for a part that did not come', async () => {
    const { key, all } = await sealed(WHOLE);
    let calls = 0;
    const flaky = async (index: number): Promise<Uint8Array> => {
      calls += 1;
      if (calls === 2) throw new Error('line cut');
      return fetchFrom(all)(index);
    };
    const reader = await openBlob({ key, bytes: WHOLE.length }, flaky, engineCipher);
    const late = BLOB_PART_BYTES + CHUNK_BYTES;
    await expect(reader.read(late, late + 10)).rejects.toThrow('line cut');
    expect(await reader.read(late, late + 10)).toEqual(WHOLE.slice(late, late + 10));
  });

  it('is refused when its source gives less than it said', async () => {
    const short = { bytes: WHOLE.length, read: () => Promise.resolve(new Uint8Array(3)) };
    const blob = await sealBlob(short, engineCipher, seededEntropy('blob'));
    expect(await codeOf(blob.part(0))).toBe('bad-length');
  });
});

it('has a size that tells little of the file: at least 64 KiB, few sizes, little more than the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 * 1024 ** 3 }), (length) => {
      const size = blobBytes(length);
      const count = partCount(size);
      expect(size).toBeGreaterThanOrEqual(Math.max(SMALLEST_BLOB_BYTES, length));
      expect(size).toBeLessThanOrEqual(Math.max(SMALLEST_BLOB_BYTES, (length + 3000) * 1.032));
      expect(partBytes(size, count - 1) + (count - 1) * BLOB_PART_BYTES).toBe(size);
    }),
  );
  let largest = 0;
  for (let size = SMALLEST_BLOB_BYTES; size <= MOST_BLOB_PARTS * BLOB_PART_BYTES; size = largest) {
    const most = size - ageFileOverhead(1, size);
    expect(blobBytes(most > LARGEST_FILE_BYTES ? LARGEST_FILE_BYTES : most)).toBe(size);
    if (most >= LARGEST_FILE_BYTES) break;
    largest = blobBytes(most + 1);
  }
  const sizes = new Set(Array.from({ length: 5000 }, (_, at) => blobBytes(at * 1000)));
  expect(sizes.size).toBeLessThan(210);
});

const fetchFrom = (parts: readonly Uint8Array[]) => (index: number) =>
  Promise.resolve(parts[index] ?? new Uint8Array(0));
