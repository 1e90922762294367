import { viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { FILE_LIMITS } from '../limits.ts';
import { hasMark } from '../text.ts';

/** One entry of a TIFF table: its tag, and its value's bytes in the order of the file. */
export interface TiffEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Uint8Array;
}

/** A TIFF block, the frame of EXIF: its tables by where they begin, and numbers in its byte order. */
export interface Tiff {
  readonly bigEndian: boolean;
  readonly first: number;
  /** Entries of the table at that offset, and where the next table begins (0: none). */
  table(at: number): { readonly entries: readonly TiffEntry[]; readonly next: number };
  u16(value: Uint8Array, at?: number): number;
  u32(value: Uint8Array, at?: number): number;
}

const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** Opens a TIFF block. It throws `damaged` on what is none, and `too-complex` on tables without an end. */
export function openTiff(bytes: Uint8Array): Tiff {
  const bigEndian = hasMark(bytes, 0, 'MM');
  if (!bigEndian && !hasMark(bytes, 0, 'II')) throw new FileError('damaged', 'no TIFF');
  const view = viewOf(bytes);
  const within = (at: number, length: number): number => {
    if (at < 0 || at + length > bytes.length) throw new FileError('damaged', 'TIFF ends too early');
    return at;
  };
  const u16At = (at: number): number => view.getUint16(within(at, 2), !bigEndian);
  const u32At = (at: number): number => view.getUint32(within(at, 4), !bigEndian);
  if (u16At(2) !== 42) throw new FileError('damaged', 'no TIFF');

  const entryAt = (at: number): TiffEntry => {
    const [tag, type, count] = [u16At(at), u16At(at + 2), u32At(at + 4)];
    const length = (SIZES[type] ?? 1) * count;
    const start = length <= 4 ? at + 8 : u32At(at + 8);
    return { tag, type, count, value: bytes.subarray(within(start, length), start + length) };
  };
  const table = (at: number): { entries: readonly TiffEntry[]; next: number } => {
    const count = u16At(at);
    if (count > FILE_LIMITS.exifEntries) throw new FileError('too-complex', 'a long TIFF table');
    const entries = Array.from({ length: count }, (_, i) => entryAt(at + 2 + i * 12));
    const end = at + 2 + count * 12;
    return { entries, next: end + 4 <= bytes.length ? u32At(end) : 0 };
  };
  return {
    bigEndian,
    first: u32At(4),
    table,
    u16: (value, at = 0) => (value.length < at + 2 ? 0 : viewOf(value).getUint16(at, !bigEndian)),
    u32: (value, at = 0) => (value.length < at + 4 ? 0 : viewOf(value).getUint32(at, !bigEndian)),
  };
}
