import type { CaseDeletion } from '../casefile/case-deletion.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { tombstoneOf } from '../protocol/log-deletion.ts';
import type { DeskCore } from './desk-core.ts';
import { type KnownDeletion, type ProvenDeletion, provenDeletion } from './proven-deletion.ts';

/** Records that were checked already, each at the price of two signatures; and what is wrong with those that prove nothing. */
const checked = new WeakMap<CaseDeletion, ProvenDeletion | ProtocolError>();

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

const proof = (core: DeskCore, deletion: CaseDeletion): ProvenDeletion | null => {
  const found = check(core, deletion);
  if (!(found instanceof ProtocolError)) return found;
  core.warnings.add({ code: 'deletion-unproven', place: 'team', subject: '' });
  return null;
};

const check = (
  { organisation, rosters }: DeskCore,
  deletion: CaseDeletion,
): ProvenDeletion | ProtocolError => {
  const known = checked.get(deletion);
  if (known !== undefined) return known;
  const found = provenOrFault(deletion, organisation, rosters);
  // Another roster may name the author yet.
  const isSettled = !(found instanceof ProtocolError) || found.code !== 'unknown-author';
  if (isSettled) checked.set(deletion, found);
  return found;
};

const provenOrFault = (
  deletion: CaseDeletion,
  organisation: DeskCore['organisation'],
  rosters: DeskCore['rosters'],
): ProvenDeletion | ProtocolError => {
  try {
    return provenDeletion(deletion, organisation, rosters);
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
};

/** Whether somebody proposed or agreed whom only a roster names that we have not read yet. */
export const needsOlderRosters = (core: DeskCore): boolean =>
  core.team.events.some((event) => {
    if (event.type !== 'case-deleted') return false;
    const found = check(core, event.deletion);
    return found instanceof ProtocolError && found.code === 'unknown-author';
  });
