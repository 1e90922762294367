import { MOST_REPORTER_BLOBS } from '../protocol/limits.ts';
import { dayOf } from '../protocol/times.ts';
import { listBlobsBefore, removeBlobBefore } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';
import type { PartStore } from './part-store.ts';

/** So that all that one person removes goes in one turn. */
const BLOBS_PER_TURN = MOST_REPORTER_BLOBS;

/**
 * Removes files whose day is over, with their parts. Two processes at once do no harm. One that the store does not
 * remove keeps no other: it stays for another turn. @throws AggregateError of what could not be removed, at the end.
 */
export async function purgeBlobs(db: Db, store: PartStore, now: number): Promise<void> {
  const today = dayOf(now);
  const faults: unknown[] = [];
  for (const { id, parts } of await listBlobsBefore(db, today, BLOBS_PER_TURN)) {
    try {
      // Parts first: a row without parts can be removed again, parts without a row would stay for ever. Nobody adds to or
      // prolongs a file whose day is over, and what was on its way is removed by who stores it.
      await store.remove(id, parts);
      await removeBlobBefore(db, id, today);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some files could not be removed.');
}
