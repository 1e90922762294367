import type { FileSource } from '../file-source.ts';
import { Refusal } from '../refusal.ts';

export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is opened. */
  readonly method: number;
  readonly packed: number;
  /** Where its own header stands. */
  readonly at: number;
};

const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const MOST_ENTRIES = 5_000;
const MOST_LIST_BYTES = 4_194_304;
const ENCRYPTED = 1;

/** What a package says that it holds, from the list at its end; nothing is unpacked for it. */
export async function zipEntries(file: FileSource): Promise<readonly ZipEntry[]> {
  const tail = await file.read(Math.max(0, file.bytes - END_BYTES - LONGEST_COMMENT), file.bytes);
  const data = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  let end = tail.length - END_BYTES;
  while (end >= 0 && data.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < 0) throw new Refusal('damaged');
  const [count, length, start] = [
    data.getUint16(end + 10, true),
    data.getUint32(end + 12, true),
    data.getUint32(end + 16, true),
  ];
  if (count > MOST_ENTRIES || length > MOST_LIST_BYTES) throw new Refusal('too-large');
  if (start + length > file.bytes) throw new Refusal('damaged');
  return listed(await file.read(start, start + length), count);
}

function listed(list: Uint8Array, count: number): readonly ZipEntry[] {
  const data = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + ENTRY_BYTES > list.length || data.getUint32(at, true) !== ENTRY_MARK)
      throw new Refusal('damaged');
    if (data.getUint16(at + 8, true) & ENCRYPTED) throw new Refusal('locked');
    const nameEnd = at + ENTRY_BYTES + data.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(list.subarray(at + ENTRY_BYTES, nameEnd)),
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      at: data.getUint32(at + 42, true),
    });
    at = nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}
