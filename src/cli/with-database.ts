import { readConfig } from '../config.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { startEmbeddedServer } from '../storage/embedded-server.ts';
import { migrate } from '../storage/migrate.ts';

/** Lends out the database that the environment names, or the embedded one, with its tables up to date. */
export function withDatabase<Result>(use: (db: Db) => Promise<Result>): Promise<Result> {
  return withDatabaseAsItIs(async (db) => {
    await migrate(db);
    return await use(db);
  });
}

/** The same without touching its tables: there may be none, or those of an older release. */
export async function withDatabaseAsItIs<Result>(use: (db: Db) => Promise<Result>): Promise<Result> {
  const { config, secrets } = readConfig(process.env);
  const server = secrets.databaseUrl === null ? await startEmbeddedServer(config.dataDir) : null;
  try {
    const db = openDatabase(server?.databaseUrl ?? secrets.databaseUrl ?? '');
    try {
      return await use(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await server?.stop();
  }
}
