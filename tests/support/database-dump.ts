import { sql } from 'kysely';
import type { Db } from '../../src/storage/database.ts';

/** Every row of every table: text as text, bytes as they are, and once more each row as PostgreSQL prints it. */
export async function dumpOf(db: Db): Promise<Buffer> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  const parts: Buffer[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<Record<string, unknown> & { printed: string }>`
      select whole.*, whole::text as printed from ${sql.table(`${schema}.${name}`)} whole`.execute(db);
    parts.push(Buffer.from(`\n${schema}.${name}: ${rows.length}\n`));
    for (const row of rows) parts.push(...Object.values(row).map(bytesOf));
  }
  return Buffer.concat(parts);
}

const bytesOf = (value: unknown): Buffer =>
  value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(`${String(value)}\n`);
