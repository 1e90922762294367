import { BLOB_DAYS } from '../protocol/limits.ts';
import { dayAfter, dayOf } from '../protocol/times.ts';
import { extendBlobs } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';

/** Keeps whole blobs for the full time from today on. Ids that are none are passed over: desks fill up with them. */
export async function prolongBlobs(db: Db, ids: readonly Uint8Array[], now: number): Promise<void> {
  await extendBlobs(db, ids, dayAfter(now, BLOB_DAYS), dayOf(now));
}
