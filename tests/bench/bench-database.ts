import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { migrate } from '../../src/storage/migrate.ts';

/** Gives a piece of work a PostgreSQL of its own, with all tables, and takes it away afterwards. */
export async function withDatabase<Result>(work: (db: Db, url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder);
  const db = openDatabase(server.databaseUrl);
  try {
    await migrate(db);
    return await work(db, server.databaseUrl);
  } finally {
    await db.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
