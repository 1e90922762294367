import { Refusal } from '../refusal.ts';
import { headerSize } from './header-size.ts';

/** As many as the largest cameras of telephones take. Decoded, each is four bytes. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 30_000;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The kind under which the browser may decode it: never one that can hold a script. */
function typeOf(bytes: Uint8Array): string {
  if (ascii(bytes, 1, 4) === 'PNG') return 'image/png';
  if (ascii(bytes, 0, 3) === 'GIF') return 'image/gif';
  if (ascii(bytes, 0, 2) === 'BM') return 'image/bmp';
  if (ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 8) === 'ftyp')
    return /^avi[fs]$/.test(ascii(bytes, 8, 12)) ? 'image/avif' : 'image/heic';
  return 'image/jpeg';
}

/** The picture as the browser decodes it; one that says it is huge is refused before. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const size = headerSize(bytes);
  if (size === null) throw new Refusal('damaged');
  const { width, height } = size;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    throw new Refusal('too-many-pixels');
  const type = typeOf(bytes);
  try {
    return await createImageBitmap(new Blob([bytes], { type }));
  } catch {
    throw new Refusal(type === 'image/heic' ? 'not-playable' : 'damaged');
  }
}
