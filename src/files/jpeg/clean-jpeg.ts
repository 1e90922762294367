import { joined } from '../bytes.ts';
import { orientationBlock, orientationIn } from '../meta/exif.ts';
import { leanProfile } from '../meta/icc.ts';
import type { Source } from '../source.ts';
import type { Piece } from '../splice.ts';
import { ascii, hasMark } from '../text.ts';
import { EXIF_MARK, isPlainAdobe, isPlainJfif, PLAIN_ADOBE, PLAIN_JFIF } from './look-jpeg.ts';
import { APP0, APP1, APP2, APP14, APP15, COM, type JpegPart, jpegParts, payloadOf } from './parts.ts';
import { profileOfJpeg, profileParts } from './profile-of-jpeg.ts';

/**
 * The pieces of a JPEG that are its picture, bit for bit, with how it is turned and its colours said anew. Every other
 * segment and what stands behind the end is left out: an allow-list, so that what nobody knows goes too.
 */
export async function cleanJpeg(source: Source): Promise<readonly Piece[]> {
  const parts = await jpegParts(source);
  const [start, ...rest] = parts.filter(({ marker }) => !isApplication(marker));
  const heads: Piece[] = [];
  let turned: number | null = null;
  for (const part of parts) {
    if (part.marker !== APP0 && part.marker !== APP1 && part.marker !== APP14) continue;
    const payload = await payloadOf(source, part);
    if (part.marker === APP1 && hasMark(payload, 0, EXIF_MARK))
      turned ??= orientationIn(payload.subarray(EXIF_MARK.length));
    else heads.push(...headOf(part, payload));
  }
  if (turned !== null && turned !== 1)
    heads.push(segment(APP1, joined(ascii(EXIF_MARK), orientationBlock(turned))));
  const profile = await profileOfJpeg(source, parts);
  const lean = profile && leanProfile(profile);
  if (lean) heads.push(...profileParts(lean).map((data) => segment(APP2, data)));
  return [...(start ? [start] : []), ...heads, ...rest];
}

const isApplication = (marker: number): boolean => (marker >= APP0 && marker <= APP15) || marker === COM;

// Both say how the colours are laid out: without them the picture would look otherwise.
function headOf(part: JpegPart, payload: Uint8Array): readonly Piece[] {
  if (isPlainJfif(part.marker, payload) || isPlainAdobe(part.marker, payload)) return [part];
  if (part.marker === APP0 && hasMark(payload, 0, 'JFIF\0') && payload.length > PLAIN_JFIF)
    return [segment(APP0, joined(payload.slice(0, PLAIN_JFIF - 2), Uint8Array.of(0, 0)))];
  if (part.marker === APP14 && hasMark(payload, 0, 'Adobe') && payload.length > PLAIN_ADOBE)
    return [segment(APP14, payload.slice(0, PLAIN_ADOBE))];
  return [];
}

const segment = (marker: number, data: Uint8Array): Piece => ({
  fresh: joined(Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data),
});
