import type { FileKind } from '../shared/viewer-messages.ts';
import { isText } from './text/is-text.ts';

/** How much of a file's beginning tells its kind, in bytes. */
export const FIRST_BYTES = 4096;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const STILL_BRANDS = ['avif', 'avis', 'heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];
const RIFF_KINDS: Readonly<Record<string, FileKind>> = { WEBP: 'picture', WAVE: 'media' };

const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^\xff\xd8\xff/, 'picture'],
  [/^\x89PNG\r\n\x1a\n/, 'picture'],
  [/^GIF8[79]a/, 'picture'],
  [/^BM[\s\S]{4}\0\0\0\0[\s\S]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0/, 'picture'],
  [/^(\xef\xbb\xbf)?\s*%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'package'],
  [/^\x1aE\xdf\xa3/, 'media'],
  [/^(ID3|OggS|fLaC)/, 'media'],
  [/^\xff[\xe2\xe3\xf0-\xf3\xf8-\xfb]/, 'media'],
  [/^G[\s\S]{187}G[\s\S]{187}G/, 'media'],
];

/** What a file is by its first `FIRST_BYTES`: what only pretends to be a picture is shown as what it is. */
export function kindOf(first: Uint8Array): FileKind {
  const start = ascii(first, 0, 600);
  if (start.slice(4, 8) === 'ftyp') return STILL_BRANDS.includes(start.slice(8, 12)) ? 'picture' : 'media';
  if (/^[\s\S]{4}(moov|mdat|wide|free|skip|pnot)/.test(start)) return 'media';
  if (start.startsWith('RIFF')) return RIFF_KINDS[start.slice(8, 12)] ?? 'unknown';
  const known = BEGINNINGS.find(([beginning]) => beginning.test(start));
  return known?.[1] ?? (isText(first) ? 'text' : 'unknown');
}
