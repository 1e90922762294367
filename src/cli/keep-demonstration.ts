import { type Config, isLoopback } from '../config.ts';
import { jobFailed } from '../events.ts';
import { findOrganisationKind } from '../services/find-organisation-kind.ts';
import { openDatabase } from '../storage/database.ts';
import { migrate } from '../storage/migrate.ts';
import { runChild } from './run-child.ts';

const SCRIPT = 'src/cli/demonstration.ts';
const DAY_MS = 24 * 60 * 60 * 1000;

/** On loopback, with no organisation of people: makes the demonstration team, and keeps its roster from expiring. */
export async function keepDemonstration(
  project: string,
  config: Config,
  databaseUrl: string,
): Promise<{ readonly stop: () => void }> {
  const idle = { stop: () => undefined };
  if (!isLoopback(config) || (await kindOf(databaseUrl)) === 'organisation') return idle;
  const environment = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: config.dataDir };
  const run = () => runChild(project, SCRIPT, environment);
  await run();
  const timer = setInterval(
    () => void run().catch((error: unknown) => jobFailed('demonstration', error)),
    DAY_MS,
  );
  return { stop: () => clearInterval(timer) };
}

async function kindOf(databaseUrl: string): Promise<'organisation' | 'demonstration' | null> {
  const db = openDatabase(databaseUrl);
  try {
    await migrate(db);
    return await findOrganisationKind(db);
  } finally {
    await db.destroy();
  }
}
