import type { FileItem } from '../../casefile/files/file-item.ts';
import { kemSeed } from '../../protocol/age/keys.ts';
import { blobBytes, partCount } from '../../protocol/blob-sizes.ts';
import type { ChunkCipher } from '../../protocol/client/blob/chunk-cipher.ts';
import { openBlob, type PartFetch } from '../../protocol/client/blob/open-blob.ts';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';

/** The plaintext of a file, in any order. `from` inclusive, `to` exclusive; what comes was verified. */
export interface SealedFileReader {
  readonly bytes: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/**
 * Opens the blob of an item; parts are fetched as they are needed. Throws what `openBlob` throws, what fetching
 * throws, and `bad-encoding` for an item whose size has another number of parts.
 */
export const readSealedFile = async (
  { blob, bytes }: Pick<FileItem, 'blob' | 'bytes'>,
  fetchPart: PartFetch,
  cipher: ChunkCipher,
): Promise<SealedFileReader> => {
  if (blob.parts !== partCount(blobBytes(bytes))) throw new ProtocolError('bad-encoding', 'parts');
  return openBlob({ key: kemSeed(fromBase64url(blob.key)), bytes }, fetchPart, cipher);
};
