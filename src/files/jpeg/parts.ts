import { countParts, take, windowed } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { FILE_LIMITS } from '../limits.ts';
import type { Source } from '../source.ts';

/** One segment of a JPEG with its marker; a scan reaches to the next marker that is not part of it. */
export interface JpegPart {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

export const [SOI, EOI, SOS, COM, APP0, APP1, APP2, APP13, APP14, APP15] = [
  0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef,
] as const;
const [TEM, RST0, RST7] = [0x01, 0xd0, 0xd7];

/** The segments of the first picture in a JPEG, from SOI to EOI. What stands behind them is no part of the picture. */
export async function jpegParts(source: Source): Promise<readonly JpegPart[]> {
  const near = windowed(source);
  const count = countParts();
  const parts: JpegPart[] = [];
  let at = 0;
  for (;;) {
    count();
    const [mark, marker = 0] = await take(near, at, at + 2);
    if (mark !== 0xff) throw new FileError('damaged', 'no marker');
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOI || marker === EOI || marker === TEM || (marker >= RST0 && marker <= RST7)) {
      if ((marker === SOI) !== (parts.length === 0)) throw new FileError('damaged', 'a stray marker');
      parts.push({ marker, from: at, to: at + 2 });
      at += 2;
      if (marker === EOI) return parts;
      continue;
    }
    if (parts.length === 0 || marker === 0) throw new FileError('damaged', 'no JPEG');
    if (!isKnown(marker)) throw new FileError('unknown-form', 'a marker of another standard');
    const [high = 0, low = 0] = await take(near, at + 2, at + 4);
    const length = high * 256 + low;
    if (length < 2) throw new FileError('damaged', 'an impossible length');
    const end = at + 2 + length;
    const to = marker === SOS ? await endOfScan(source, end) : end;
    if (to > source.bytes) throw new FileError('damaged', 'ends too early');
    parts.push({ marker, from: at, to });
    at = to;
  }
}

// The tables, frames and scans of ITU-T T.81, applications' segments and comments.
const isKnown = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= APP15 && marker !== 0xc8) || marker === COM;

/** Where the next marker stands that ends a scan. Throws `damaged` where there is none: the picture is cut off. */
async function endOfScan(source: Source, from: number): Promise<number> {
  for (let at = from; at < source.bytes; ) {
    const window = await take(source, at, Math.min(source.bytes, at + FILE_LIMITS.windowBytes));
    for (let i = window.indexOf(0xff); i !== -1; i = window.indexOf(0xff, i + 1)) {
      const next = window[i + 1];
      if (next === undefined) break;
      if (next !== 0 && next !== 0xff && !(next >= RST0 && next <= RST7)) return at + i;
    }
    // The last byte is looked at again with what follows it.
    at += Math.max(1, window.length - 1);
    if (window.length === 1) break;
  }
  throw new FileError('damaged', 'a picture without an end');
}

/** What a segment carries, without marker and length. */
export const payloadOf = (source: Source, part: JpegPart): Promise<Uint8Array> =>
  take(source, part.from + 4, part.to);
