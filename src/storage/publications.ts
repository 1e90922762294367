import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

type PublicationRow = Omit<Tables['publication'], 'only'>;

/** What was published last; null before anything was. */
export async function findPublication(db: Db): Promise<Uint8Array | null> {
  const row = await db.selectFrom('publication').select('signed').executeTakeFirst();
  return row?.signed ?? null;
}

/** False when one of a later number stands there already, or another one of the same. */
export async function replacePublication(db: Db, row: PublicationRow): Promise<boolean> {
  const result = await db
    .insertInto('publication')
    .values(row)
    .onConflict((on) =>
      on
        .column('only')
        .doUpdateSet(row)
        .where((where) =>
          where.or([
            where('publication.sequence', '<', row.sequence),
            where('publication.signed', '=', row.signed),
          ]),
        ),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
