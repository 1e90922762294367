import type { Db } from './database.ts';
import type { ProofPurpose, Tables } from './tables.ts';

/** False when it was spent before. */
export async function spendProof(db: Db, row: Tables['spent_proof']): Promise<boolean> {
  const result = await db
    .insertInto('spent_proof')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function countUnexpiredProofs(db: Db, purpose: ProofPurpose, now: number): Promise<number> {
  const row = await db
    .selectFrom('spent_proof')
    .select((get) => get.fn.countAll<number>().as('count'))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function deleteExpiredProofs(db: Db, now: number): Promise<number> {
  const result = await db.deleteFrom('spent_proof').where('expires_at', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
