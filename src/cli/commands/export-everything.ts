import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyOut, inSnapshot } from '../../storage/backup/copy-out.ts';
import { type Run, UsageError } from '../command.ts';
import { makeExportFolder } from '../export/export-folder.ts';
import { exportTables } from '../export/export-tables.ts';
import { README } from '../export/read-me.ts';
import { placeOf } from '../organisation/files.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

export const run: Run = async (args) => {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) throw new UsageError('Name the folder to make.');
  const path = placeOf(name);
  if (existsSync(path)) throw new UsageError(`${name} is there already.`);
  const partial = `${path}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const rows = await withDatabaseAsItIs((db) => inSnapshot(db, (tx) => exportTo(partial, copyOut(tx))));
  renameSync(partial, path);
  process.stdout.write(`${name} is whole: ${rows} rows. Its README.txt says how to open it.\n`);
};

async function exportTo(path: string, batches: ReturnType<typeof copyOut>): Promise<number> {
  const folder = makeExportFolder(path);
  folder.put('README.txt', README);
  const rows = await exportTables(folder, batches);
  folder.finish();
  return rows;
}
