import { identityQuorumOf } from '../protocol/client/vault.ts';
import { SMALLEST_IDENTITY_QUORUM } from '../protocol/limits.ts';
import type { Roster } from '../protocol/roster.ts';
import type { DeskCore } from './desk-core.ts';

/**
 * The fewest who have to agree to names, by the newest of these rosters (hashes in base64url): those that a log names up
 * to an event, so that every desk finds the same, and an author who names an old roster lowers nothing.
 */
export const quorumFloor = ({ rosters }: DeskCore, named: readonly string[]): number => {
  let newest: Roster | undefined;
  for (const hash of new Set(named)) {
    const roster = rosters.byHash(hash);
    if (roster !== undefined && roster.document.sequence >= (newest?.document.sequence ?? 0)) newest = roster;
  }
  return newest === undefined ? SMALLEST_IDENTITY_QUORUM : identityQuorumOf(newest.document.policy);
};
