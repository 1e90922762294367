import { deletionHashOf } from '../protocol/blob-start.ts';
import { endBlobs } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';

export interface BlobDeletion {
  readonly id: Uint8Array;
  readonly token: Uint8Array;
}

/**
 * Ends the blobs that these tokens remove: from now on nobody reads, prolongs or adds to them, and the next purge takes
 * them away. Nothing tells whether there were any, or whether a token was right, not even how long this takes.
 */
export async function deleteBlobs(db: Db, deletions: readonly BlobDeletion[]): Promise<void> {
  await endBlobs(
    db,
    deletions.map(({ id, token }) => ({ id, deletionHash: deletionHashOf(token) })),
  );
}
