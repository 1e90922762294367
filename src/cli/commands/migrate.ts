import type { Command } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the tables of the database up to date.',
  run: () =>
    withDatabase(() => {
      process.stdout.write('The tables are up to date.\n');
      return Promise.resolve();
    }),
};
