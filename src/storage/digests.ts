import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

export async function upsertDigest(db: Db, row: Tables['digest']): Promise<void> {
  await db
    .insertInto('digest')
    .values(row)
    .onConflict((on) => on.column('member').doUpdateSet({ sealed: row.sealed }))
    .execute();
}

export function listDigests(db: Db): Promise<Tables['digest'][]> {
  return db.selectFrom('digest').selectAll().orderBy('member').execute();
}
