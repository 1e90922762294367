import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { Tables } from './tables.ts';

export type SlotRow = { readonly id: Uint8Array; readonly sealed: Uint8Array };

export type NewReplySlot = Omit<Tables['reply_slot'], 'placed_on'>;

/** Takes a slot in, to be placed later. Gives the hash of the content that has the id from now on. */
export async function insertReplySlot(db: Db, slot: NewReplySlot): Promise<Uint8Array> {
  await db
    .insertInto('reply_slot')
    .values({ ...slot, placed_on: null })
    .onConflict((on) => on.doNothing())
    .execute();
  const row = await db
    .selectFrom('reply_slot')
    .select('content_hash')
    .where('id', '=', slot.id)
    .executeTakeFirstOrThrow();
  return row.content_hash;
}

/** Slots of both kinds that are placed under these ids. */
export async function listPlacedSlots(db: Db, ids: readonly Uint8Array[]): Promise<SlotRow[]> {
  const { rows } = await sql<SlotRow>`
    select id, sealed from reply_slot where id = any(${ids}) and placed_on is not null and sealed is not null
    union all
    select id, sealed from head_slot where id = any(${ids}) and placed`.execute(db);
  return rows;
}

export async function emptyReplySlot(db: Db, id: Uint8Array, destroyHash: Uint8Array): Promise<void> {
  await db
    .updateTable('reply_slot')
    .set({ sealed: null })
    .where('id', '=', id)
    .where('destroy_hash', '=', destroyHash)
    .execute();
}

/** Empties slots: the rows stay until their day, so that no slow desk stores the same replies again. */
export async function clearReplySlots(tx: Tx, ids: readonly Uint8Array[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('reply_slot')
    .set({ sealed: null })
    .where('id', 'in', [...ids])
    .execute();
}

export async function placeReplySlots(tx: Tx, day: string): Promise<number> {
  const result = await tx
    .updateTable('reply_slot')
    .set({ placed_on: day })
    .where('placed_on', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function deleteReplySlotsBefore(db: Db, day: string): Promise<number> {
  const result = await db.deleteFrom('reply_slot').where('placed_on', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}
