import { decodeCaseDeletion } from '../casefile/case-deletion.ts';
import { decodeTeamChange, isTeamChangeType } from '../casefile/team-content.ts';
import type { TeamEvent } from '../casefile/team-state.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';

const ENTRY_TYPES: readonly string[] = ['entry-filed', 'entry-junk'];

/** What an event of the team log means. Throws `bad-encoding`, `newer-version` when its data does not stand. */
export const teamEventOf = ({ header, data }: Pick<LogEvent, 'header' | 'data'>): TeamEvent => {
  const { sequence, time, author, type } = header;
  const facts = { sequence, time, author };
  if (isTeamChangeType(type)) return { ...facts, type: 'changed', change: decodeTeamChange(type, data) };
  if (type === 'case-deleted') return { ...facts, type, deletion: decodeCaseDeletion(data) };
  if (type === 'team-granted') return { ...facts, type: 'granted' };
  if (type === 'team') return { ...facts, type };
  if (ENTRY_TYPES.includes(type)) return { ...facts, type: 'entry' };
  return { ...facts, type: 'unknown', rawType: type, data };
};
