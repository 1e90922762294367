import type { Db, Tx } from './database.ts';
import type { Tables } from './tables.ts';

export type HeadSlotRow = Omit<Tables['head_slot'], 'placed'>;

export async function findHeadSlot(db: Db, id: Uint8Array): Promise<HeadSlotRow | null> {
  const row = await db
    .selectFrom('head_slot')
    .select(['id', 'sealed', 'revision', 'write_key', 'written_on'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** False when somebody wrote the first revision before. */
export async function insertHeadSlot(db: Db, row: HeadSlotRow): Promise<boolean> {
  const result = await db
    .insertInto('head_slot')
    .values({ ...row, placed: false })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** False unless the stored revision is the one before. */
export async function replaceHeadSlot(db: Db, { id, ...row }: HeadSlotRow): Promise<boolean> {
  const result = await db
    .updateTable('head_slot')
    .set(row)
    .where('id', '=', id)
    .where('revision', '=', row.revision - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function placeHeadSlots(tx: Tx): Promise<number> {
  const result = await tx
    .updateTable('head_slot')
    .set({ placed: true })
    .where('placed', '=', false)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function removeHeadSlot(tx: Tx, id: Uint8Array): Promise<void> {
  await tx.deleteFrom('head_slot').where('id', '=', id).execute();
}

export async function deleteHeadSlotsBefore(db: Db, day: string): Promise<number> {
  const result = await db.deleteFrom('head_slot').where('written_on', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}
