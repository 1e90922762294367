import { concat, u32be } from './bytes.ts';

/** `(u32 length ‖ part)…`: what signatures and contexts are made over, so that no two lists look alike. */
export const partsOf = (...parts: readonly Uint8Array[]): Uint8Array =>
  concat(...parts.flatMap((part) => [u32be(part.length), part]));
