import type { Db } from './database.ts';

export async function insertPartContent(
  db: Db,
  blob: Uint8Array,
  place: number,
  sealed: Uint8Array,
): Promise<void> {
  await db
    .insertInto('blob_content')
    .values({ blob, place, sealed })
    .onConflict((on) => on.doNothing())
    .execute();
}

export async function findPartContent(db: Db, blob: Uint8Array, place: number): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('blob_content')
    .select('sealed')
    .where('blob', '=', blob)
    .where('place', '=', place)
    .executeTakeFirst();
  return row?.sealed ?? null;
}
