import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { engine, useEngine } from '../protocol/primitives/engine.ts';
import { loadSodium } from '../protocol/primitives/sodium.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import { publishRoster } from '../services/publish-roster.ts';
import { type Db, openDatabase } from '../storage/database.ts';
import { migrate } from '../storage/migrate.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster } from '../storage/rosters.ts';
import { DEMONSTRATION } from './organisation/demonstration-plan.ts';
import { makeOrganisation } from './organisation/make-organisation.ts';
import { phraseSheet } from './organisation/phrase-sheet.ts';
import { isRenewalDue, renewRoster } from './organisation/renew-roster.ts';
import { readRootFile, writeRootFile } from './organisation/root-file.ts';
import { storeOrganisation } from './organisation/store-organisation.ts';
import { systemEntropy } from './system-entropy.ts';

const rootFolder = (dataDir: string): string => join(dataDir, 'demonstration');

/** Keeps a demonstration team on a database: makes it once, then only keeps its roster from running out. */
async function keepDemonstration(db: Db, dataDir: string, now: number): Promise<void> {
  const pin = await findPin(db);
  const stored = await findCurrentRoster(db);
  if (pin === null || stored === null) await makeDemonstration(db, dataDir, now);
  else if (stored.kind === 'demonstration') await renewDemonstration(db, dataDir, pin, stored.signed, now);
}

async function makeDemonstration(db: Db, dataDir: string, now: number): Promise<void> {
  const made = makeOrganisation(DEMONSTRATION, now, systemEntropy);
  writeRootFile(rootFolder(dataDir), toBase64url(made.id), made.rootSeed);
  await storeOrganisation(db, made, now);
  writePin(dataDir, made.pin);
  process.stdout.write(phraseSheet(made.members));
}

async function renewDemonstration(
  db: Db,
  dataDir: string,
  pin: Uint8Array,
  signed: Uint8Array,
  now: number,
): Promise<void> {
  writePin(dataDir, pin);
  const decoded = decodePin(pin);
  const current = verifyPastRoster(signed, decoded);
  if (!isRenewalDue(current, now)) return;
  const root = engine().signingPair(readRootFile(rootFolder(dataDir), decoded.organisation));
  await publishRoster(db, renewRoster(current, root.secretKey, now), now);
}

/** The pin belongs to the site: every page starts from it. */
function writePin(dataDir: string, pin: Uint8Array): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'organisation.json'), pin);
}

const { config, secrets } = readConfig(process.env);
if (secrets.databaseUrl === null) throw new Error('DATABASE_URL is missing.');
useEngine(await loadSodium());
const db = openDatabase(secrets.databaseUrl);
try {
  await migrate(db);
  await keepDemonstration(db, config.dataDir, Date.now());
} finally {
  await db.destroy();
}
