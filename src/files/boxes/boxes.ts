import { take, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text } from '../text.ts';

/** A box of ISO/IEC 14496-12 or an atom of QuickTime: its type, where it begins and ends, and where its body begins. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

/**
 * The boxes that fill a range. `count` is called for each, and throws when there are too many. Less than eight bytes left
 * over at the end are passed over: QuickTime ends some lists with four zeros.
 */
export async function boxesIn(
  source: Source,
  from: number,
  to: number,
  count: () => void,
): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    count();
    const head = await take(source, at, Math.min(to, at + 16));
    const length = viewOf(head).getUint32(0);
    const type = latin1Text(head.subarray(4, 8));
    const long = length === 1;
    if (long && head.length < 16) throw new FileError('damaged', 'a broken box');
    const size = long ? Number(viewOf(head).getBigUint64(8)) : length;
    // Zero is "to the end", which only the last box of a file may say.
    const end = size === 0 && to === source.bytes ? to : at + size;
    const body = at + (long ? 16 : 8);
    if (end < body || end > to) throw new FileError('damaged', 'a broken box');
    boxes.push({ type, from: at, body, to: end });
    at = end;
  }
  return boxes;
}
