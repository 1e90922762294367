import { dayOf } from '../protocol/times.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { placeHeadSlots } from '../storage/head-slots.ts';
import { tryLock } from '../storage/locks.ts';
import { placeReplySlots } from '../storage/reply-slots.ts';
import { listWaitingStreams, placeStreamEntries } from '../storage/stream-entries.ts';

const ENTRIES_PER_BATCH = 1000;

/**
 * Makes what has come since the last batch readable, in random order. One process at a time does it, so positions
 * appear in their order and no reader can pass over one.
 * @returns how many entries were placed; null when another process is at it.
 */
export function placeBatch(db: Db, now: number): Promise<number | null> {
  const day = dayOf(now);
  return inTransaction(db, async (tx) => {
    if (!(await tryLock(tx, 'placing'))) return null;
    await placeReplySlots(tx, day);
    await placeHeadSlots(tx);
    let placed = 0;
    for (const stream of await listWaitingStreams(tx)) {
      placed += await placeStreamEntries(tx, stream, day, ENTRIES_PER_BATCH);
    }
    return placed;
  });
}
