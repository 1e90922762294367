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

/** Cards of the logs on a member's ring that changed after `since`, in the order of their changes. */
export function listChangedCards(
  db: Db,
  member: Uint8Array,
  since: number,
  limit: number,
): Promise<CardRow[]> {
  return db
    .selectFrom('member_log')
    .innerJoin('case_head', 'case_head.id', 'member_log.log_id')
    .select(['case_head.id', 'member_log.changed', 'case_head.head', 'case_head.head_hash', 'case_head.card'])
    .where('member_log.member', '=', member)
    .where('member_log.changed', '>', since)
    .orderBy('member_log.changed')
    .limit(limit)
    .execute();
}
