import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { toHex } from '../../protocol/encoding/hex.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { type FileRecord, fileRecord } from '../files/file-record.ts';
import type { Identity } from '../identity.ts';
import { sectionsOf } from './plain-text.ts';

/** A case as its log tells it. `faults` says what did not stand; everything else was verified. */
export interface ReadCase {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly faults: readonly string[];
}

/** What goes with the words. `labelOf` gives the label of a member (id in base64url); `names` what stood in the vault. */
export interface Telling {
  readonly id: string;
  readonly labelOf: (author: string) => string;
  readonly names?: Identity | null;
}

const WHOLE = 'Every event stands where it was written, under its author’s signature.';
const BROKEN = 'NOT EVERYTHING STANDS. Do not rely on what is named here:';

/** A case in words: the report, the conversation, the notes, the assessment, what happened, and what did not stand. */
export const caseText = (
  { state, events, faults }: ReadCase,
  { id, labelOf, names = null }: Telling,
): string => {
  const who = (author: string | null): string => (author === null ? 'the reporter' : labelOf(author));
  const summary = {
    case: id,
    status: state.status,
    received: state.received,
    sent: state.sent,
    language: state.language,
    checked: faults.length === 0 ? WHOLE : [BROKEN, ...faults],
  };
  const sections = [
    sectionsOf(summary),
    sectionsOf(state.report ?? {}),
    ...(names === null ? [] : [sectionsOf({ 'names, from the sealed part': names })]),
    ...state.conversation.map(({ author, when, text }) => sectionsOf({ [`${who(author)}, ${when}`]: text })),
    ...state.notes.map(({ author, time, text }) => sectionsOf({ [`note by ${who(author)}, ${time}`]: text })),
    ...recordsOf(state, labelOf).map(({ name, custody: _steps, ...record }) =>
      sectionsOf({ [`file ${name}`]: record }),
    ),
    sectionsOf({
      assessment: state.triage,
      consent: state.consent,
      stages: state.life?.moves,
      tasks: state.tasks,
    }),
    sectionsOf({ log: events.map(({ time, author, type }) => `${time} ${who(author)}: ${type}`) }),
  ];
  return sections.filter((section) => section !== '').join('\n');
};

/** The same for programs: what people wrote, what reviewers decided, and every event as it was understood. */
export const caseJson = (
  { state, events, faults }: ReadCase,
  { id, labelOf, names = null }: Telling,
): string => {
  const { report, language, sent, received, status, conversation, notes } = state;
  const { triage, life, tasks, origin, consent } = state;
  const told = { report, language, sent, received, status, conversation, notes };
  const decided = { triage, life, tasks, origin, consent, files: recordsOf(state, labelOf) };
  const document = { case: id, faults, ...told, ...decided, ...(names === null ? {} : { names }), events };
  return `${JSON.stringify(document, null, 2)}\n`;
};

const recordsOf = (state: CaseState, labelOf: Telling['labelOf']): FileRecord[] => {
  const { files, report } = state;
  const hexOf = (text: string): string => toHex(fromBase64url(text));
  return files.held.map((held) => fileRecord(held, state, { labelOf, hexOf, report }));
};
