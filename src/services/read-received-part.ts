import { ServiceError } from '../errors.ts';
import type { BlobReading } from '../protocol/blob-reading.ts';
import { deletionHashOf } from '../protocol/blob-start.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { findBlob } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';
import type { PartStore } from './part-store.ts';
import { readBlobPart } from './read-blob-part.ts';

/** A part for who shows what removes the blob. @throws `not-found`, also for a wrong token: nothing tells these apart. */
export async function readReceivedPart(
  db: Db,
  store: PartStore,
  { id, deletion, part }: BlobReading,
  now: number,
): Promise<Uint8Array> {
  const row = await findBlob(db, id);
  const isMeant = row !== null && equalBytes(row.deletion_hash, deletionHashOf(deletion));
  if (!isMeant || part >= row.parts) throw new ServiceError('not-found');
  return readBlobPart(db, store, id, part, now);
}
