import { describe, expect, it } from 'vitest';
import { type ReadOn, readOn } from '../../../../src/protocol/client/blob/read-on.ts';

const MEBIBYTE = 1_048_576;
const FILE = Uint8Array.from({ length: 9 * MEBIBYTE + 77 }, (_, at) => (at * 31) % 251);

/** Who reads from front to back tells what comes next: four mebibytes here. */
const wide =
  (read: ReadOn) =>
  (from: number, to: number): Promise<Uint8Array> =>
    read(from, to, Math.min(FILE.length, from + 4 * MEBIBYTE));

/** The file, and which ranges were asked for. */
const watched = (failures = 0) => {
  const asked: [number, number][] = [];
  let left = failures;
  const read = (from: number, to: number): Promise<Uint8Array> => {
    asked.push([from, to]);
    if (left > 0) {
      left -= 1;
      return Promise.reject(new Error('gone'));
    }
    return Promise.resolve(FILE.subarray(from, to));
  };
  return { asked, source: { read: wide(readOn(read)) } };
};

describe('a file that is read on', () => {
  it('gives the same bytes, in any order, also across its ranges and at its end', async () => {
    const { source } = watched();
    for (const [from, to] of [
      [0, 100],
      [4 * MEBIBYTE - 5, 4 * MEBIBYTE + 5],
      [3 * MEBIBYTE, 9 * MEBIBYTE],
      [FILE.length - 7, FILE.length],
      [12, 12],
      [1, 2],
    ] as const)
      expect(Buffer.compare(await source.read(from, to), FILE.subarray(from, to))).toBe(0);
  });

  it('is asked for each octet once from front to back, in wide ranges', async () => {
    const { asked, source } = watched();
    await source.read(0, 100);
    expect(asked).toEqual([[0, 4 * MEBIBYTE]]);
    for (let at = 0; at < FILE.length; at += MEBIBYTE)
      await source.read(at, Math.min(FILE.length, at + MEBIBYTE));
    const widths = asked.map(([from, to]) => to - from);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(FILE.length);
  });

  it('tells when it could not be read, and is asked anew', async () => {
    const { source } = watched(1);
    await expect(source.read(0, 10)).rejects.toThrow('gone');
    expect(Buffer.compare(await source.read(0, 10), FILE.subarray(0, 10))).toBe(0);
  });

  it('gives no more than there is where it became shorter', async () => {
    const read = readOn((from) => Promise.resolve(FILE.subarray(from, 60)));
    expect((await read(0, 100, 100)).length).toBe(60);
  });
});
