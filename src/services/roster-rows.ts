import { memberIdOf } from '../protocol/ids.ts';
import type { Roster } from '../protocol/roster.ts';
import type { RosterMemberRow, RosterRow } from '../storage/rosters.ts';

/** How a verified roster is stored. */
export function rosterRows(
  { document, hash }: Roster,
  signed: Uint8Array,
): { row: RosterRow; members: RosterMemberRow[] } {
  const { sequence, kind, policy } = document;
  return {
    row: { sequence, hash, kind, retention_days: policy.retentionDays, signed },
    members: document.members.map(({ id, role, intake }) => ({ member: memberIdOf(id), role, intake })),
  };
}
