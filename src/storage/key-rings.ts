import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

export type RingRow = { readonly log_id: Uint8Array; readonly epoch: number; readonly sealed: Uint8Array };
export type RingPlace = { readonly logId: Uint8Array; readonly epoch: number };

export async function upsertRingRows(tx: Tx, member: Uint8Array, rows: readonly RingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('key_ring_entry')
    .values(rows.map((row) => ({ member, ...row })))
    .onConflict((on) =>
      on
        .columns(['member', 'log_id', 'epoch'])
        .doUpdateSet((row) => ({ sealed: row.ref('excluded.sealed') })),
    )
    .execute();
}

export function listRingRows(
  db: Db,
  member: Uint8Array,
  after: RingPlace | null,
  limit: number,
): Promise<RingRow[]> {
  return db
    .selectFrom('key_ring_entry')
    .select(['log_id', 'epoch', 'sealed'])
    .where('member', '=', member)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(log_id, epoch) > (${after?.logId}, ${after?.epoch})`),
    )
    .orderBy('log_id')
    .orderBy('epoch')
    .limit(limit)
    .execute();
}
