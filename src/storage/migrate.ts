import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type Db, inTransaction, type Tx } from './database.ts';
import { waitForLock } from './locks.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);
const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;

/** Brings the tables up to date, all or nothing. Two processes may call this at once, through a pooler too. */
export async function migrate(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    await waitForLock(tx, 'migrating');
    const { error } = await migratorOf(tx).migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('The tables could not be migrated.');
  });
}

export async function isMigrated(db: Db): Promise<boolean> {
  const migrations = await migratorOf(db).getMigrations();
  return migrations.every(({ executedAt }) => executedAt !== undefined);
}

function migratorOf(db: Db | Tx): Migrator {
  return new Migrator({ db, provider: { getMigrations: readMigrations } });
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(FOLDER)).filter((name) => NAME.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await migrationOf(name)] as const)),
  );
}

async function migrationOf(name: string): Promise<Migration> {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  const up: Migration['up'] = async (db) => {
    await sql.raw(text).execute(db);
  };
  return { up };
}
