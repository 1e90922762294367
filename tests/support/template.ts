import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';

const MIGRATIONS = 'migrations';
const TEMPLATE_LOCK = 0x74657374;

export async function onServer<Result>(
  server: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const IS_VACUUMED = '42501';
const TRIES = 100;

/**
 * Drops a database, whoever is connected. A vacuum that PostgreSQL runs by itself belongs to its superuser: nobody else
 * may end it, and it ends soon.
 */
export const dropDatabase = (server: string, name: string): Promise<void> =>
  onServer(server, async (client) => {
    for (let left = TRIES; ; left -= 1) {
      try {
        await client.query(`drop database ${name} with (force)`);
        return;
      } catch (error) {
        const waits = error instanceof pg.DatabaseError && error.code === IS_VACUUMED && left > 0;
        if (!waits) throw error;
        await pause(100);
      }
    }
  });

export function urlOf(server: string, database: string): string {
  return server.replace(/[^/]+$/, database);
}

/** An empty, migrated database to copy from, made once for each state of the migrations. */
export function makeTemplate(server: string): Promise<string> {
  const name = `template_${fingerprint()}`;
  return onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const draft = `${name}_draft`;
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${draft}`);
      await client.query(`create database ${draft}`);
      const db = openDatabase(urlOf(server, draft));
      await migrate(db);
      await db.destroy();
      await client.query(`alter database ${draft} rename to ${name}`);
    }
    return name;
  });
}

/** Test databases carry the process id of their run, so that what a killed run left behind is found. */
export function dropAbandonedDatabases(server: string): Promise<void> {
  return onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname like 'test\\_%'`,
    );
    for (const { datname } of rows) {
      if (!isAlive(Number(datname.split('_')[1])))
        await client.query(`drop database if exists ${datname} with (force)`);
    }
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS).sort())
    hash.update(name).update(readFileSync(`${MIGRATIONS}/${name}`));
  return hash.digest('hex').slice(0, 12);
}
