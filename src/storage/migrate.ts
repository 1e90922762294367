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
    await migrateInside(tx);
  });
}

/** The same within a transaction that holds the lock, as far as one migration where that is named. */
export async function migrateInside(tx: Tx, last?: string): Promise<void> {
  const migrator = migratorOf(tx);
  const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The tables could not be migrated.');
}

/** The last migration that a database has seen; null for one without tables. */
export async function findSchema(db: Db | Tx): Promise<string | null> {
  const migrations = await migratorOf(db).getMigrations();
  return migrations.findLast(({ executedAt }) => executedAt !== undefined)?.name ?? null;
}

/** Every migration that this release knows, in order. */
export async function knownSchemas(): Promise<string[]> {
  return Object.keys(await readMigrations());
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
