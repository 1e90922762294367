import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

export type Versioned = { readonly version: number; readonly sealed: Uint8Array };

export async function insertMember(
  db: Db,
  row: Pick<Tables['member'], 'id' | 'auth_key' | 'key_file' | 'key_file_version'>,
): Promise<boolean> {
  const result = await db
    .insertInto('member')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function findMemberByAuthKey(db: Db, authKey: Uint8Array): Promise<Uint8Array | null> {
  const row = await db.selectFrom('member').select('id').where('auth_key', '=', authKey).executeTakeFirst();
  return row?.id ?? null;
}

export function findKeyFile(db: Db, member: Uint8Array): Promise<Versioned | undefined> {
  return db
    .selectFrom('member')
    .select(['key_file_version as version', 'key_file as sealed'])
    .where('id', '=', member)
    .executeTakeFirst();
}

/** False unless `version` is the next one. */
export async function replaceKeyFile(
  db: Db,
  member: Uint8Array,
  { version, sealed }: Versioned,
): Promise<boolean> {
  const result = await db
    .updateTable('member')
    .set({ key_file: sealed, key_file_version: version })
    .where('id', '=', member)
    .where('key_file_version', '=', version - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export function findMemory(db: Db, member: Uint8Array): Promise<Versioned | undefined> {
  return db
    .selectFrom('member')
    .select(['memory_version as version', 'memory as sealed'])
    .where('id', '=', member)
    .executeTakeFirst();
}

/** False unless `version` is the next one. */
export async function replaceMemory(
  db: Db,
  member: Uint8Array,
  { version, sealed }: Versioned,
): Promise<boolean> {
  const result = await db
    .updateTable('member')
    .set({ memory: sealed, memory_version: version })
    .where('id', '=', member)
    .where('memory_version', '=', version - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
