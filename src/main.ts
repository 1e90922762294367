import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { type Config, isLoopback, type Secrets } from './config.ts';
import { portalStarted, portalStopped } from './events.ts';
import { startJobs } from './jobs/jobs.ts';
import { noticePlan } from './notices/notice-plan.ts';
import { useEngine } from './protocol/primitives/engine.ts';
import type { Entropy } from './protocol/primitives/entropy.ts';
import { loadSodium } from './protocol/primitives/sodium.ts';
import { findOrganisationKind } from './services/find-organisation-kind.ts';
import { openPartStore } from './services/part-store.ts';
import { rosterDaysLeft } from './services/roster-days-left.ts';
import { loadServerKeys } from './services/server-keys.ts';
import { type Db, openDatabase } from './storage/database.ts';
import { migrate } from './storage/migrate.ts';

export type Portal = {
  /** Days until the roster ends; null before there is an organisation. */
  readonly rosterDaysLeft: () => Promise<number | null>;
  /** Lets running calls finish, then closes everything. */
  readonly stop: () => Promise<void>;
};

const SITE = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** Configuration -> database -> app. */
export async function runPortal(
  config: Config,
  secrets: Secrets,
  databaseUrl: string,
  site = SITE,
): Promise<Portal> {
  useEngine(await loadSodium());
  const db = openDatabase(databaseUrl);
  try {
    return await serve(config, secrets, db, site);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function serve(config: Config, secrets: Secrets, db: Db, site: string): Promise<Portal> {
  const entropy: Entropy = { bytes: (length) => new Uint8Array(randomBytes(length)) };
  const now = () => Date.now();
  await migrate(db);
  await refuseExposure(db, config);
  const keys = await loadServerKeys(db, entropy);
  const parts = await openPartStore(db, secrets.filesBucket);
  const app = await buildApp({ config, secrets, db, keys, entropy, now, site, parts });
  await app.listen({ host: config.host, port: config.port }).catch(explainListening);
  const jobs = startJobs(db, parts, now, noticePlan(config, secrets, entropy));
  portalStarted(config.publicOrigins.join(' '));
  return {
    rosterDaysLeft: () => rosterDaysLeft(db, now()),
    stop: async () => {
      await app.close();
      await jobs.stop();
      await db.destroy();
      portalStopped();
    },
  };
}

function explainListening(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    throw new Error(
      'HOST and PORT are taken: perhaps the portal is running already. Set PORT to use another.',
    );
  }
  throw error;
}

/**
 * The keys of a demonstration were printed on a terminal, and without an organisation nobody would read: no stranger
 * may be asked to trust either.
 */
async function refuseExposure(db: Db, config: Config): Promise<void> {
  if (isLoopback(config)) return;
  const kind = await findOrganisationKind(db);
  if (kind === 'organisation') return;
  throw new Error(
    kind === 'demonstration'
      ? 'The demonstration team is for this machine alone: HOST and PUBLIC_ORIGIN must be loopback.'
      : 'There is nobody yet to read what people would send. Install an organisation first (npm run unhindered -- ' +
          'install-organisation; docs/operations.md, "A real organisation"), or make HOST and PUBLIC_ORIGIN loopback.',
  );
}
