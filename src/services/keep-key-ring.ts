import { markRingChanged } from '../storage/changes.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { listRingRows, type RingPlace, type RingRow, upsertRingRows } from '../storage/key-rings.ts';

export const RING_ROWS_PER_PAGE = 1000;

export function readKeyRing(db: Db, member: Uint8Array, after: RingPlace | null): Promise<RingRow[]> {
  return listRingRows(db, member, after, RING_ROWS_PER_PAGE);
}

/** Adds or replaces rows; the cards of their logs then come to the member as changed. */
export async function writeKeyRing(db: Db, member: Uint8Array, rows: readonly RingRow[]): Promise<void> {
  const logs = new Map(rows.map(({ log_id }) => [Buffer.from(log_id).toString('hex'), log_id]));
  const places = new Map(rows.map((row) => [`${Buffer.from(row.log_id).toString('hex')} ${row.epoch}`, row]));
  await inTransaction(db, async (tx) => {
    await upsertRingRows(tx, member, [...places.values()]);
    await markRingChanged(tx, member, [...logs.values()]);
  });
}
