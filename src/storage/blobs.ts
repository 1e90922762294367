import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { Tables } from './tables.ts';

export type NewBlob = Omit<Tables['blob'], 'arrived'>;
export type BlobRow = NewBlob & { readonly arrived: number };

/** Makes a place for a blob, once. Gives what has the id from now on. */
export async function insertBlob(db: Db, row: NewBlob): Promise<BlobRow> {
  await db
    .insertInto('blob')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute();
  return db.selectFrom('blob').selectAll().where('id', '=', row.id).executeTakeFirstOrThrow();
}

export async function findBlob(db: Db, id: Uint8Array): Promise<BlobRow | null> {
  const row = await db.selectFrom('blob').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Octets that all blobs take together once they are whole. */
export async function sumBlobBytes(db: Db): Promise<number> {
  const row = await db
    .selectFrom('blob')
    .select((get) => get.fn.coalesce(get.fn.sum<string>('bytes'), sql<string>`0`).as('bytes'))
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}

/**
 * Fixes what the part at a place must be. Gives the hash that stands there from now on, and whether the part has arrived;
 * null without such a blob, or where its day is over.
 */
export async function claimPart(
  db: Db,
  blob: Uint8Array,
  place: number,
  hash: Uint8Array,
  today: string,
): Promise<{ readonly hash: Uint8Array; readonly stored: boolean } | null> {
  await sql`
    insert into blob_part (blob, place, hash) select id, ${place}, ${hash} 
    from blob where id = ${blob} and expires_on >= ${today}::date
    on conflict do nothing`.execute(db);
  const row = await db
    .selectFrom('blob_part')
    .select(['hash', 'stored'])
    .where('blob', '=', blob)
    .where('place', '=', place)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Counts a part as arrived, once, and gives the blob its day: one while parts are missing, another when it is whole.
 * False where the blob is gone, or its day is over, so that it may be going.
 */
export async function markPartStored(
  tx: Tx,
  blob: Uint8Array,
  place: number,
  days: { readonly today: string; readonly unfinished: string; readonly finished: string },
): Promise<boolean> {
  // The row of the blob first: parts that end at the same moment follow one another.
  const there = await tx
    .selectFrom('blob')
    .select('id')
    .where('id', '=', blob)
    .where('expires_on', '>=', days.today)
    .forUpdate()
    .execute();
  if (there.length === 0) return false;
  const marked = await tx
    .updateTable('blob_part')
    .set({ stored: true })
    .where('blob', '=', blob)
    .where('place', '=', place)
    .where('stored', '=', false)
    .executeTakeFirst();
  if (marked.numUpdatedRows === 0n) return true;
  await sql`
    update blob set arrived = arrived + 1, expires_on = greatest(
      expires_on, case when arrived + 1 = parts then ${days.finished}::date else ${days.unfinished}::date end)
    where id = ${blob}`.execute(tx);
  return true;
}

/** Places of the parts that have arrived. */
export async function listStoredParts(db: Db, blob: Uint8Array): Promise<number[]> {
  const rows = await db
    .selectFrom('blob_part')
    .select('place')
    .where('blob', '=', blob)
    .where('stored', '=', true)
    .execute();
  return rows.map(({ place }) => place);
}

/** Whether a part has arrived of a blob whose day is not over. */
export async function isPartStored(db: Db, blob: Uint8Array, place: number, today: string): Promise<boolean> {
  const row = await db
    .selectFrom('blob_part')
    .innerJoin('blob', 'blob.id', 'blob_part.blob')
    .select('stored')
    .where('blob', '=', blob)
    .where('place', '=', place)
    .where('expires_on', '>=', today)
    .executeTakeFirst();
  return row?.stored === true;
}

/** Over for every clock, and tells nobody when it was given. */
const LONG_OVER = '1970-01-01';

/** Ends the day of the blobs that have both this id and this deletion hash, in one statement. */
export async function endBlobs(
  db: Db,
  meant: readonly { readonly id: Uint8Array; readonly deletionHash: Uint8Array }[],
): Promise<void> {
  await db
    .updateTable('blob')
    .set({ expires_on: LONG_OVER })
    .where((is) =>
      is(
        is.refTuple('id', 'deletion_hash'),
        'in',
        meant.map(({ id, deletionHash }) => is.tuple(id, deletionHash)),
      ),
    )
    .execute();
}

/** Gives whole blobs a later day; never an earlier one, nor one whose day is over: its parts may be going. */
export async function extendBlobs(
  db: Db,
  ids: readonly Uint8Array[],
  day: string,
  today: string,
): Promise<void> {
  await db
    .updateTable('blob')
    .set({ expires_on: day })
    .where('id', 'in', [...ids])
    .where('expires_on', '<', day)
    .where('expires_on', '>=', today)
    .whereRef('arrived', '=', 'parts')
    .execute();
}

/** Blobs whose day is over, at most `limit`, of more by chance: those that cannot be removed do not keep others waiting. */
export function listBlobsBefore(
  db: Db,
  day: string,
  limit: number,
): Promise<{ id: Uint8Array; parts: number }[]> {
  return db
    .selectFrom('blob')
    .select(['id', 'parts'])
    .where('expires_on', '<', day)
    .orderBy(sql`random()`)
    .limit(limit)
    .execute();
}

/** Removes a blob unless somebody prolonged it in the meantime. */
export async function removeBlobBefore(db: Db, id: Uint8Array, day: string): Promise<void> {
  await db.deleteFrom('blob').where('id', '=', id).where('expires_on', '<', day).execute();
}
