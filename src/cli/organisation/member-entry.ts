import type { Enrolment } from '../../protocol/enrolment.ts';
import type { RosterMember } from '../../protocol/roster-document.ts';
import { dayOf } from '../../protocol/times.ts';
import { UsageError } from '../command.ts';
import type { Joining } from './plan.ts';
import { readComparedEnrolment } from './read-enrolment.ts';

/** The roster's line for somebody who comes in. Throws `UsageError` where plan and enrolment differ. */
export const entryOfJoining = (joining: Joining, organisation: string, now: number): RosterMember => {
  const { enrolment, fingerprint, role, label, about } = joining;
  const { document } = readComparedEnrolment(enrolment, fingerprint, organisation);
  if (document.role !== role)
    throw new UsageError(`${enrolment} was made for a ${document.role}, not for a ${role}.`);
  const intake = joining.intake ?? role === 'reviewer';
  return { id: document.member, role, intake, label, about, ...keyOf(document, now), replaces: null };
};

/** The line of somebody who lost their keys, under new ones: the same person, role and label. */
export const entryOfReplacement = (
  old: RosterMember,
  { enrolment, fingerprint }: { readonly enrolment: string; readonly fingerprint: string },
  organisation: string,
  now: number,
): RosterMember => {
  const { document } = readComparedEnrolment(enrolment, fingerprint, organisation);
  if (document.role !== old.role)
    throw new UsageError(`${enrolment} was made for a ${document.role}, not for a ${old.role}.`);
  return { ...old, id: document.member, ...keyOf(document, now), replaces: old.id };
};

const keyOf = (
  { signingKey }: Enrolment['document'],
  now: number,
): Pick<RosterMember, 'signingKey' | 'since'> => ({ signingKey, since: dayOf(now) });
