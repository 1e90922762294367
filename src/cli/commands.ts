import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { migrateCommand } from './commands/migrate.ts';
import { restoreCommand } from './commands/restore.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [migrateCommand, backupCommand, restoreCommand];
