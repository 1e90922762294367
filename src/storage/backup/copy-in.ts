import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { listColumns, listTables, type TableColumn } from './catalogue.ts';
import { copiedAmong } from './copied-tables.ts';
import type { CopiedBatch } from './copy-out.ts';

/** Puts rows back into tables that have just been made, in the order in which they come. */
export async function copyIn(tx: Tx, batches: AsyncIterable<CopiedBatch>): Promise<void> {
  const known = copiedAmong(await listTables(tx));
  let columns: readonly TableColumn[] = [];
  let last: string | null = null;
  const done = new Set<string>();
  for await (const { table, columns: given, rows } of batches) {
    if (table !== last) {
      if (!known.includes(table) || done.has(table))
        throw new Error(`There is no place for the table ${table}.`);
      done.add(table);
      last = table;
      columns = await columnsFor(tx, table, given);
      await forgetWhatMigrationsWrote(tx, table);
    }
    if (rows.length > 0) await insert(tx, table, columns, rows);
  }
  const missing = known.filter((name) => !done.has(name));
  if (missing.length > 0) throw new Error(`The backup lacks the table ${missing.join(', ')}.`);
}

async function columnsFor(
  tx: Tx,
  table: string,
  given: CopiedBatch['columns'],
): Promise<readonly TableColumn[]> {
  const stored = await listColumns(tx, table);
  const columns = given.map(({ name, as }) =>
    stored.find((column) => column.name === name && column.as === as),
  );
  const whole = columns.filter((column) => column !== undefined);
  if (whole.length !== columns.length || new Set(whole).size !== stored.length)
    throw new Error(`The table ${table} has other columns in the backup.`);
  return whole;
}

/** Counters and streams begin with rows of their own. Rosters refuse every removal, even of nothing. */
async function forgetWhatMigrationsWrote(tx: Tx, table: string): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
  if (rows.length > 0) await sql`delete from ${sql.table(table)}`.execute(tx);
}

async function insert(
  tx: Tx,
  table: string,
  columns: readonly TableColumn[],
  rows: CopiedBatch['rows'],
): Promise<void> {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  const places = columns.map((_, at) => `c${at}`);
  const texts = columns.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`);
  const values = columns.map(({ as, type }, at) => {
    const place = sql.ref(`given.c${at}`);
    return as === 'base64' ? sql`decode(${place}, 'base64')` : sql`${place}::${sql.raw(type)}`;
  });
  await sql`
    insert into ${sql.table(table)} (${names}) overriding system value
    select ${sql.join(values)} from unnest(${sql.join(texts)}) as given (${sql.join(places.map((place) => sql.ref(place)))})`.execute(
    tx,
  );
}
