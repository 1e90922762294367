import type { FileSource } from './file-source.ts';

/** The bytes from `from` to before `to`, of which those to before `until` will be asked for soon. */
export type ReadOn = (from: number, to: number, until: number) => Promise<Uint8Array>;

type Range = { readonly from: number; readonly until: number; readonly bytes: Promise<Uint8Array> };

/** The range in use, and the one after it. */
const KEPT_RANGES = 2;

/**
 * A file read from front to back in wide ranges, each once: a browser asks another of its processes for every range, however
 * short. What it gives may be a view of a range, not to be changed. What could not be read once may be the next time.
 */
export const readOn = (read: FileSource['read']): ReadOn => {
  let ranges: readonly Range[] = [];
  const begin = (from: number, until: number): Range => {
    const range = { from, until, bytes: read(from, until) };
    ranges = [...ranges.slice(1 - KEPT_RANGES), range];
    range.bytes.catch(() => {
      ranges = ranges.filter((other) => other !== range);
    });
    return range;
  };
  return async (from, to, until) => {
    const known = ranges.find((range) => range.from <= from && to <= range.until);
    const range = known ?? begin(from, Math.max(to, until));
    return (await range.bytes).subarray(from - range.from, to - range.from);
  };
};
