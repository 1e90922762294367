import { afterAll, beforeAll } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import type { Db } from '../../src/storage/database.ts';
import { useAnyEngine } from './any-engine.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { databaseOfThisFile } from './database.ts';
import { storedOrganisation } from './organisation.ts';
import { servePin, startPortal, type TestPortal } from './portal.ts';

type Standing = { readonly site: BuiltSite; readonly portal: TestPortal; readonly made: NewOrganisation };

export type BuiltPortal = { readonly origin: string; readonly made: NewOrganisation; readonly db: Db };

/**
 * The built site on a real server with a real database and an organisation of so many reviewers, for a whole test file.
 * Read it inside tests and hooks only.
 */
export function builtPortalOfThisFile(
  reviewers = 3,
  kind: RosterDocument['kind'] = 'organisation',
): BuiltPortal {
  useAnyEngine();
  const database = databaseOfThisFile();
  let standing: Standing | undefined;
  beforeAll(async () => {
    const site = await builtSite();
    const portal = await startPortal(database.url, {}, site.folder);
    const made = await storedOrganisation(database.db, reviewers, Date.now(), systemEntropy, kind);
    servePin(portal.dataDir, made.pin);
    standing = { site, portal, made };
  });
  afterAll(async () => {
    await standing?.portal.stop();
    await standing?.site.remove();
  });
  const present = (): Standing => {
    if (standing === undefined) throw new Error('The portal of this file is there from its first hook on.');
    return standing;
  };
  return {
    get origin() {
      return present().portal.origin;
    },
    get made() {
      return present().made;
    },
    get db() {
      return database.db;
    },
  };
}
