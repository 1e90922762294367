import { decodeCaseDeletion } from '../casefile/case-deletion.ts';
import { decodeTeamChange, isTeamChangeType } from '../casefile/team-content.ts';
import type { TeamEvent } from '../casefile/team-state.ts';
import {
  isPublishingType,
  publishingEventOf,
  type ReadEvent,
  type TeamSource,
} from './publishing/event-of.ts';

const ENTRY_TYPES: readonly string[] = ['entry-filed', 'entry-junk'];

/**
 * What an event of the team log means. Throws `bad-encoding`, `newer-version` when its data does not stand, and `unknown-author`,
 * `bad-signature`, `wrong-context` for what is to be published and is not signed by who wrote it.
 */
export const teamEventOf = ({ header, data }: ReadEvent, source: TeamSource): TeamEvent => {
  const { sequence, time, author, type } = header;
  const facts = { sequence, time, author };
  if (isPublishingType(type)) return publishingEventOf({ header, data }, type, source);
  if (isTeamChangeType(type)) return { ...facts, type: 'changed', change: decodeTeamChange(type, data) };
  if (type === 'case-deleted') return { ...facts, type, deletion: decodeCaseDeletion(data) };
  if (type === 'team-granted') return { ...facts, type: 'granted' };
  if (type === 'team') return { ...facts, type };
  if (ENTRY_TYPES.includes(type)) return { ...facts, type: 'entry' };
  return { ...facts, type: 'unknown', rawType: type, data };
};
