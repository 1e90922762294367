import { orRefuse, ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { eventHash, type LogAppend, verifyAppend } from '../protocol/log-append.ts';
import { tombstoneOf } from '../protocol/log-deletion.ts';
import { insertCaseEvent, insertCaseHead, lockCaseHead, replaceCaseHead } from '../storage/case-logs.ts';
import { listTombstones } from '../storage/case-tombstones.ts';
import { markLogChanged } from '../storage/changes.ts';
import { type Db, inTransaction } from '../storage/database.ts';

/**
 * Appends one event and its card, at head + 1 and under the log's write key only; sequence 0 opens the log.
 * @throws `case-deleted`, `head-moved`, `bad-write-signature`.
 */
export async function appendCaseEvent(db: Db, id: Uint8Array, step: LogAppend): Promise<void> {
  orRefuse('bad-write-signature', () => verifyAppend(id, step, step.writeKey));
  await inTransaction(db, async (tx) => {
    const stored = await lockCaseHead(tx, id);
    if (stored === null && (await listTombstones(tx, [tombstoneOf(id)])).length > 0)
      throw new ServiceError('case-deleted');
    if (stored !== null && !equalBytes(stored.write_key, step.writeKey))
      throw new ServiceError('bad-write-signature');
    if (step.sequence !== (stored === null ? 0 : stored.head + 1)) throw new ServiceError('head-moved');
    const row = {
      id,
      write_key: step.nextWriteKey.length > 0 ? step.nextWriteKey : step.writeKey,
      head: step.sequence,
      head_hash: eventHash(step.event),
      card: step.card,
    };
    if (stored !== null) await replaceCaseHead(tx, row);
    else if (!(await insertCaseHead(tx, row))) throw new ServiceError('head-moved');
    await insertCaseEvent(tx, { case_id: id, sequence: step.sequence, sealed: step.event });
    await markLogChanged(tx, id);
  });
}
