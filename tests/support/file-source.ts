import type { FileSource } from '../../src/protocol/client/blob/file-source.ts';

/** Bytes in memory, read like a file. */
export const sourceOf = (bytes: Uint8Array): FileSource => ({
  bytes: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});
