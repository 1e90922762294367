import { tombstoneOf } from '../protocol/log-deletion.ts';
import { listTombstones } from '../storage/case-tombstones.ts';
import { markRingChanged } from '../storage/changes.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { listRingRows, type RingPlace, type RingRow, upsertRingRows } from '../storage/key-rings.ts';

export const RING_ROWS_PER_PAGE = 1000;

export function readKeyRing(db: Db, member: Uint8Array, after: RingPlace | null): Promise<RingRow[]> {
  return listRingRows(db, member, after, RING_ROWS_PER_PAGE);
}

/**
 * Adds or replaces rows; the cards of their logs then come to the member as changed. Keys to a deleted case are not kept.
 */
export async function writeKeyRing(db: Db, member: Uint8Array, given: readonly RingRow[]): Promise<void> {
  const rows = await withoutDeleted(db, given);
  const logs = new Map(rows.map(({ log_id }) => [Buffer.from(log_id).toString('hex'), log_id]));
  const places = new Map(rows.map((row) => [`${Buffer.from(row.log_id).toString('hex')} ${row.epoch}`, row]));
  await inTransaction(db, async (tx) => {
    await upsertRingRows(tx, member, [...places.values()]);
    await markRingChanged(tx, member, [...logs.values()]);
  });
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

async function withoutDeleted(db: Db, rows: readonly RingRow[]): Promise<RingRow[]> {
  const stones = rows.map((row) => tombstoneOf(row.log_id));
  const deleted = new Set((await listTombstones(db, stones)).map(hexOf));
  return rows.filter((row) => !deleted.has(hexOf(tombstoneOf(row.log_id))));
}
