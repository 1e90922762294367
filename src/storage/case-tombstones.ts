import type { Db, Tx } from './database.ts';

/** Removes a log with all that hangs on it: events, card, and the keys to it on everybody's ring. */
export async function removeCaseRows(tx: Tx, id: Uint8Array): Promise<void> {
  await tx.deleteFrom('case_event').where('case_id', '=', id).execute();
  await tx.deleteFrom('case_head').where('id', '=', id).execute();
  await tx.deleteFrom('member_log').where('log_id', '=', id).execute();
  await tx.deleteFrom('key_ring_entry').where('log_id', '=', id).execute();
}

export async function insertTombstone(tx: Tx, idHash: Uint8Array, day: string): Promise<void> {
  await tx.insertInto('case_tombstone').values({ id_hash: idHash, deleted_on: day }).execute();
}

/** Those of these hashes that stand for a deleted case. */
export async function listTombstones(db: Db, idHashes: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (idHashes.length === 0) return [];
  const rows = await db
    .selectFrom('case_tombstone')
    .select('id_hash')
    .where('id_hash', 'in', [...idHashes])
    .execute();
  return rows.map((row) => row.id_hash);
}
