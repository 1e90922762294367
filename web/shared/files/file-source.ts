import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';

/** A file of the device, read in ranges. Browsers refuse to read one that was changed since it was chosen. */
export const sourceOfFile = (file: Blob): FileSource => ({
  bytes: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
