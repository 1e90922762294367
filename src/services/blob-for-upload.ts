import { ServiceError } from '../errors.ts';
import { uploadHashOf } from '../protocol/blob-start.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { dayOf } from '../protocol/times.ts';
import { type BlobRow, findBlob } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';

/**
 * The blob to which this token adds parts. @throws `not-found`, also for a wrong token, or where its day is over: nothing
 * tells these apart.
 */
export async function blobForUpload(
  db: Db,
  id: Uint8Array,
  token: Uint8Array,
  now: number,
): Promise<BlobRow> {
  const row = await findBlob(db, id);
  const isOpen =
    row !== null && row.expires_on >= dayOf(now) && equalBytes(row.upload_hash, uploadHashOf(token));
  if (!isOpen) throw new ServiceError('not-found');
  return row;
}
