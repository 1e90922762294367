import { orRefuse, ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { type HeadSlotWrite, verifyHeadSlotWrite } from '../protocol/head-slot-write.ts';
import type { SlotId } from '../protocol/slot-id.ts';
import { dayOf } from '../protocol/times.ts';
import type { Db } from '../storage/database.ts';
import { findHeadSlot, insertHeadSlot, replaceHeadSlot } from '../storage/head-slots.ts';

const FIRST_REVISION = 1;

/**
 * Writes the next revision of a head slot; the first one fixes its write key.
 * @throws `version-conflict`, `bad-write-signature`.
 */
export async function writeHeadSlot(db: Db, id: SlotId, write: HeadSlotWrite, now: number): Promise<void> {
  const stored = await findHeadSlot(db, id);
  if (write.revision !== (stored?.revision ?? FIRST_REVISION - 1) + 1)
    throw new ServiceError('version-conflict');
  if (stored !== null && !equalBytes(stored.write_key, write.writeKey))
    throw new ServiceError('bad-write-signature');
  orRefuse('bad-write-signature', () => verifyHeadSlotWrite(id, write, write.writeKey));
  const row = {
    id,
    sealed: write.sealed,
    revision: write.revision,
    write_key: write.nextWriteKey.length > 0 ? write.nextWriteKey : write.writeKey,
    written_on: dayOf(now),
  };
  const done = stored === null ? await insertHeadSlot(db, row) : await replaceHeadSlot(db, row);
  if (!done) throw new ServiceError('version-conflict');
}
