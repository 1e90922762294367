import type { Command } from './command.ts';
import { announceCommand } from './commands/announce.ts';
import { backupCommand } from './commands/backup.ts';
import { beginOrganisationCommand } from './commands/begin-organisation.ts';
import { createOrganisationCommand } from './commands/create-organisation.ts';
import { enrolCommand } from './commands/enrol.ts';
import { exportEverythingCommand } from './commands/export-everything.ts';
import { handOverCommand } from './commands/hand-over.ts';
import { installOrganisationCommand } from './commands/install-organisation.ts';
import { migrateCommand } from './commands/migrate.ts';
import { openCommand } from './commands/open.ts';
import { openCasesCommand } from './commands/open-cases.ts';
import { publishRosterCommand } from './commands/publish-roster.ts';
import { recoveryIdentityCommand } from './commands/recovery-identity.ts';
import { removeMemberCommand } from './commands/remove-member.ts';
import { replaceMemberCommand } from './commands/replace-member.ts';
import { restoreCommand } from './commands/restore.ts';
import { rootPartsCommand } from './commands/root-parts.ts';
import { rotateRootCommand } from './commands/rotate-root.ts';
import { sealCommand } from './commands/seal.ts';
import { showEnrolmentCommand } from './commands/show-enrolment.ts';
import { showRosterCommand } from './commands/show-roster.ts';
import { signRosterCommand } from './commands/sign-roster.ts';
import { spareRootCommand } from './commands/spare-root.ts';
import { watchCommand } from './commands/watch.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  migrateCommand,
  beginOrganisationCommand,
  enrolCommand,
  showEnrolmentCommand,
  createOrganisationCommand,
  installOrganisationCommand,
  signRosterCommand,
  replaceMemberCommand,
  removeMemberCommand,
  publishRosterCommand,
  handOverCommand,
  announceCommand,
  showRosterCommand,
  rootPartsCommand,
  spareRootCommand,
  rotateRootCommand,
  backupCommand,
  restoreCommand,
  exportEverythingCommand,
  recoveryIdentityCommand,
  sealCommand,
  openCommand,
  openCasesCommand,
  watchCommand,
];
