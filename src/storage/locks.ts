import { sql } from 'kysely';
import type { Tx } from './database.ts';

const LOCK_SPACE = 0x756e;
const LOCKS = { placing: 1, purging: 2, migrating: 3, noticing: 4 } as const;

/** Whether this transaction is now the only one at that work, in all processes; held until its end. */
export async function tryLock(tx: Tx, work: keyof typeof LOCKS): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${LOCK_SPACE}, ${LOCKS[work]}) as mine`.execute(tx);
  return rows[0]?.mine === true;
}

/** Waits until this transaction is the only one at that work, in all processes; held until its end. */
export async function waitForLock(tx: Tx, work: keyof typeof LOCKS): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK_SPACE}, ${LOCKS[work]})`.execute(tx);
}
