import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';
import type { Tables } from './tables.ts';

/** False when that index is taken. */
export async function insertIntakeKey(tx: Tx, row: Tables['intake_key']): Promise<boolean> {
  const result = await tx
    .insertInto('intake_key')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findLastIntakeKeyIndex(tx: Tx, member: Uint8Array): Promise<number | null> {
  const row = await tx
    .selectFrom('intake_key')
    .select('index')
    .where('member', '=', member)
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.index ?? null;
}

export async function listIntakeKeysOf(db: Db, member: Uint8Array): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('intake_key')
    .select('signed')
    .where('member', '=', member)
    .orderBy('index')
    .execute();
  return rows.map(({ signed }) => signed);
}

/** For each member of the current roster the newest key that is valid on that day, in a steady order. */
export async function listCurrentIntakeKeys(db: Db, day: string): Promise<Uint8Array[]> {
  const { rows } = await sql<{ signed: Uint8Array }>`
    select distinct on (key.member) key.signed
    from intake_key key
    join roster_member named on named.member = key.member
    where named.sequence = (select max(sequence) from roster)
      and ${day}::date between key.valid_from and key.valid_until
    order by key.member, key.index desc`.execute(db);
  return rows.map(({ signed }) => signed);
}
