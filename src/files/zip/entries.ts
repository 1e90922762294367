import { take, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import { inflated } from '../inflate.ts';
import { FILE_LIMITS } from '../limits.ts';
import type { Source } from '../source.ts';
import { hasMark, utf8Text } from '../text.ts';

/** A part of a zip, by the list at its end. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly at: number;
}

const [END, ENTRY, LOCAL] = [22, 46, 30];
const MOST_ENTRIES = 20_000;
const WIDE = 0xffffffff;

/** The parts of a zip. Those of more than four gigabytes, and those in several files, are not known here. */
export async function zipEntries(source: Source): Promise<readonly ZipEntry[]> {
  const start = Math.max(0, source.bytes - 66_000);
  const tail = await take(source, start, source.bytes);
  let end = tail.length - END;
  while (end >= 0 && !hasMark(tail, end, 'PK\x05\x06')) end -= 1;
  if (end < 0) throw new FileError('damaged', 'a zip without its list');
  const view = viewOf(tail);
  const [count, bytes, at] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (at === WIDE || bytes === WIDE || count > MOST_ENTRIES)
    throw new FileError('unknown-form', 'a long zip');
  return entriesIn(await take(source, at, at + bytes), count);
}

function entriesIn(list: Uint8Array, count: number): readonly ZipEntry[] {
  const view = viewOf(list);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY > list.length || !hasMark(list, at, 'PK\x01\x02'))
      throw new FileError('damaged', 'a broken list');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const end = at + ENTRY + (name ?? 0);
    entries.push({
      name: utf8Text(list.subarray(at + ENTRY, end)),
      method: view.getUint16(at + 10, true),
      locked: view.getUint16(at + 8, true) % 2 === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** What a part unfolds to. Throws `too-complex` beyond `most` bytes, whatever the list says of its size. */
export async function bytesOfEntry(source: Source, entry: ZipEntry, most: number): Promise<Uint8Array> {
  const head = await take(source, entry.at, entry.at + LOCAL);
  const start = entry.at + LOCAL + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  if (entry.packed > Math.min(most, FILE_LIMITS.readBytes)) throw new FileError('too-complex', 'a long part');
  const packed = await take(source, start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new FileError('unknown-form', 'packed in another way');
  const bytes = inflated(packed, 'raw', most);
  if (bytes === null) throw new FileError('too-complex', 'a part that unfolds too far, or is broken');
  return bytes;
}
