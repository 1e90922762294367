/** How the letters of a file can be written. The first ones are recognised, the others are for the member to choose. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'gb18030',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that a file tells, or most likely has: a mark at its front, zeros between Latin letters, sound UTF-8, else Windows. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosIn(bytes.subarray(0, 4096));
  if (zeros.odd > zeros.all / 2 && zeros.all > 0) return 'utf-16le';
  if (zeros.all > 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text, without a mark at its front. What does not stand in this encoding shows as the sign for that. */
export const decodeFile = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

function zerosIn(bytes: Uint8Array): { readonly odd: number; readonly all: number } {
  let [odd, all] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    all += 1;
    odd += at % 2;
  }
  return { odd, all };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
