import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../database.ts';
import { waitForLock } from '../locks.ts';
import { migrateInside } from '../migrate.ts';
import { listColumns, listTables } from './catalogue.ts';
import { copyIn } from './copy-in.ts';
import type { CopiedBatch } from './copy-out.ts';

/**
 * Numbers that were given out after the backup was made are not given out again: somebody may have read as far as
 * that, and would pass over what comes next. Room for two hundred thousand restores.
 */
const LEAP = 2 ** 32;

/**
 * Fills an empty database from a backup: the tables as they were then, the rows, the migrations since; whole or not at
 * all. `schema` is the last migration that the backup knew. What `batches` throws at its end undoes everything.
 */
export async function restoreInto(
  db: Db,
  schema: string,
  batches: AsyncIterable<CopiedBatch>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
    await waitForLock(tx, 'migrating');
    if ((await listTables(tx)).length > 0)
      throw new Error('The database has tables already: a backup is restored into an empty one only.');
    await migrateInside(tx, schema);
    await copyIn(tx, batches);
    await migrateInside(tx);
    await goOnCounting(tx);
  });
  await sql`analyze`.execute(db);
}

async function goOnCounting(tx: Tx): Promise<void> {
  await sql`update stream set last_position = last_position + ${LEAP}`.execute(tx);
  await sql`update member_log set changed = changed + ${LEAP}`.execute(tx);
  await sql`update counter set value = value + ${LEAP} where name = 'changes'`.execute(tx);
  for (const table of await listTables(tx)) {
    for (const { name } of (await listColumns(tx, table)).filter(({ identity }) => identity)) {
      await sql`
        select setval(pg_get_serial_sequence(${`"${table}"`}, ${name}), max(${sql.ref(name)}))
        from ${sql.table(table)} having count(*) > 0`.execute(tx);
    }
  }
}
