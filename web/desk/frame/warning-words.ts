import type { DeskWarning } from '../../../src/casework/desk.ts';
import { wordsForCode } from '../problem.ts';
import { t } from '../text.ts';

type Kind = keyof ReturnType<typeof t>['warnings']['kinds'];

const KINDS: Readonly<Record<string, Kind>> = {
  'log-forked': 'forked',
  'roster-forked': 'forked',
  'log-rolled-back': 'behind',
  'log-gap': 'behind',
  'roster-rolled-back': 'behind',
  'unknown-author': 'author',
  'bad-signature': 'author',
  'not-on-case': 'author',
  'case-vanished': 'case-vanished',
  'deletion-unproven': 'deletion-unproven',
  'newer-version': 'newer',
  'unknown-version': 'newer',
  'entry-expired': 'expired',
  'slot-taken': 'refused',
  'bad-write-signature': 'refused',
  'version-conflict': 'refused',
  'head-moved': 'refused',
  'cannot-decrypt': 'unreadable',
  'bad-encoding': 'unreadable',
  'bad-length': 'unreadable',
  'bad-padding': 'unreadable',
  'trailing-bytes': 'unreadable',
  'wrong-label': 'unreadable',
  'wrong-context': 'unreadable',
  'bad-mac': 'unreadable',
  'age-bad-header': 'unreadable',
  'age-bad-payload': 'unreadable',
};

const kindOf = ({ code }: DeskWarning): Kind =>
  (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined) ?? 'unknown';

type NamesCode = keyof ReturnType<typeof t>['parts']['warnings'];

const isAboutNames = (code: string): code is NamesCode => Object.hasOwn(t().parts.warnings, code);

/** What a warning means. */
export const meaningOf = (warning: DeskWarning): string => {
  if (isAboutNames(warning.code)) return t().parts.warnings[warning.code];
  if (warning.code === 'shut-out' || warning.code === 'no-say') return t().people.warnings[warning.code];
  const ofRoster = warning.place === 'roster' ? wordsForCode(warning.code) : undefined;
  return ofRoster ?? t().warnings.kinds[kindOf(warning)];
};

/** What to do about it. */
export function adviceOn(warning: DeskWarning): string {
  const { todo } = t().warnings;
  if (isAboutNames(warning.code)) return adviceOnNames(warning.code);
  if (kindOf(warning) === 'newer') return todo.reload;
  if (kindOf(warning) === 'expired') return todo.expired;
  if (warning.place === 'roster') return todo.roster;
  return warning.place === 'stream' && kindOf(warning) === 'unreadable' ? todo.arrival : todo.tell;
}

function adviceOnNames(code: NamesCode): string {
  const { todo } = t().parts;
  switch (code) {
    case 'names-least':
      return todo.parts;
    case 'names-lost':
      return todo.lost;
    case 'names-part-wrong':
      return todo.wrong;
    case 'names-opened-alone':
      return todo.alone;
  }
}
