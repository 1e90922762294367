import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { Tables } from './tables.ts';

export type CaseHead = Tables['case_head'];
export type CardRow = {
  readonly id: Uint8Array;
  readonly changed: number;
  readonly head: number;
  readonly head_hash: Uint8Array;
  readonly card: Uint8Array;
};
/** A log of a member's ring; without a card while nothing was appended to it. */
export type ChangedLog = Pick<CardRow, 'changed'> & {
  readonly [Column in Exclude<keyof CardRow, 'changed'>]: CardRow[Column] | null;
};

/** The head of a log, locked until the transaction ends; null when there is no such log. */
export async function lockCaseHead(tx: Tx, id: Uint8Array): Promise<CaseHead | null> {
  const row = await tx
    .selectFrom('case_head')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** False when the log exists. */
export async function insertCaseHead(tx: Tx, row: CaseHead): Promise<boolean> {
  const result = await tx
    .insertInto('case_head')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function replaceCaseHead(tx: Tx, { id, ...row }: CaseHead): Promise<void> {
  await tx.updateTable('case_head').set(row).where('id', '=', id).execute();
}

export async function insertCaseEvent(tx: Tx, row: Tables['case_event']): Promise<void> {
  await tx.insertInto('case_event').values(row).execute();
}

export async function findCaseHeadSequence(db: Db, id: Uint8Array): Promise<number | null> {
  const row = await db.selectFrom('case_head').select('head').where('id', '=', id).executeTakeFirst();
  return row?.head ?? null;
}

/** Events from a sequence on, at most `limit` and at most `mostBytes` together, but always the first. */
export async function listCaseEvents(
  db: Db,
  id: Uint8Array,
  from: number,
  limits: { readonly events: number; readonly bytes: number },
): Promise<Uint8Array[]> {
  const { rows } = await sql<{ sealed: Uint8Array }>`
    select sealed from (
      select sequence, sealed, sum(octet_length(sealed)) over (order by sequence) as total, row_number() over (order by sequence) as place
      from (
        select sequence, sealed from case_event
        where case_id = ${id} and sequence >= ${from} order by sequence limit ${limits.events}
      ) page
    ) summed
    where total <= ${limits.bytes} or place = 1
    order by sequence`.execute(db);
  return rows.map(({ sealed }) => sealed);
}

/**
 * The first logs on a member's ring that changed after `since`, in the order of their changes. They are chosen before their
 * cards are looked up, or a server without fresh statistics looks up every card there is for each page.
 */
export function listChangedLogs(
  db: Db,
  member: Uint8Array,
  since: number,
  limit: number,
): Promise<ChangedLog[]> {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('member_log')
        .select(['log_id', 'changed'])
        .where('member', '=', member)
        .where('changed', '>', since)
        .orderBy('changed')
        .limit(limit)
        .as('page'),
    )
    .leftJoin('case_head', 'case_head.id', 'page.log_id')
    .select(['case_head.id', 'page.changed', 'case_head.head', 'case_head.head_hash', 'case_head.card'])
    .orderBy('page.changed')
    .execute();
}
