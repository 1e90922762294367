import { Inflate } from 'fflate';
import type { FileSource } from '../file-source.ts';
import { Refusal } from '../refusal.ts';
import type { ZipEntry } from './zip-entries.ts';

const HEADER_BYTES = 30;
const HEADER_MARK = 0x04034b50;
const DEFLATED = 8;
/** Read at a time: what comes out of it is counted before more goes in. */
const STEP_BYTES = 16_384;

/** The content of an entry, at most `most` bytes: what unpacks to more is refused while it is unpacked. */
export async function unpack(
  file: FileSource,
  { at, method, packed }: ZipEntry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (at + HEADER_BYTES > file.bytes) throw new Refusal('damaged');
  const head = await file.read(at, at + HEADER_BYTES);
  const data = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const start = at + HEADER_BYTES + data.getUint16(26, true) + data.getUint16(28, true);
  if (data.getUint32(0, true) !== HEADER_MARK || start + packed > file.bytes) throw new Refusal('damaged');
  if (packed > most) throw new Refusal('too-large');
  const bytes = await file.read(start, start + packed);
  if (method === 0) return new Uint8Array(bytes);
  if (method !== DEFLATED) throw new Refusal('damaged');
  return inflated(bytes, most);
}

function inflated(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > most) throw new Refusal('too-large');
    parts.push(part);
  });
  try {
    for (let from = 0; from < bytes.length; from += STEP_BYTES)
      inflate.push(bytes.subarray(from, from + STEP_BYTES), from + STEP_BYTES >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
