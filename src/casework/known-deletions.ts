import type { CaseDeletion } from '../casefile/case-deletion.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { tombstoneOf } from '../protocol/log-deletion.ts';
import type { DeskCore } from './desk-core.ts';
import { type KnownDeletion, type ProvenDeletion, provenDeletion } from './proven-deletion.ts';

/** What the team log proves to be deleted. A record that does not stand is told, and proves nothing. */
export const knownDeletions = (core: DeskCore): readonly KnownDeletion[] =>
  core.team.events.flatMap((event) => {
    if (event.type !== 'case-deleted') return [];
    const proven = proof(core, event.deletion);
    if (proven === null) return [];
    return [{ ...proven, by: event.author, time: event.time, lastSequence: event.deletion.head.sequence }];
  });

/** The last record of a case's deletion that stands; undefined where there is none. `id` in base64url. */
export const deletionOf = (core: DeskCore, id: string): KnownDeletion | undefined => {
  const tombstone = toBase64url(tombstoneOf(fromBase64url(id)));
  return knownDeletions(core).findLast((known) => known.tombstone === tombstone);
};

const proof = (
  { organisation, rosters, warnings }: DeskCore,
  deletion: CaseDeletion,
): ProvenDeletion | null => {
  try {
    return provenDeletion(deletion, organisation, rosters.authorKeys);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    warnings.add({ code: 'deletion-unproven', place: 'team', subject: '' });
    return null;
  }
};

/** Whether somebody proposed or agreed whom only a roster names that we have not read yet. */
export const needsOlderRosters = ({ team, organisation, rosters }: DeskCore): boolean =>
  team.events.some((event) => {
    if (event.type !== 'case-deleted') return false;
    try {
      provenDeletion(event.deletion, organisation, rosters.authorKeys);
      return false;
    } catch (error) {
      return error instanceof ProtocolError && error.code === 'unknown-author';
    }
  });
