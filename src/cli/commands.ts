import type { Command } from './command.ts';
import { migrateCommand } from './commands/migrate.ts';
import { watchCommand } from './commands/watch.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [migrateCommand, watchCommand];
