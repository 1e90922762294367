import type { Roster } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/**
 * The newest of these rosters (hashes in base64url) that was read: of those that a log names up to an event, so that every desk finds
 * the same, and an author who names an old roster lowers nothing.
 */
export const newestOf = ({ rosters }: DeskCore, named: readonly string[]): Roster | undefined => {
  let newest: Roster | undefined;
  for (const hash of new Set(named)) {
    const roster = rosters.byHash(hash);
    if (roster !== undefined && roster.document.sequence >= (newest?.document.sequence ?? 0)) newest = roster;
  }
  return newest;
};
