import { copyOut, inSnapshot } from '../../storage/backup/copy-out.ts';
import { findSchema } from '../../storage/migrate.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { type Run, UsageError } from '../command.ts';
import { placeOf } from '../organisation/files.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

export const run: Run = async (args) => {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) throw new UsageError('Name the file to write.');
  const rows = await withDatabaseAsItIs((db) =>
    inSnapshot(db, async (tx) => {
      const schema = await findSchema(tx);
      if (schema === null) throw new UsageError('The database has no tables yet.');
      return await writeBackup(placeOf(path), schema, copyOut(tx));
    }),
  );
  process.stdout.write(`${path} is whole: ${rows} rows.\n`);
};
