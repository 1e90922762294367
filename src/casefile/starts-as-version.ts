import { fromUtf8 } from '../protocol/encoding/utf8.ts';

/**
 * Whether a document claims this version: every document of ours opens with it, in the one encoding there is.
 * Throws `bad-encoding` for bytes that are no text.
 */
export const startsAsVersion = (bytes: Uint8Array, version: number): boolean =>
  fromUtf8(bytes).startsWith(`{"version":${version},`);
