import { sql } from 'kysely';
import type { Tx } from './database.ts';

/**
 * Draws `count` numbers and gives the first. The row stays locked until the transaction ends, so numbers
 * become visible in their order: draw them last, and never skip a reader.
 */
export async function drawChanges(tx: Tx, count: number): Promise<number> {
  const { rows } = await sql<{ first: number }>`
    update counter set value = value + ${count} where name = 'changes' returning value - ${count} + 1 as first`.execute(
    tx,
  );
  const row = rows[0];
  if (row === undefined) throw new Error('The counter of changes is missing.');
  return row.first;
}

/** Marks a log as changed for everybody who has it on their ring. */
export async function markLogChanged(tx: Tx, logId: Uint8Array): Promise<void> {
  const changed = await drawChanges(tx, 1);
  await tx.updateTable('member_log').set({ changed }).where('log_id', '=', logId).execute();
}

/** Marks logs as newly on a member's ring, each with a number of its own. */
export async function markRingChanged(
  tx: Tx,
  member: Uint8Array,
  logIds: readonly Uint8Array[],
): Promise<void> {
  if (logIds.length === 0) return;
  const first = await drawChanges(tx, logIds.length);
  await tx
    .insertInto('member_log')
    .values(logIds.map((log_id, index) => ({ member, log_id, changed: first + index })))
    .onConflict((on) =>
      on.columns(['member', 'log_id']).doUpdateSet((row) => ({ changed: row.ref('excluded.changed') })),
    )
    .execute();
}
