import { readConfig } from '../config.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { startEmbeddedServer } from '../storage/embedded-server.ts';
import { migrate } from '../storage/migrate.ts';

/** Lends out the database that the environment names, or the embedded one, with its tables up to date. */
export async function withDatabase<Result>(use: (db: Db) => Promise<Result>): Promise<Result> {
  const { config, secrets } = readConfig(process.env);
  const server = secrets.databaseUrl === null ? await startEmbeddedServer(config.dataDir) : null;
  try {
    const db = openDatabase(server?.databaseUrl ?? secrets.databaseUrl ?? '');
    try {
      await migrate(db);
      return await use(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await server?.stop();
  }
}
