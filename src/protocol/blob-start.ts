import type { Brand } from './encoding/brand.ts';
import { exactly, u32be } from './encoding/bytes.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { readerOf } from './encoding/reader.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import {
  BLOB_ID_BYTES,
  BLOB_PART_BYTES,
  HASH_BYTES,
  MOST_BLOB_PARTS,
  SMALLEST_BLOB_BYTES,
} from './limits.ts';
import { hash } from './primitives/keyed.ts';

/** 32 bytes under which a blob is stored: who knows them can read its ciphertext. */
export type BlobId = Brand<Uint8Array, 'BlobId'>;
/** 32 bytes without which no part can be added. */
export type UploadToken = Brand<Uint8Array, 'UploadToken'>;
/** 32 bytes that remove a blob. */
export type DeletionToken = Brand<Uint8Array, 'DeletionToken'>;

/** 32 bytes as the id of a blob. Throws `bad-length`. */
export const blobId = (bytes: Uint8Array): BlobId => exactly(bytes, BLOB_ID_BYTES) as BlobId;

/** What the server keeps of an upload token. 32 bytes. */
export const uploadHashOf = (token: Uint8Array): Uint8Array => hash(LABEL.blobUpload, token);
/** What the server keeps of a deletion token. 32 bytes. */
export const deletionHashOf = (token: Uint8Array): Uint8Array => hash(LABEL.blobDeletion, token);

/** A blob that is about to be sent. */
export interface BlobStart {
  readonly id: BlobId;
  readonly uploadHash: Uint8Array;
  readonly deletionHash: Uint8Array;
  readonly bytes: number; // of the whole blob
}

/** `FRAMES("call/blob"; …)`, always of one length. Source: docs/protocol.md, "Calls". */
export const encodeBlobStart = ({ id, uploadHash, deletionHash, bytes }: BlobStart): Uint8Array =>
  encodeFrames(LABEL.callBlob, [id, uploadHash, deletionHash, u32be(bytes)]);

/** Throws `wrong-label`, `bad-encoding`, `bad-length`, `trailing-bytes`. */
export const decodeBlobStart = (bytes: Uint8Array): BlobStart => {
  const frames = decodeFrames(LABEL.callBlob, bytes, 'exact');
  const [id, uploadHash, deletionHash, size] = frames;
  if (!id || !uploadHash || !deletionHash || !size || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'blob');
  }
  const start = {
    id: blobId(id),
    uploadHash: exactly(uploadHash, HASH_BYTES),
    deletionHash: exactly(deletionHash, HASH_BYTES),
    bytes: readerOf(exactly(size, 4)).u32(),
  };
  const fits = start.bytes >= SMALLEST_BLOB_BYTES && start.bytes <= MOST_BLOB_PARTS * BLOB_PART_BYTES;
  if (!fits) throw new ProtocolError('bad-encoding', 'blob');
  return start;
};

const NOTHING = new Uint8Array(HASH_BYTES);
export const BLOB_START_BYTES = encodeFrames(LABEL.callBlob, [NOTHING, NOTHING, NOTHING, u32be(0)]).length;
