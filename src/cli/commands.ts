import type { Command } from './command.ts';

/** Every command, in the order of the help. What it needs is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'migrate',
    usage: '',
    summary: 'Brings the tables of the database up to date.',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  {
    name: 'begin-organisation',
    usage: '[--parts] [--spare]',
    summary:
      'Offline: makes an organisation its name for ever and its root, whole or as 2-of-3 parts, and a spare root if asked.',
    load: async () => (await import('./commands/begin-organisation.ts')).beginOrganisationCommand,
  },
  {
    name: 'enrol',
    usage: 'NAME --role reviewer|coordinator|focal-point [--organisation FILE] [--recovery FILE]',
    summary:
      'On a member’s own machine: makes their keys, shows their phrase once, and writes NAME.enrolment to hand over.',
    load: async () => (await import('./commands/enrol.ts')).enrolCommand,
  },
  {
    name: 'show-enrolment',
    usage: 'FILE [--organisation FILE]',
    summary: 'Shows the role and the fingerprint of an enrolment file.',
    load: async () => (await import('./commands/show-enrolment.ts')).showEnrolmentCommand,
  },
  {
    name: 'create-organisation',
    usage: 'PLAN --root FILE [--root FILE] [--organisation FILE] [--days N]',
    summary:
      'Offline: signs the first roster of an organisation from a plan and the enrolments that it names.',
    load: async () => (await import('./commands/create-organisation.ts')).createOrganisationCommand,
  },
  {
    name: 'install-organisation',
    usage: 'ROSTER ENROLMENT… [--organisation FILE]',
    summary:
      'At the server: opens an organisation from its pin, its first roster and its members’ enrolments.',
    load: async () => (await import('./commands/install-organisation.ts')).installOrganisationCommand,
  },
  {
    name: 'sign-roster',
    usage: 'CURRENT --root FILE [--root FILE] [--changes FILE] [--organisation FILE] [--days N]',
    summary: 'Offline: signs the next roster, as it was or changed, for at most 14 days.',
    load: async () => (await import('./commands/sign-roster.ts')).signRosterCommand,
  },
  {
    name: 'replace-member',
    usage: 'CURRENT LABEL --enrolment FILE --fingerprint DIGITS --root FILE [--root FILE] [--days N]',
    summary: 'Offline: signs the next roster with new keys for a member who lost theirs.',
    load: async () => (await import('./commands/replace-member.ts')).replaceMemberCommand,
  },
  {
    name: 'remove-member',
    usage: 'CURRENT LABEL --root FILE [--root FILE] [--days N]',
    summary: 'Offline: signs the next roster without a member.',
    load: async () => (await import('./commands/remove-member.ts')).removeMemberCommand,
  },
  {
    name: 'publish-roster',
    usage: 'ROSTER [ENROLMENT…] | ROSTER --portal ORIGIN',
    summary:
      'At the server: publishes a signed roster and admits whom it newly names. Or from a coordinator’s machine, over the network.',
    load: async () => (await import('./commands/publish-roster.ts')).publishRosterCommand,
  },
  {
    name: 'hand-over',
    usage: 'LABEL --portal ORIGIN',
    summary:
      'On a reviewer’s machine: hands a newcomer the team’s log, and every case that they had before they lost their keys.',
    load: async () => (await import('./commands/hand-over.ts')).handOverCommand,
  },
  {
    name: 'announce',
    usage: 'unstaffed|message|nothing --portal ORIGIN [--until DAY] [--text LANGUAGE=WORDS…]',
    summary:
      'On a coordinator’s machine: tells reporters, signed and for at most 30 days, that nobody reads or something else.',
    load: async () => (await import('./commands/announce.ts')).announceCommand,
  },
  {
    name: 'show-roster',
    usage: 'FILE [--organisation FILE]',
    summary: 'Verifies a signed roster and shows what it says.',
    load: async () => (await import('./commands/show-roster.ts')).showRosterCommand,
  },
  {
    name: 'root-parts',
    usage: 'check PART PART [PART] | combine PART PART --out FILE',
    summary:
      'Offline: tries whether any two of these parts give the root, or puts two together into a root file.',
    load: async () => (await import('./commands/root-parts.ts')).rootPartsCommand,
  },
  {
    name: 'spare-root',
    usage: 'NAME --root FILE [--root FILE] [--parts] [--organisation FILE]',
    summary: 'Offline: makes a spare root, and the succession to it that the present root signs beforehand.',
    load: async () => (await import('./commands/spare-root.ts')).spareRootCommand,
  },
  {
    name: 'rotate-root',
    usage: 'CURRENT --succession FILE --root SPARE [--root SPARE] [--organisation FILE] [--days N]',
    summary:
      'Offline: signs the next roster with the spare root, to which the lost one handed over beforehand.',
    load: async () => (await import('./commands/rotate-root.ts')).rotateRootCommand,
  },
  {
    name: 'backup',
    usage: 'FILE',
    summary:
      'Writes everything that the portal keeps, all of it sealed or public, into one file. The portal may run on.',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'Fills an empty database from a backup, whole or not at all, and brings its tables up to date.',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  {
    name: 'export-everything',
    usage: 'FOLDER',
    summary:
      'Writes everything that the portal keeps into a folder in open formats, with hashes and how to open it.',
    load: async () => (await import('./commands/export-everything.ts')).exportEverythingCommand,
  },
  {
    name: 'recovery-identity',
    usage: 'FILE --portal ORIGIN | --export FOLDER',
    summary:
      'On a member’s own machine: writes the keys to which reports were sealed for them, as stock age reads them. Asks for the phrase.',
    load: async () => (await import('./commands/recovery-identity.ts')).recoveryIdentityCommand,
  },
  {
    name: 'seal',
    usage: 'FILE --to RECIPIENT|LABEL … [--portal ORIGIN --organisation FILE] [--out FILE]',
    summary: 'Seals a file, as an age file, to recipients (age1pq1…) or to members whom the roster names.',
    load: async () => (await import('./commands/seal.ts')).sealCommand,
  },
  {
    name: 'open',
    usage: 'FILE --identity FILE [--report FILE] [--out FILE]',
    summary:
      'Opens an age file. An envelope of the portal is checked and shown as words, a later message with the first report beside it.',
    load: async () => (await import('./commands/open.ts')).openCommand,
  },
  {
    name: 'open-cases',
    usage: 'EXPORT --out FOLDER',
    summary:
      'On a member’s own machine: reads every case that the member holds out of an export, verified, as text and JSON. Asks for the phrase.',
    load: async () => (await import('./commands/open-cases.ts')).openCasesCommand,
  },
  {
    name: 'watch',
    usage: 'ORIGIN [--organisation FILE] [--ring COMMAND] [--call COMMAND] [--call-after MINUTES] [--show]',
    summary:
      'On a duty machine: signs in as a reviewer, rings when something urgent comes, and calls the next on the rota.',
    load: async () => (await import('./commands/watch.ts')).watchCommand,
  },
  {
    name: 'load-examples',
    usage: 'ORIGIN',
    summary:
      'For a demonstration team on this machine: sends invented cases to learn with, as reporters would. Again makes no doubles.',
    load: async () => (await import('./commands/load-examples.ts')).loadExamplesCommand,
  },
];
