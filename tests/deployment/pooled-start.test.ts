import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { isMigrated, migrate } from '../../src/storage/migrate.ts';
import { dropDatabase, onServer, urlOf } from '../support/template.ts';
import { startPooler } from './pooler.ts';

const SESSIONS = 4;
const PROCESSES = 2 * SESSIONS;

test.each([1, 2, 3])(
  'more processes than there are sessions make an empty database ready at once, and leave no lock behind (%s)',
  async (round) => {
    const server = inject('databaseServer');
    const name = `test_${process.pid}_start${round}`;
    await onServer(server, (client) => client.query(`create database ${name}`));
    onTestFinished(async () => {
      await dropDatabase(server, name);
    });
    const pooler = await startPooler(urlOf(server, name), SESSIONS);
    onTestFinished(pooler.stop);
    const starting = Array.from({ length: PROCESSES }, () => openDatabase(pooler.url));
    // All are connected and all sessions open, so that they meet.
    await Promise.all(starting.map((db) => sql`select pg_sleep(0.1)`.execute(db)));
    await Promise.all(starting.map(migrate));
    await Promise.all(starting.map((db) => db.destroy()));
    const db = openDatabase(urlOf(server, name));
    onTestFinished(() => db.destroy());
    expect(await isMigrated(db)).toBe(true);
    const { rows } = await sql`
      select pid from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and datname = current_database()`.execute(db);
    expect(rows).toEqual([]);
  },
);
