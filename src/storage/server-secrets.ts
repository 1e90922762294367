import type { Db } from './database.ts';

/** The secret of that name: of all processes that offer one, the first wins. */
export async function keepSecret(db: Db, name: string, offered: Uint8Array): Promise<Uint8Array> {
  await db
    .insertInto('server_secret')
    .values({ name, value: offered })
    .onConflict((on) => on.doNothing())
    .execute();
  const row = await db
    .selectFrom('server_secret')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}
