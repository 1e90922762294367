import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../src/storage/database.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

test('bytes come back as plain byte arrays, large integers as numbers, days as text', async () => {
  const bytes = Uint8Array.of(0, 255, 92, 120);
  const { rows } =
    await sql`select ${bytes}::bytea as bytes, 9007199254740991::bigint as large, '2026-03-01'::date as day`.execute(
      database.db,
    );
  expect(rows).toStrictEqual([{ bytes, large: Number.MAX_SAFE_INTEGER, day: '2026-03-01' }]);
});

test('an integer that a number cannot hold is an error, not a rounded number', async () => {
  await expect(sql`select 9007199254740993::bigint`.execute(database.db)).rejects.toThrow(RangeError);
});

test('a transaction whose work fails leaves nothing behind', async () => {
  const failing = inTransaction(database.db, async (tx) => {
    await tx.insertInto('counter').values({ name: 'half', value: 1 }).execute();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await database.db.selectFrom('counter').select('name').where('name', '=', 'half').execute()).toEqual(
    [],
  );
});

test('rosters can be neither changed nor removed', async () => {
  await expect(sql`update roster set kind = 'organisation'`.execute(database.db)).rejects.toThrow(
    'never changed',
  );
  await expect(sql`delete from roster_member`.execute(database.db)).rejects.toThrow('never changed');
  await expect(sql`truncate roster cascade`.execute(database.db)).rejects.toThrow('never changed');
});
