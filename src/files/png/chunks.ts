import { countParts, take, viewOf, windowed } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text } from '../text.ts';

/** A chunk of a PNG, from its length to its checksum. */
export interface PngChunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The chunks of a PNG up to IEND. What stands behind is no part of the picture. */
export async function pngChunks(source: Source): Promise<readonly PngChunk[]> {
  const near = windowed(source);
  const count = countParts();
  const chunks: PngChunk[] = [];
  for (let at = PNG_SIGNATURE.length; ; ) {
    count();
    const head = await take(near, at, at + 8);
    const to = at + 12 + viewOf(head).getUint32(0);
    const type = latin1Text(head.subarray(4));
    if (to > source.bytes || !/^[a-zA-Z]{4}$/.test(type)) throw new FileError('damaged', 'a broken chunk');
    if ((chunks.length === 0) !== (type === 'IHDR')) throw new FileError('damaged', 'a PNG begins with IHDR');
    chunks.push({ type, from: at, to });
    if (type === 'IEND') return chunks;
    at = to;
  }
}

export const dataOf = (source: Source, chunk: PngChunk): Promise<Uint8Array> =>
  take(source, chunk.from + 8, chunk.to - 4);
