import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { builtSite } from './built-site.ts';
import { storedOrganisation } from './organisation.ts';
import { servePin } from './portal.ts';
import { type Exchange, startRecordingProxy } from './recording-proxy.ts';
import { type PortalProcess, spawnPortal } from './spawn-portal.ts';

export interface SeparatePortal {
  /** Where people go. Everything that passes there is kept. */
  readonly origin: string;
  readonly exchanges: () => readonly Exchange[];
  readonly server: PortalProcess;
  readonly made: NewOrganisation;
  readonly db: Db;
  readonly stop: () => Promise<void>;
}

/**
 * The built site on a real server in a process of its own, with an organisation of so many reviewers.
 * Needs an engine. Its migrated database is named by its address.
 */
export async function startSeparatePortal(
  databaseUrl: string,
  reviewers = 3,
  environment: Readonly<Record<string, string>> = {},
): Promise<SeparatePortal> {
  const [site, proxy] = await Promise.all([builtSite(), startRecordingProxy()]);
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  const db = openDatabase(databaseUrl);
  const server = await spawnPortal(databaseUrl, {
    DATA_DIR: dataDir,
    PORTAL_SITE: site.folder,
    PUBLIC_ORIGIN: proxy.origin,
    ...environment,
  });
  proxy.leadTo(server.origin);
  const made = await storedOrganisation(db, reviewers, Date.now(), systemEntropy);
  servePin(dataDir, made.pin);
  return {
    origin: proxy.origin,
    exchanges: proxy.exchanges,
    server,
    made,
    db,
    stop: async () => {
      await server.kill('SIGTERM');
      await proxy.stop();
      await db.destroy();
      await site.remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
