export type PictureSize = { readonly width: number; readonly height: number };

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const u24 = (data: DataView, at: number): number => data.getUint16(at, true) | (data.getUint8(at + 2) << 16);

/** What a picture says of its own size, read before anything is decoded; null where that cannot be found. */
export function headerSize(bytes: Uint8Array): PictureSize | null {
  const data = view(bytes);
  try {
    if (ascii(bytes, 1, 4) === 'PNG') return { width: data.getUint32(16), height: data.getUint32(20) };
    if (ascii(bytes, 0, 3) === 'GIF')
      return { width: data.getUint16(6, true), height: data.getUint16(8, true) };
    if (ascii(bytes, 0, 2) === 'BM') return bitmapSize(data);
    if (ascii(bytes, 8, 12) === 'WEBP') return webpSize(bytes, data);
    if (ascii(bytes, 4, 8) === 'ftyp') return boxedSize(bytes, data);
    return jpegSize(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function bitmapSize(data: DataView): PictureSize {
  if (data.getUint32(14, true) === 12)
    return { width: data.getUint16(18, true), height: data.getUint16(20, true) };
  return { width: Math.abs(data.getInt32(18, true)), height: Math.abs(data.getInt32(22, true)) };
}

function webpSize(bytes: Uint8Array, data: DataView): PictureSize | null {
  const kind = ascii(bytes, 12, 16);
  if (kind === 'VP8X') return { width: u24(data, 24) + 1, height: u24(data, 27) + 1 };
  if (kind === 'VP8 ')
    return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const packed = data.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

const FRAME_HEADERS = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

function jpegSize(data: DataView): PictureSize | null {
  if (data.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; ; ) {
    if (data.getUint8(at) !== 0xff) return null;
    const marker = data.getUint8(at + 1);
    if (FRAME_HEADERS.includes(marker))
      return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    if (marker === 0xda) return null;
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
}

/** AVIF and HEIC: the largest of the sizes that the parts in front name. */
function boxedSize(bytes: Uint8Array, data: DataView): PictureSize | null {
  let found: PictureSize | null = null;
  const end = Math.min(bytes.length - 15, 262_144);
  for (let at = 4; at < end; at += 1) {
    if (bytes[at] !== 0x69 || ascii(bytes, at, at + 4) !== 'ispe') continue;
    const size = { width: data.getUint32(at + 8), height: data.getUint32(at + 12) };
    if (!found || size.width * size.height > found.width * found.height) found = size;
  }
  return found;
}
