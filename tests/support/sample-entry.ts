import type { Entry, EntryContent } from '../../src/casefile/entry.ts';

/** What a member says of a report that a lawyer brought. */
export const ENTRY_CONTENT: EntryContent = {
  channel: 'email',
  received: '2026-03-01',
  from: 'lawyer',
  fromWords: 'Known to us since 2024.',
  phrase: 'handed-over',
  consent: { from: 'person', way: 'passed-on', given: '2026-02-28', words: 'He asked his lawyer to write.' },
};

export const ENTRY: Entry = { version: 1, mark: 'AAAAAAAAAAAAAAAAAAAAAA', ...ENTRY_CONTENT };
