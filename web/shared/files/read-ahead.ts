import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';

const WINDOW_BYTES = 4 * 1_048_576;

/**
 * The same source for who reads it from front to back: in wide ranges, the next one on its way while one is used. A browser asks
 * another process for each range, however short. At most three lie in memory. What it gives may be a view of one, not to be changed.
 */
export const readAhead = (source: FileSource): FileSource => {
  const windows = new Map<number, Promise<Uint8Array>>();
  const windowAt = (index: number): Promise<Uint8Array> => {
    const known = windows.get(index);
    if (known !== undefined) return known;
    const from = index * WINDOW_BYTES;
    const coming = source.read(from, Math.min(source.bytes, from + WINDOW_BYTES));
    windows.set(index, coming);
    // What could not be read once may be the next time.
    coming.catch(() => windows.delete(index));
    return coming;
  };
  const goTo = (index: number): Promise<Uint8Array> => {
    const current = windowAt(index);
    if ((index + 1) * WINDOW_BYTES < source.bytes) void windowAt(index + 1).catch(() => undefined);
    for (const known of windows.keys()) if (known < index - 1 || known > index + 1) windows.delete(known);
    return current;
  };
  return {
    bytes: source.bytes,
    read: async (from, to) => {
      const pieces: Uint8Array[] = [];
      for (let at = from; at < to; ) {
        const index = Math.floor(at / WINDOW_BYTES);
        const begins = index * WINDOW_BYTES;
        const piece = (await goTo(index)).subarray(at - begins, to - begins);
        if (piece.length === 0) break;
        pieces.push(piece);
        at += piece.length;
      }
      const [only] = pieces;
      return pieces.length === 1 && only !== undefined ? only : concat(...pieces);
    },
  };
};
