import type { Command } from './command.ts';
import { beginOrganisationCommand } from './commands/begin-organisation.ts';
import { createOrganisationCommand } from './commands/create-organisation.ts';
import { enrolCommand } from './commands/enrol.ts';
import { handOverCommand } from './commands/hand-over.ts';
import { installOrganisationCommand } from './commands/install-organisation.ts';
import { migrateCommand } from './commands/migrate.ts';
import { publishRosterCommand } from './commands/publish-roster.ts';
import { removeMemberCommand } from './commands/remove-member.ts';
import { replaceMemberCommand } from './commands/replace-member.ts';
import { rootPartsCommand } from './commands/root-parts.ts';
import { rotateRootCommand } from './commands/rotate-root.ts';
import { showEnrolmentCommand } from './commands/show-enrolment.ts';
import { showRosterCommand } from './commands/show-roster.ts';
import { signRosterCommand } from './commands/sign-roster.ts';
import { spareRootCommand } from './commands/spare-root.ts';

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
  showRosterCommand,
  rootPartsCommand,
  spareRootCommand,
  rotateRootCommand,
];
