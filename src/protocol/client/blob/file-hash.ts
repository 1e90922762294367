import { sha256OfPieces } from '../../primitives/sha256.ts';
import type { FileSource } from './file-source.ts';

/** Octets of one step of `hashFile`. */
export const HASH_STEP_BYTES = 1024 * 1024;

/**
 * SHA-256 of a file, read from its front in steps of 1 MiB: what `sha256sum` prints. `onStep` is given each step, with
 * which it may do something of its own. Source: FIPS 180-4.
 */
export const hashFile = async (
  source: FileSource,
  onStep: (bytes: Uint8Array) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> => {
  const hash = sha256OfPieces();
  for (let at = 0; at < source.bytes; at += HASH_STEP_BYTES) {
    const bytes = await source.read(at, Math.min(source.bytes, at + HASH_STEP_BYTES));
    hash.update(bytes);
    await onStep(bytes);
  }
  return hash.digest();
};
