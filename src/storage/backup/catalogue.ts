import { sql } from 'kysely';
import type { Db, Tx } from '../database.ts';

/** A column as a backup holds it: bytes as base64, everything else as PostgreSQL writes it. */
export interface CopiedColumn {
  readonly name: string;
  readonly as: 'base64' | 'text';
}

export interface TableColumn extends CopiedColumn {
  readonly type: string;
  readonly identity: boolean;
}

/** Every table of the portal's schema. */
export async function listTables(db: Db | Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') order by relname`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

/** The columns that are stored, in their order. */
export async function listColumns(db: Db | Tx, table: string): Promise<TableColumn[]> {
  const { rows } = await sql<{ name: string; type: string; identity: boolean }>`
    select attname as name, format_type(atttypid, atttypmod) as type, attidentity <> '' as identity
    from pg_attribute
    where attrelid = (select oid from pg_class where relname = ${table} and relnamespace = current_schema()::regnamespace)
      and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(db);
  return rows.map((column) => ({ ...column, as: column.type === 'bytea' ? 'base64' : 'text' }));
}
