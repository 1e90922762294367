import { sectionsOf } from '../age-files/plain-text.ts';
import type { ReadCase } from './read-case.ts';

/** A case in words: the report, the conversation, the notes, what happened, and what did not stand. */
export function caseText(
  id: string,
  { state, events, faults }: ReadCase,
  labelOf: (author: string) => string,
): string {
  const who = (author: string | null): string => (author === null ? 'the reporter' : labelOf(author));
  const summary = {
    case: id,
    status: state.status,
    received: state.received,
    sent: state.sent,
    language: state.language,
    checked:
      faults.length === 0
        ? 'Every event stands where it was written, under its author’s signature.'
        : ['NOT EVERYTHING STANDS. Do not rely on what is named here:', ...faults],
  };
  const sections = [
    sectionsOf(summary),
    sectionsOf(state.report ?? {}),
    ...state.conversation.map(({ author, when, text }) => sectionsOf({ [`${who(author)}, ${when}`]: text })),
    ...state.notes.map(({ author, time, text }) => sectionsOf({ [`note by ${who(author)}, ${time}`]: text })),
    sectionsOf({ log: events.map(({ time, author, type }) => `${time} ${who(author)}: ${type}`) }),
  ];
  return sections.filter((section) => section !== '').join('\n');
}
