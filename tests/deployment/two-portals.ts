import { afterAll, beforeAll, inject } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { freePort } from '../support/free-port.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { type PortalProcess, spawnPortal } from '../support/spawn-portal.ts';
import { dropDatabase, onServer, urlOf } from '../support/template.ts';
import { databaseSettings, type Pooler, startPooler } from './pooler.ts';

export type TwoPortals = {
  readonly first: PortalProcess;
  readonly second: PortalProcess;
  readonly pooler: Pooler;
  readonly made: NewOrganisation;
  /** The database without the pooler. */
  readonly db: Db;
  readonly stop: () => Promise<void>;
};

/** Fewer than one portal alone asks for. */
export const SESSIONS = 4;
/** The name under which PostgreSQL knows the connections that pass the pooler by. */
export const DIRECT = 'direct';

/**
 * Two portals as processes of their own, started at the same moment on one empty database behind one PgBouncer, for
 * a whole test file; both are known under the first one's address. Read it inside tests only.
 */
export function twoPortalsOfThisFile(): () => TwoPortals {
  let standing: TwoPortals | undefined;
  beforeAll(async () => {
    standing = await start();
  });
  afterAll(() => standing?.stop());
  return () => {
    if (standing === undefined) throw new Error('The portals of this file are there from its first hook on.');
    return standing;
  };
}

async function start(): Promise<TwoPortals> {
  const server = inject('databaseServer');
  const name = `test_${process.pid}_pooled`;
  await onServer(server, async (client) => {
    await client.query(`create database ${name}`);
    for (const statement of timeLimits(name)) await client.query(statement);
  });
  const pooler = await startPooler(urlOf(server, name), SESSIONS);
  const port = await freePort();
  const settings = { PUBLIC_ORIGIN: `http://127.0.0.1:${port}`, ENVELOPES_PER_MINUTE: '100000' };
  const [first, second] = await Promise.all([
    spawnPortal(pooler.url, { ...settings, PORT: String(port) }),
    spawnPortal(pooler.url, settings),
  ]);
  const db = openDatabase(`${urlOf(server, name)}?application_name=${DIRECT}`);
  const made = await storedOrganisation(db, 2, Date.now(), systemEntropy);
  return {
    ...{ first, second, pooler, made, db },
    stop: async () => {
      await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM'), db.destroy()]);
      await pooler.stop();
      await dropDatabase(server, name);
    },
  };
}

/** The owner of a database may set these; what goes into logs, a superuser alone. */
const timeLimits = (database: string): string[] =>
  databaseSettings()
    .filter(({ name }) => name.endsWith('_timeout'))
    .map(({ statement }) => statement(database));
