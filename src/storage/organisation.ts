import type { Db, Tx } from './database.ts';

/** The pin of the organisation that this portal serves; null before there is one. */
export async function findPin(db: Db): Promise<Uint8Array | null> {
  const row = await db.selectFrom('organisation').select('pin').executeTakeFirst();
  return row?.pin ?? null;
}

/** False when another organisation stands there already. */
export async function insertPin(tx: Tx, pin: Uint8Array): Promise<boolean> {
  const result = await tx
    .insertInto('organisation')
    .values({ pin })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** After a succession of roots. */
export async function replacePin(db: Db, pin: Uint8Array): Promise<void> {
  await db.updateTable('organisation').set({ pin }).execute();
}
