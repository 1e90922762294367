import { ServiceError } from '../errors.ts';
import { partCount } from '../protocol/blob-sizes.ts';
import type { BlobStart } from '../protocol/blob-start.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { UNFINISHED_BLOB_DAYS } from '../protocol/limits.ts';
import { dayAfter, dayOf } from '../protocol/times.ts';
import { findBlob, insertBlob, sumBlobBytes } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';

const GIGABYTE = 1024 ** 3;

/**
 * Makes a place for a blob; the same again is fine.
 * @throws `blob-taken` where another blob has the id, or one whose day is over until it is purged; `no-room`.
 */
export async function beginBlob(db: Db, start: BlobStart, mostGigabytes: number, now: number): Promise<void> {
  const { id, uploadHash, deletionHash, bytes } = start;
  const isFull = (await sumBlobBytes(db)) + bytes > mostGigabytes * GIGABYTE;
  if (isFull && (await findBlob(db, id)) === null) throw new ServiceError('no-room');
  const row = await insertBlob(db, {
    id,
    upload_hash: uploadHash,
    deletion_hash: deletionHash,
    bytes,
    parts: partCount(bytes),
    expires_on: dayAfter(now, UNFINISHED_BLOB_DAYS),
  });
  const isSame =
    equalBytes(row.upload_hash, uploadHash) &&
    equalBytes(row.deletion_hash, deletionHash) &&
    row.bytes === bytes &&
    row.expires_on >= dayOf(now);
  if (!isSame) throw new ServiceError('blob-taken');
}
