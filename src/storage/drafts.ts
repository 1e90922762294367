import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

type DraftRow = Tables['draft'];

/** False where another revision stands than the one before; a draft that is not there may begin with any. */
export async function writeDraft(db: Db, { id, ...row }: DraftRow): Promise<boolean> {
  const result = await db
    .insertInto('draft')
    .values({ id, ...row })
    .onConflict((on) =>
      on
        .column('id')
        .doUpdateSet(row)
        .where('draft.revision', '=', row.revision - 1),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findDraft(
  db: Db,
  id: Uint8Array,
): Promise<Pick<DraftRow, 'sealed' | 'revision'> | null> {
  const row = await db
    .selectFrom('draft')
    .select(['sealed', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function removeDraft(db: Db, id: Uint8Array): Promise<void> {
  await db.deleteFrom('draft').where('id', '=', id).execute();
}

export async function deleteDraftsBefore(db: Db, day: string): Promise<number> {
  const result = await db.deleteFrom('draft').where('written_on', '<', day).executeTakeFirst();
  return Number(result.numDeletedRows);
}
