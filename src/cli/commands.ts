import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { exportEverythingCommand } from './commands/export-everything.ts';
import { migrateCommand } from './commands/migrate.ts';
import { openCommand } from './commands/open.ts';
import { openCasesCommand } from './commands/open-cases.ts';
import { recoveryIdentityCommand } from './commands/recovery-identity.ts';
import { restoreCommand } from './commands/restore.ts';
import { sealCommand } from './commands/seal.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  migrateCommand,
  backupCommand,
  restoreCommand,
  exportEverythingCommand,
  recoveryIdentityCommand,
  sealCommand,
  openCommand,
  openCasesCommand,
];
