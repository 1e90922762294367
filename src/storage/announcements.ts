import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

type AnnouncementRow = Omit<Tables['announcement'], 'only'>;

/** The last announcement, whether it still holds or not; null before there was one. */
export async function findAnnouncement(db: Db): Promise<Uint8Array | null> {
  const row = await db.selectFrom('announcement').select('signed').executeTakeFirst();
  return row?.signed ?? null;
}

/** False when a later one stands there already, or one of the same second. */
export async function replaceAnnouncement(db: Db, row: AnnouncementRow): Promise<boolean> {
  const result = await db
    .insertInto('announcement')
    .values(row)
    .onConflict((on) => on.column('only').doUpdateSet(row).where('announcement.issued', '<', row.issued))
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
