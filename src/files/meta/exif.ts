import { FileError } from '../file-error.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { latin1Text, utf8Text, utf16Text } from '../text.ts';
import { EXIF_FINDINGS, EXIF_HARMLESS, EXIF_MARKS, EXIF_WIDE } from './exif-tags.ts';
import { readGps } from './gps.ts';
import { openTiff, type Tiff, type TiffEntry } from './tiff.ts';

const EXIF_TABLE = 0x8769;
const GPS_TABLE = 0x8825;
const ORIENTATION = 0x0112;

/** What a block of EXIF betrays, whole or as far as it can be read. */
export function readExif(block: Uint8Array, into: Gathered): void {
  try {
    const tiff = openTiff(block);
    const todo = [tiff.first];
    const done = new Set<number>();
    for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
      if (at === 0 || done.has(at)) continue;
      done.add(at);
      if (done.size > FILE_LIMITS.exifTables) throw new FileError('too-complex', 'TIFF tables');
      const { entries, next } = tiff.table(at);
      if (next !== 0) todo.push(next);
      for (const entry of entries) {
        if (entry.tag === EXIF_TABLE) todo.push(tiff.u32(entry.value));
        else if (entry.tag === GPS_TABLE) readGps(tiff, tiff.table(tiff.u32(entry.value)).entries, into);
        else readEntry(entry, tiff, into);
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    into.add('other-data');
  }
}

function readEntry(entry: TiffEntry, tiff: Tiff, into: Gathered): void {
  const { tag, value } = entry;
  const code = EXIF_FINDINGS.get(tag);
  const mark = EXIF_MARKS.get(tag);
  if (code) {
    const text = entryText(entry, tiff).trim();
    if (text !== '') into.add(code, text);
  } else if (mark) into.add(mark);
  else if (!EXIF_HARMLESS.has(tag) && value.some((byte) => byte !== 0)) into.add('camera-settings');
}

const USER_COMMENT = 0x9286;
const UNICODE = 'UNICODE';

function entryText({ tag, value }: TiffEntry, tiff: Tiff): string {
  const short = value.subarray(0, FILE_LIMITS.valueLetters * 4);
  if (EXIF_WIDE.has(tag)) return utf16Text(short).replaceAll('\0', '');
  if (tag !== USER_COMMENT) return utf8Text(short).replaceAll('\0', ' ');
  const rest = short.subarray(8);
  return latin1Text(short.subarray(0, 7)) === UNICODE
    ? utf16Text(rest, tiff.bigEndian).replaceAll('\0', '')
    : utf8Text(rest).replaceAll('\0', ' ');
}

/** How the picture must be turned to stand upright (1 to 8; 1 as it is), or null where the block does not say. */
export function orientationIn(block: Uint8Array): number | null {
  try {
    const tiff = openTiff(block);
    const entry = tiff.table(tiff.first).entries.find(({ tag }) => tag === ORIENTATION);
    const turned = entry ? tiff.u16(entry.value) : 0;
    return turned >= 1 && turned <= 8 ? turned : null;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** A block of EXIF that says nothing but how the picture is turned. */
export const orientationBlock = (turned: number): Uint8Array =>
  Uint8Array.of(
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
  );
