import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { dropDatabase, onServer, urlOf } from './template.ts';

/** A database without a single table, for one test. */
export async function emptyDatabase(): Promise<{ readonly url: string; readonly db: Db }> {
  const server = inject('databaseServer');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template template0`));
  const db = openDatabase(urlOf(server, name));
  onTestFinished(async () => {
    await db.destroy();
    await dropDatabase(server, name);
  });
  return { url: urlOf(server, name), db };
}
