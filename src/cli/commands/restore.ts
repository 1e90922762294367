import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import { restoreInto } from '../../storage/backup/restore-into.ts';
import { knownSchemas } from '../../storage/migrate.ts';
import { findPin } from '../../storage/organisation.ts';
import { readBackup } from '../backup/read-backup.ts';
import { type Run, UsageError } from '../command.ts';
import { placeOf } from '../organisation/files.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

export const run: Run = async (args) => {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('Name the backup.');
  const { schema, batches } = await readBackup(placeOf(path), await knownSchemas());
  const pin = await withDatabaseAsItIs(async (db) => {
    await restoreInto(db, schema, batches);
    return await findPin(db);
  });
  if (pin !== null) writePin(readConfig(process.env).config.dataDir, pin);
  process.stdout.write('The backup is restored. Publish the newest roster, then start the portal.\n');
};

/** The site starts from the pin, which stands beside the database. */
function writePin(dataDir: string, pin: Uint8Array): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'organisation.json'), pin);
}
