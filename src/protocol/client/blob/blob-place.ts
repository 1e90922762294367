import {
  type BlobId,
  type BlobStart,
  blobId,
  type DeletionToken,
  deletionHashOf,
  type UploadToken,
  uploadHashOf,
} from '../../blob-start.ts';
import { u32be } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { LABEL } from '../../labels.ts';
import { KEY_BYTES, MOST_REPORTER_BLOBS } from '../../limits.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import { derive } from '../../primitives/keyed.ts';
import type { ReporterKeys } from '../reporter-keys.ts';

/** Where a blob is stored, and what may be done to it there. */
export interface BlobPlace {
  readonly id: BlobId;
  readonly upload: UploadToken;
  readonly deletion: DeletionToken;
}

/** The place that follows from a blob secret of 32 bytes. */
export const blobPlaceOf = (secret: Uint8Array): BlobPlace => ({
  id: blobId(derive(secret, LABEL.blobId)),
  upload: derive(secret, LABEL.blobUploadToken) as UploadToken,
  deletion: derive(secret, LABEL.blobDeletionToken) as DeletionToken,
});

/**
 * The place of one of a reporter's files, `index` below 64. It follows from the phrase alone: who comes back
 * with nothing else can still remove what they sent. Throws `bad-argument`. Source: docs/protocol.md, "Sealed files".
 */
export const reporterBlobPlace = (
  reporter: Pick<ReporterKeys, 'blobSecretFor'>,
  index: number,
): BlobPlace => {
  if (!Number.isInteger(index) || index < 0 || index >= MOST_REPORTER_BLOBS) {
    throw new ProtocolError('bad-argument', 'blob index');
  }
  return blobPlaceOf(reporter.blobSecretFor(u32be(index)));
};

/** A place that follows from nothing: for what a member sends. */
export const randomBlobPlace = (entropy: Entropy): BlobPlace => blobPlaceOf(entropy.bytes(KEY_BYTES));

/** What the server is told of a blob of `bytes` octets before it comes. */
export const blobStartOf = ({ id, upload, deletion }: BlobPlace, bytes: number): BlobStart => ({
  id,
  uploadHash: uploadHashOf(upload),
  deletionHash: deletionHashOf(deletion),
  bytes,
});
