import type { Db, Tx } from './database.ts';
import type { Role, Tables } from './tables.ts';

export type RosterRow = Tables['roster'];
export type RosterMemberRow = { readonly member: Uint8Array; readonly role: Role; readonly intake: boolean };

export async function findCurrentRoster(db: Db): Promise<RosterRow | null> {
  const row = await db
    .selectFrom('roster')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function findRoster(db: Db, sequence: number): Promise<RosterRow | null> {
  const row = await db.selectFrom('roster').selectAll().where('sequence', '=', sequence).executeTakeFirst();
  return row ?? null;
}

/** False when that sequence is taken. */
export async function insertRoster(
  tx: Tx,
  row: RosterRow,
  members: readonly RosterMemberRow[],
): Promise<boolean> {
  const result = await tx
    .insertInto('roster')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows !== 1n) return false;
  const { sequence } = row;
  await tx
    .insertInto('roster_member')
    .values(members.map((member) => ({ sequence, ...member })))
    .execute();
  return true;
}

/** What the current roster says of a member; null for strangers and for those who were removed. */
export async function findInCurrentRoster(db: Db, member: Uint8Array): Promise<RosterMemberRow | null> {
  const row = await db
    .selectFrom('roster_member')
    .select(['member', 'role', 'intake'])
    .where('sequence', '=', (from) =>
      from.selectFrom('roster').select((get) => get.fn.max('sequence').as('last')),
    )
    .where('member', '=', member)
    .executeTakeFirst();
  return row ?? null;
}
