import type { Box } from '../boxes/boxes.ts';
import { take, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { FILE_LIMITS } from '../limits.ts';
import type { Source } from '../source.ts';

/** A stretch of a file, from its first byte up to the one after its last. */
export type Range = readonly [from: number, to: number];

/** Where the samples of a track lie, chunk by chunk, from its tables. */
export async function chunkRanges(source: Source, tables: readonly Box[]): Promise<readonly Range[]> {
  const table = async (...types: readonly string[]): Promise<{ type: string; bytes: DataView } | null> => {
    const box = tables.find(({ type }) => types.includes(type));
    return box ? { type: box.type, bytes: viewOf(await take(source, box.body, box.to)) } : null;
  };
  const [offsets, groups, sizes] = [
    await table('stco', 'co64'),
    await table('stsc'),
    await table('stsz', 'stz2'),
  ];
  if (!offsets || !groups || !sizes) throw new FileError('damaged', 'a track without its tables');
  try {
    return rangesOf(
      offsetsIn(offsets.type, offsets.bytes),
      groups.bytes,
      sizeReader(sizes.type, sizes.bytes),
    );
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('damaged', 'a table ends too early');
    throw error;
  }
}

function offsetsIn(type: string, table: DataView): readonly number[] {
  const count = table.getUint32(4);
  if (count > FILE_LIMITS.chunks) throw new FileError('too-complex', 'too many chunks');
  return Array.from({ length: count }, (_, i) =>
    type === 'stco' ? table.getUint32(8 + i * 4) : Number(table.getBigUint64(8 + i * 8)),
  );
}

/** Reads the length of samples one after the other. */
function sizeReader(type: string, table: DataView): (samples: number) => number {
  const [uniform, count] = [type === 'stsz' ? table.getUint32(4) : 0, table.getUint32(8)];
  const bits = type === 'stsz' ? 32 : table.getUint8(7);
  if (![4, 8, 16, 32].includes(bits)) throw new FileError('damaged', 'sizes of an unknown width');
  let at = 0;
  const next = (): number => {
    const i = at;
    at += 1;
    if (bits === 32) return table.getUint32(12 + i * 4);
    if (bits === 16) return table.getUint16(12 + i * 2);
    if (bits === 8) return table.getUint8(12 + i);
    return (table.getUint8(12 + (i >> 1)) >> (i % 2 === 0 ? 4 : 0)) & 15;
  };
  return (samples) => {
    const here = Math.min(samples, count - at);
    if (uniform !== 0) {
      at += here;
      return here * uniform;
    }
    let sum = 0;
    for (let i = 0; i < here; i += 1) sum += next();
    return sum;
  };
}

function rangesOf(
  offsets: readonly number[],
  groups: DataView,
  sizeOf: (samples: number) => number,
): readonly Range[] {
  const count = groups.getUint32(4);
  let group = -1;
  const firstOf = (i: number): number => (i < count ? groups.getUint32(8 + i * 12) : Infinity);
  return offsets.map((from, i) => {
    while (i + 1 >= firstOf(group + 1)) group += 1;
    return [from, from + (group < 0 ? 0 : sizeOf(groups.getUint32(12 + group * 12)))] as const;
  });
}

/** The stretches of `within` that no range covers. Ranges that reach outside are a fault of the file. */
export function gapsIn(within: readonly Range[], ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
  const gaps: Range[] = [];
  let next = 0;
  for (const [start, end] of within) {
    let at = start;
    for (let range = sorted[next]; range && range[0] < end; range = sorted[next]) {
      if (range[0] < start || range[1] > end) throw new FileError('damaged', 'samples outside the data');
      if (range[0] > at) gaps.push([at, range[0]]);
      at = Math.max(at, range[1]);
      next += 1;
    }
    if (at < end) gaps.push([at, end]);
  }
  if (next < sorted.length) throw new FileError('damaged', 'samples outside the data');
  return gaps;
}
