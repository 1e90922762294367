import type { Db } from './database.ts';

export type GrantRow = { readonly id: number; readonly sealed: Uint8Array };

export async function insertGrant(db: Db, recipient: Uint8Array, sealed: Uint8Array): Promise<void> {
  await db.insertInto('grant').values({ recipient, sealed }).execute();
}

export function listGrants(db: Db, recipient: Uint8Array, limit: number): Promise<GrantRow[]> {
  return db
    .selectFrom('grant')
    .select(['id', 'sealed'])
    .where('recipient', '=', recipient)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function deleteGrant(db: Db, recipient: Uint8Array, id: number): Promise<void> {
  await db.deleteFrom('grant').where('recipient', '=', recipient).where('id', '=', id).execute();
}
