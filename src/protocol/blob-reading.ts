import { blobId } from './blob-start.ts';
import { concat, exactly, u32be } from './encoding/bytes.ts';
import { readerOf } from './encoding/reader.ts';
import { BLOB_ID_BYTES, KEY_BYTES } from './limits.ts';

/** A part of a blob, asked for by who may remove the blob. */
export interface BlobReading {
  readonly id: Uint8Array; // 32 bytes
  readonly deletion: Uint8Array; // 32 bytes
  readonly part: number; // from 0
}

export const BLOB_READING_BYTES = BLOB_ID_BYTES + KEY_BYTES + 4;

/** `blob id ‖ deletion token ‖ u32 part`, always of one length. Source: docs/protocol.md, "Calls". */
export const encodeBlobReading = ({ id, deletion, part }: BlobReading): Uint8Array =>
  concat(blobId(id), exactly(deletion, KEY_BYTES), u32be(part));

/** Throws `bad-length`. */
export const decodeBlobReading = (bytes: Uint8Array): BlobReading => {
  const whole = exactly(bytes, BLOB_READING_BYTES);
  const id = whole.subarray(0, BLOB_ID_BYTES);
  const deletion = whole.subarray(BLOB_ID_BYTES, BLOB_ID_BYTES + KEY_BYTES);
  return { id, deletion, part: readerOf(whole.subarray(BLOB_ID_BYTES + KEY_BYTES)).u32() };
};
