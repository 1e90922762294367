import { countParts, take, viewOf, windowed } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text } from '../text.ts';

/** A chunk of a WebP, with its head and the byte that makes it even. */
export interface WebpChunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

const HEAD = 12;

/** Where the picture ends by what its own head says. */
export async function webpEnd(source: Source): Promise<number> {
  const end = 8 + viewOf(await take(source, 4, 8)).getUint32(0, true);
  if (end > source.bytes || end < HEAD) throw new FileError('damaged', 'ends too early');
  return end;
}

/** The chunks of a WebP, up to the end that its head names. */
export async function webpChunks(source: Source): Promise<readonly WebpChunk[]> {
  return riffChunks(source, HEAD, await webpEnd(source));
}

/** The chunks that stand one after the other in that range; those of a frame, too. */
export async function riffChunks(source: Source, from: number, end: number): Promise<readonly WebpChunk[]> {
  const near = windowed(source);
  const count = countParts();
  const chunks: WebpChunk[] = [];
  for (let at = from; at < end; ) {
    count();
    const head = await take(near, at, at + 8);
    const length = viewOf(head).getUint32(4, true);
    const to = at + 8 + length + (length % 2);
    if (to > end) throw new FileError('damaged', 'a broken chunk');
    chunks.push({ type: latin1Text(head.subarray(0, 4)), from: at, to, length });
    at = to;
  }
  return chunks;
}

export const webpData = (source: Source, chunk: WebpChunk): Promise<Uint8Array> =>
  take(source, chunk.from + 8, chunk.from + 8 + chunk.length);

/** The chunks that make the picture, and those that may stand inside a frame. */
export const WEBP_KEPT: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);
export const FRAME_KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
export const FRAME_HEAD = 16;
