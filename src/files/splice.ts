import type { Source } from './source.ts';

/** What a copy is put together from: a range of the original as it stands, fresh bytes, or zeros. */
export type Piece =
  | { readonly from: number; readonly to: number }
  | { readonly fresh: Uint8Array }
  | { readonly zeros: number };

const lengthOf = (piece: Piece): number =>
  'fresh' in piece ? piece.fresh.length : 'zeros' in piece ? piece.zeros : piece.to - piece.from;

/** How many bytes pieces make. */
export const lengthOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);

/** A copy made of pieces of `source`. It takes no more memory than the list of its pieces. */
export function spliced(source: Source, pieces: readonly Piece[]): Source {
  const starts: number[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    starts.push(bytes);
    bytes += lengthOf(piece);
  }
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const out = new Uint8Array(to - from);
    for (let i = lastAtOrBefore(starts, from); i < pieces.length; i += 1) {
      const [piece, start] = [pieces[i], starts[i]];
      if (piece === undefined || start === undefined || start >= to) break;
      const [first, last] = [Math.max(from, start) - start, Math.min(to, start + lengthOf(piece)) - start];
      if (last <= first || 'zeros' in piece) continue;
      const part =
        'fresh' in piece
          ? piece.fresh.subarray(first, last)
          : await source.read(piece.from + first, piece.from + last);
      out.set(part, start + first - from);
    }
    return out;
  };
  return { bytes, read };
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
