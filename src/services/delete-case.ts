import { orRefuse, ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { type LogDeletion, tombstoneOf, verifyDeletion } from '../protocol/log-deletion.ts';
import { slotIdOf } from '../protocol/slot-id.ts';
import { dayOf } from '../protocol/times.ts';
import { lockCaseHead } from '../storage/case-logs.ts';
import { insertTombstone, listTombstones, removeCaseRows } from '../storage/case-tombstones.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { removeHeadSlot } from '../storage/head-slots.ts';
import { clearReplySlots } from '../storage/reply-slots.ts';

/**
 * Removes a case whole, or not at all, at the head that was signed for and under the log's write key only; again is fine.
 * Two who agreed is nothing that the server can see: desks refuse to ask without, and tell of a case that went otherwise.
 * @throws `not-found`, `head-moved`, `bad-write-signature`.
 */
export async function deleteCase(db: Db, id: Uint8Array, deletion: LogDeletion, now: number): Promise<void> {
  orRefuse('bad-write-signature', () => verifyDeletion(id, deletion));
  const tombstone = tombstoneOf(id);
  await inTransaction(db, async (tx) => {
    const stored = await lockCaseHead(tx, id);
    if (stored === null) {
      if ((await listTombstones(tx, [tombstone])).length === 0) throw new ServiceError('not-found');
      return;
    }
    if (!equalBytes(stored.write_key, deletion.writeKey)) throw new ServiceError('bad-write-signature');
    if (stored.head !== deletion.sequence) throw new ServiceError('head-moved');
    await insertTombstone(tx, tombstone, dayOf(now));
    await clearReplySlots(tx, deletion.slotTokens.map(slotIdOf));
    await removeHeadSlot(tx, slotIdOf(deletion.headToken));
    await removeCaseRows(tx, id);
  });
}
