import { sameBytes } from './bytes.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Source } from './source.ts';
import type { Piece } from './splice.ts';

/** A range of a file that is written over in its copy, with `fresh` or else with zeros: nothing moves. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly fresh?: Uint8Array;
}

/** Whether the range stands already as the cut would leave it. */
export async function isCut(source: Source, { from, to, fresh }: Cut): Promise<boolean> {
  if (fresh) return sameBytes(await source.read(from, to), fresh);
  for (let at = from; at < to; at += FILE_LIMITS.windowBytes) {
    const window = await source.read(at, Math.min(to, at + FILE_LIMITS.windowBytes));
    if (!allZero(window)) return false;
  }
  return true;
}

/** A whole file with its cuts. Where cuts overlap, the one that begins first counts. */
export function piecesWithCuts(bytes: number, cuts: readonly Cut[]): readonly Piece[] {
  const sorted = cuts.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, fresh } of sorted) {
    const start = Math.max(from, at);
    if (start >= to) continue;
    if (start > at) pieces.push({ from: at, to: start });
    pieces.push(fresh ? { fresh: fresh.subarray(start - from) } : { zeros: to - start });
    at = to;
  }
  if (at < bytes) pieces.push({ from: at, to: bytes });
  return pieces;
}

// Gigabytes go through here: a callback for each byte would take minutes.
function allZero(bytes: Uint8Array): boolean {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = new Uint32Array(bytes.buffer, aligned === 0 ? 0 : bytes.byteOffset, aligned);
  for (let i = 0; i < aligned; i += 1) if (words[i] !== 0) return false;
  for (let i = aligned * 4; i < bytes.length; i += 1) if (bytes[i] !== 0) return false;
  return true;
}
