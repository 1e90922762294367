import type { Run } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const run: Run = () =>
  withDatabase(() => {
    process.stdout.write('The tables are up to date.\n');
    return Promise.resolve();
  });
