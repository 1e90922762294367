import type { NewMember } from './make-member.ts';

const RULE = '='.repeat(78);

const PURPOSES: Readonly<Record<NewMember['entry']['role'], string>> = {
  reviewer: 'reads and answers reports: sign in at /desk/',
  coordinator: 'looks after the team, reads no reports: sign in at /desk/',
  'focal-point': 'receives what reporters let the team pass on: sign in at /desk/',
};

/** What is printed once, and kept nowhere. */
export const phraseSheet = (members: readonly NewMember[]): string =>
  [
    '',
    RULE,
    '  DEMONSTRATION - an invented team. Do not use it for anything real.',
    '  These sign-in phrases are shown once and stored nowhere. Copy them now.',
    RULE,
    ...members.flatMap(({ entry, phrase }) => [
      '',
      `  ${entry.label} (${entry.about.organisation})`,
      `  ${PURPOSES[entry.role]}`,
      '',
      `      ${phrase.join(' ')}`,
    ]),
    '',
    RULE,
    '  To begin: open /desk/, sign in with a reviewer\'s phrase, choose "Load example cases".',
    RULE,
    '',
    '',
  ].join('\n');
