import type { Source } from '../../../src/files/source.ts';

/** A file that somebody chose, read from their device piece by piece. Rejects where the device no longer gives it. */
export const sourceOfFile = (file: Blob): Source => ({
  bytes: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
