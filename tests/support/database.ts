import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { dropDatabase, onServer, urlOf } from './template.ts';

export type TestDatabase = { readonly url: string; readonly db: Db; readonly drop: () => Promise<void> };

/** A database of one's own, with all tables, empty. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template ${inject('template')}`));
  const url = urlOf(server, name);
  const db = openDatabase(url);
  return {
    url,
    db,
    drop: async () => {
      await db.destroy();
      await dropDatabase(server, name);
    },
  };
}

/** The same for a whole test file; read it inside tests and hooks only. */
export function databaseOfThisFile(): { readonly url: string; readonly db: Db } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());
  const present = (): TestDatabase => {
    if (database === undefined) throw new Error('The database of this file is there from its first hook on.');
    return database;
  };
  return {
    get url() {
      return present().url;
    },
    get db() {
      return present().db;
    },
  };
}
