import { HASH_STEP_BYTES, hashFile } from '../../protocol/client/blob/file-hash.ts';
import type { FileSource } from '../../protocol/client/blob/file-source.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { concat, equalBytes } from '../../protocol/encoding/bytes.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { sha256Of } from '../../protocol/primitives/sha256.ts';

/**
 * A file that was read to its end and has the SHA-256 (base64url) that it has to have. What it gives afterwards is, octet for octet, what was read then,
 * whatever the source says by now. `onProgress` is given the share that was read. Throws `referral-altered`, now or while reading, and what the source throws.
 */
export const checkedFile = async (
  source: FileSource,
  hash: string,
  onProgress: (share: number) => void,
): Promise<FileSource> => {
  const steps: Uint8Array[] = [];
  let done = 0;
  const found = await hashFile(source, (bytes) => {
    steps.push(sha256Of(bytes));
    done += bytes.length;
    onProgress(done / source.bytes);
  });
  if (toBase64url(found) !== hash) throw new ProtocolError('referral-altered', 'file');
  const step = async (at: number): Promise<Uint8Array> => {
    const bytes = await source.read(at * HASH_STEP_BYTES, Math.min(source.bytes, (at + 1) * HASH_STEP_BYTES));
    const known = steps[at];
    if (known === undefined || !equalBytes(sha256Of(bytes), known))
      throw new ProtocolError('referral-altered', 'file');
    return bytes;
  };
  return {
    bytes: source.bytes,
    read: async (from, to) => {
      const pieces: Uint8Array[] = [];
      for (let at = Math.floor(from / HASH_STEP_BYTES); at * HASH_STEP_BYTES < to; at += 1) {
        const begins = at * HASH_STEP_BYTES;
        pieces.push((await step(at)).subarray(Math.max(0, from - begins), to - begins));
      }
      return concat(...pieces);
    },
  };
};
