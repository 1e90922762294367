import { hashFile } from '../../../src/protocol/client/blob/file-hash.ts';
import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';

/** Reads a whole file and works out its SHA-256, in base64url. `onPiece` is given each piece, `onProgress` the share done. */
export async function hashWhole(
  reader: FileSource,
  onProgress: (share: number) => void,
  onPiece: (bytes: Uint8Array) => void = () => undefined,
): Promise<string> {
  let done = 0;
  const hash = await hashFile(reader, (bytes) => {
    onPiece(bytes);
    done += bytes.length;
    onProgress(done / Math.max(1, reader.bytes));
  });
  return toBase64url(hash);
}

/** The same, keeping the pieces one by one, which browsers keep on disk when they are many. */
export async function openWhole(
  reader: FileSource,
  onProgress: (share: number) => void,
): Promise<{ readonly pieces: readonly Blob[]; readonly hash: string }> {
  const pieces: Blob[] = [];
  const hash = await hashWhole(reader, onProgress, (bytes) => {
    pieces.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  });
  return { pieces, hash };
}
