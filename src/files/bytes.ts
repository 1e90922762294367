import { FileError } from './file-error.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Source } from './source.ts';

/** Reads exactly that range. Throws `damaged` where the file ends before it, `too-complex` where it is too long. */
export async function take(source: Source, from: number, to: number): Promise<Uint8Array> {
  if (from < 0 || to < from || to > source.bytes) throw new FileError('damaged', 'ends too early');
  if (to - from > FILE_LIMITS.readBytes) throw new FileError('too-complex', 'one part is too long');
  const bytes = await source.read(from, to);
  if (bytes.length !== to - from) throw new FileError('damaged', 'read less than asked for');
  return bytes;
}

/** The same source, from which small reads near each other cost one. */
export function windowed(source: Source): Source {
  let start = 0;
  let held = new Uint8Array(0);
  return {
    bytes: source.bytes,
    read: async (from, to) => {
      if (to - from > FILE_LIMITS.windowBytes) return source.read(from, to);
      if (from < start || to > start + held.length) {
        held = new Uint8Array(
          await source.read(from, Math.min(source.bytes, from + FILE_LIMITS.windowBytes)),
        );
        start = from;
      }
      return held.subarray(from - start, to - start);
    },
  };
}

/** A view of bytes, for numbers of more than one byte. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Counts parts and throws `too-complex` beyond the limit: a file decides how many it has, not how long that takes. */
export const countParts = (): (() => void) => {
  let seen = 0;
  return () => {
    seen += 1;
    if (seen > FILE_LIMITS.parts) throw new FileError('too-complex', 'too many parts');
  };
};
