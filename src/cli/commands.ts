import type { Command } from './command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'migrate',
    usage: '',
    summary: 'Brings the tables of the database up to date.',
    load: () => import('./commands/migrate.ts'),
  },
  {
    name: 'begin-organisation',
    usage: '[--parts] [--spare]',
    summary:
      'Offline: makes an organisation its name for ever and its root, whole or as 2-of-3 parts, and a spare root if asked.',
    load: () => import('./commands/begin-organisation.ts'),
  },
  {
    name: 'enrol',
    usage: 'NAME --role reviewer|coordinator|focal-point [--organisation FILE] [--recovery FILE]',
    summary:
      'On a member’s own machine: makes their keys, shows their phrase once, and writes NAME.enrolment to hand over.',
    load: () => import('./commands/enrol.ts'),
  },
  {
    name: 'show-enrolment',
    usage: 'FILE [--organisation FILE]',
    summary: 'Shows the role and the fingerprint of an enrolment file.',
    load: () => import('./commands/show-enrolment.ts'),
  },
  {
    name: 'create-organisation',
    usage: 'PLAN --root FILE [--root FILE] [--organisation FILE] [--days N]',
    summary:
      'Offline: signs the first roster of an organisation from a plan and the enrolments that it names.',
    load: () => import('./commands/create-organisation.ts'),
  },
  {
    name: 'install-organisation',
    usage: 'ROSTER ENROLMENT… [--organisation FILE]',
    summary:
      'At the server: opens an organisation from its pin, its first roster and its members’ enrolments.',
    load: () => import('./commands/install-organisation.ts'),
  },
  {
    name: 'sign-roster',
    usage: 'CURRENT --root FILE [--root FILE] [--changes FILE] [--organisation FILE] [--days N]',
    summary: 'Offline: signs the next roster, as it was or changed, for at most 14 days.',
    load: () => import('./commands/sign-roster.ts'),
  },
  {
    name: 'replace-member',
    usage: 'CURRENT LABEL --enrolment FILE --fingerprint DIGITS --root FILE [--root FILE] [--days N]',
    summary: 'Offline: signs the next roster with new keys for a member who lost theirs.',
    load: () => import('./commands/replace-member.ts'),
  },
  {
    name: 'remove-member',
    usage: 'CURRENT LABEL --root FILE [--root FILE] [--days N]',
    summary: 'Offline: signs the next roster without a member.',
    load: () => import('./commands/remove-member.ts'),
  },
  {
    name: 'publish-roster',
    usage: 'ROSTER [ENROLMENT…] | ROSTER --portal ORIGIN',
    summary:
      'At the server: publishes a signed roster and admits whom it newly names. Or from a coordinator’s machine, over the network.',
    load: () => import('./commands/publish-roster.ts'),
  },
  {
    name: 'hand-over',
    usage: 'LABEL --portal ORIGIN',
    summary:
      'On a reviewer’s machine: hands a newcomer the team’s log, and every case that they had before they lost their keys.',
    load: () => import('./commands/hand-over.ts'),
  },
  {
    name: 'announce',
    usage: 'unstaffed|message|nothing --portal ORIGIN [--until DAY] [--text LANGUAGE=WORDS…]',
    summary:
      'On a coordinator’s machine: tells reporters, signed and for at most 30 days, that nobody reads or something else.',
    load: () => import('./commands/announce.ts'),
  },
  {
    name: 'show-roster',
    usage: 'FILE [--organisation FILE]',
    summary: 'Verifies a signed roster and shows what it says.',
    load: () => import('./commands/show-roster.ts'),
  },
  {
    name: 'root-parts',
    usage: 'check PART PART [PART] | combine PART PART --out FILE',
    summary:
      'Offline: tries whether any two of these parts give the root, or puts two together into a root file.',
    load: () => import('./commands/root-parts.ts'),
  },
  {
    name: 'spare-root',
    usage: 'NAME --root FILE [--root FILE] [--parts] [--organisation FILE]',
    summary: 'Offline: makes a spare root, and the succession to it that the present root signs beforehand.',
    load: () => import('./commands/spare-root.ts'),
  },
  {
    name: 'rotate-root',
    usage: 'CURRENT --succession FILE --root SPARE [--root SPARE] [--organisation FILE] [--days N]',
    summary:
      'Offline: signs the next roster with the spare root, to which the lost one handed over beforehand.',
    load: () => import('./commands/rotate-root.ts'),
  },
  {
    name: 'backup',
    usage: 'FILE',
    summary:
      'Writes everything that the portal keeps, all of it sealed or public, into one file. The portal may run on.',
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'Fills an empty database from a backup, whole or not at all, and brings its tables up to date.',
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'export-everything',
    usage: 'FOLDER',
    summary:
      'Writes everything that the portal keeps into a folder in open formats, with hashes and how to open it.',
    load: () => import('./commands/export-everything.ts'),
  },
  {
    name: 'recovery-identity',
    usage: 'FILE --portal ORIGIN | --export FOLDER',
    summary:
      'On a member’s own machine: writes the keys to which reports were sealed for them, as stock age reads them. Asks for the phrase.',
    load: () => import('./commands/recovery-identity.ts'),
  },
  {
    name: 'seal',
    usage: 'FILE --to RECIPIENT|LABEL … [--portal ORIGIN --organisation FILE] [--out FILE]',
    summary: 'Seals a file, as an age file, to recipients (age1pq1…) or to members whom the roster names.',
    load: () => import('./commands/seal.ts'),
  },
  {
    name: 'open',
    usage: 'FILE --identity FILE [--report FILE] [--out FILE]',
    summary:
      'Opens an age file. An envelope of the portal is checked and shown as words, a later message with the first report beside it.',
    load: () => import('./commands/open.ts'),
  },
  {
    name: 'open-cases',
    usage: 'EXPORT --out FOLDER',
    summary:
      'On a member’s own machine: reads every case that the member holds out of an export, verified, as text and JSON. Asks for the phrase.',
    load: () => import('./commands/open-cases.ts'),
  },
  {
    name: 'watch',
    usage: 'ORIGIN [--organisation FILE] [--ring COMMAND] [--call COMMAND] [--call-after MINUTES] [--show]',
    summary:
      'On a duty machine: signs in as a reviewer, rings when something urgent comes, and calls the next on the rota.',
    load: () => import('./commands/watch.ts'),
  },
  {
    name: 'load-examples',
    usage: 'ORIGIN',
    summary:
      'For a demonstration team on this machine: sends invented cases to learn with, as reporters would. Again makes no doubles.',
    load: () => import('./commands/load-examples.ts'),
  },
];
