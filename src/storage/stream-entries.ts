import { sql } from 'kysely';
import { coalesce } from './coalesce.ts';
import type { Db, Tx } from './database.ts';

export type PlacedEntry = { readonly position: number; readonly entry: Uint8Array };

type NewEntry = { readonly stream: string; readonly hash: Uint8Array; readonly entry: Uint8Array };

/** Few and small: an entry is large, and what waits together is copied together. */
const TOGETHER = { lanes: 4, most: 4 };

const insertTogether = coalesce(async (db: Db, entries: readonly NewEntry[]) => {
  await db
    .insertInto('stream_entry')
    .values(entries.map((entry) => ({ ...entry, position: null, placed_on: null })))
    .onConflict((on) => on.doNothing())
    .execute();
  return entries.map(() => undefined);
}, TOGETHER);

/** Takes an entry in, to be placed later; durable when this returns. The same bytes twice are one entry. */
export function insertStreamEntry(db: Db, entry: NewEntry): Promise<void> {
  return insertTogether(db, entry);
}

/** Makes room for a stream's entries: nothing happens where it is there already. */
export async function beginStream(db: Db, name: string): Promise<void> {
  await db
    .insertInto('stream')
    .values({ name, last_position: 0 })
    .onConflict((on) => on.doNothing())
    .execute();
}

export async function listStreams(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('stream').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

/** The streams in which something waits to be placed. */
export async function listWaitingStreams(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('stream_entry')
    .select('stream')
    .distinct()
    .where('position', 'is', null)
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => stream);
}

/** Puts at most `limit` waiting entries under the next positions, in random order. Only ever one at a time. */
export async function placeStreamEntries(
  tx: Tx,
  stream: string,
  day: string,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ placed: number }>`
    with waiting as (
      select hash from stream_entry where stream = ${stream} and position is null limit ${limit}
    ), shuffled as (
      select hash, row_number() over (order by gen_random_uuid()) as place from waiting
    ), advanced as (
      update stream set last_position = last_position + (select count(*) from waiting)
      where name = ${stream} returning last_position - (select count(*) from waiting) as base
    ), placed as (
      update stream_entry entry set position = advanced.base + shuffled.place, placed_on = ${day}
      from shuffled, advanced where entry.stream = ${stream} and entry.hash = shuffled.hash returning 1
    )
    select count(*) as placed from placed`.execute(tx);
  return rows[0]?.placed ?? 0;
}

export function listStreamEntries(
  db: Db,
  stream: string,
  after: number,
  limit: number,
): Promise<PlacedEntry[]> {
  return db
    .selectFrom('stream_entry')
    .select(['position', 'entry'])
    .where('stream', '=', stream)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .$narrowType<{ position: number }>()
    .execute();
}

/** Positions follow days, so the oldest entries are the first ones: the search stops at the first that stays. */
export async function deleteStreamEntriesBefore(db: Db, stream: string, day: string): Promise<number> {
  const result = await sql`
    delete from stream_entry
    where stream = ${stream} and placed_on < ${day} and position < coalesce(
      (select position from stream_entry
       where stream = ${stream} and position is not null and placed_on >= ${day} order by position limit 1),
      9223372036854775807
    )`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}
