import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { isMigrated, migrate } from '../../src/storage/migrate.ts';
import { dropDatabase, onServer, urlOf } from '../support/template.ts';

const name = `test_${process.pid}_empty`;
const url = () => urlOf(inject('databaseServer'), name);

beforeAll(() => onServer(inject('databaseServer'), (client) => client.query(`create database ${name}`)));
afterAll(() => dropDatabase(inject('databaseServer'), name));

test('two processes may migrate the same empty database at once', async () => {
  const databases = [openDatabase(url()), openDatabase(url())];
  const [first] = databases;
  if (first === undefined) throw new Error('two were opened');
  expect(await isMigrated(first)).toBe(false);
  await Promise.all(databases.map(migrate));
  await Promise.all(databases.map(async (db) => expect(await isMigrated(db)).toBe(true)));
  const { rows } = await sql<{ count: number }>`select count(*) from stream`.execute(first);
  expect(rows).toEqual([{ count: 1 }]);
  await Promise.all(databases.map((db) => db.destroy()));
});
