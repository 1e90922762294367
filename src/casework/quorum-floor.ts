import { identityQuorumOf } from '../protocol/client/vault.ts';
import { SMALLEST_IDENTITY_QUORUM } from '../protocol/limits.ts';
import type { DeskCore } from './desk-core.ts';
import { newestOf } from './newest-of.ts';

/** The fewest who have to agree to names, by the newest of these rosters (hashes in base64url). */
export const quorumFloor = (core: DeskCore, named: readonly string[]): number => {
  const newest = newestOf(core, named);
  return newest === undefined ? SMALLEST_IDENTITY_QUORUM : identityQuorumOf(newest.document.policy);
};
