import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../database.ts';
import { type CopiedColumn, listColumns, listTables } from './catalogue.ts';
import { copiedAmong, RENUMBERED } from './copied-tables.ts';

export type CopiedRow = readonly (string | null)[];

/** Some rows of one table, each as long as `columns`. An empty table comes as one batch without rows. */
export interface CopiedBatch {
  readonly table: string;
  readonly columns: readonly CopiedColumn[];
  readonly rows: readonly CopiedRow[];
}

/** Envelopes have 128 KiB: so many stay small in memory, on both sides. */
const ROWS_PER_BATCH = 32;
/** A part of a file has 1 MiB. */
const FEWER_ROWS: Readonly<Record<string, number>> = { blob_content: 4 };

/** Work on one moment of the database, however long it takes, beside a portal that goes on writing. */
export function inSnapshot<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
    return await work(tx);
  });
}

/** Every row that a backup keeps, table after table, the rows of each in random order. */
export async function* copyOut(tx: Tx): AsyncGenerator<CopiedBatch> {
  for (const table of copiedAmong(await listTables(tx))) {
    const columns = (await listColumns(tx, table)).map(({ name, as }) => ({ name, as }));
    const numbered = columns.findIndex(({ name }) => name === (RENUMBERED as Record<string, string>)[table]);
    let count = 0;
    for await (const rows of shuffledRows(tx, table, columns)) {
      const first = count + 1;
      count += rows.length;
      const shown = rows.map((row, at) => (numbered < 0 ? row : row.with(numbered, String(first + at))));
      yield { table, columns, rows: shown };
    }
    if (count === 0) yield { table, columns, rows: [] };
  }
}

/**
 * The places of the rows are drawn into random order by the database and fetched in that order: sorting the rows
 * themselves would write them all to disk once more. A place stands for the same row as long as the snapshot does.
 */
async function* shuffledRows(
  tx: Tx,
  table: string,
  columns: readonly CopiedColumn[],
): AsyncGenerator<CopiedRow[]> {
  const from = sql.table(table);
  await sql`declare places no scroll cursor for select ctid::text as place from ${from} order by gen_random_uuid()`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ place: string }>`
      fetch forward ${sql.lit(FEWER_ROWS[table] ?? ROWS_PER_BATCH)} from places`.execute(tx);
    if (rows.length === 0) break;
    yield await rowsAt(
      tx,
      from,
      columns,
      rows.map(({ place }) => place),
    );
  }
  await sql`close places`.execute(tx);
}

async function rowsAt(
  tx: Tx,
  from: RawBuilder<unknown>,
  columns: readonly CopiedColumn[],
  places: readonly string[],
): Promise<CopiedRow[]> {
  const values = sql.join(columns.map(written));
  const { rows } = await sql<{ place: string; row: CopiedRow }>`
    select ctid::text as place, array[${values}] as row from ${from} where ctid = any(${places}::tid[])`.execute(
    tx,
  );
  const byPlace = new Map(rows.map(({ place, row }) => [place, row]));
  return places.map((place) => {
    const row = byPlace.get(place);
    if (row === undefined) throw new Error('A row moved while it was copied.');
    return row;
  });
}

/** PostgreSQL breaks base64 into lines. */
function written({ name, as }: CopiedColumn): RawBuilder<string> {
  const column = sql.ref(name);
  return as === 'text' ? sql`${column}::text` : sql`translate(encode(${column}, 'base64'), chr(10), '')`;
}
