import type { Tx } from './database.ts';

/** The places in the operator's list that need nothing more for this time of the schedule. */
export async function findSettledNotices(tx: Tx, due: number): Promise<ReadonlySet<number>> {
  const rows = await tx
    .selectFrom('notice')
    .select('target')
    .where('due', '=', due)
    .where('outcome', '!=', 'tried')
    .execute();
  return new Set(rows.map(({ target }) => target));
}

export async function keepNoticeOutcome(
  tx: Tx,
  due: number,
  target: number,
  outcome: 'tried' | 'sent',
): Promise<void> {
  await tx
    .insertInto('notice')
    .values({ due, target, outcome })
    .onConflict((on) => on.columns(['due', 'target']).doUpdateSet({ outcome }))
    .execute();
}

/** The last time of the schedule of which anything is known. */
export async function findLastNotice(tx: Tx): Promise<number | null> {
  const row = await tx
    .selectFrom('notice')
    .select((get) => get.fn.max('due').as('due'))
    .executeTakeFirst();
  return row?.due ?? null;
}

/** Gives up what was tried for a time before `before`, and says how many. */
export async function giveUpNotices(tx: Tx, before: number): Promise<number> {
  const result = await tx
    .updateTable('notice')
    .set({ outcome: 'missed' })
    .where('outcome', '=', 'tried')
    .where('due', '<', before)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function keepMissedNotices(
  tx: Tx,
  dues: readonly number[],
  targets: readonly number[],
): Promise<void> {
  const rows = dues.flatMap((due) => targets.map((target) => ({ due, target, outcome: 'missed' as const })));
  if (rows.length > 0) await tx.insertInto('notice').values(rows).execute();
}

export async function deleteNoticesBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('notice').where('due', '<', before).execute();
}
