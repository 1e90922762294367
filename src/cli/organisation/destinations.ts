import type { RosterDocument, RosterMember } from '../../protocol/roster-document.ts';
import { UsageError } from '../command.ts';
import type { Plan } from './plan.ts';

/** The destinations of a plan, with ids for labels. Throws `UsageError` for a label that nobody has. */
export const destinationsOf = (
  planned: Plan['destinations'],
  members: readonly RosterMember[],
): RosterDocument['destinations'] =>
  planned.map(({ id, name, members: labels }) => ({
    id,
    name,
    members: labels.map((label) => memberLabelled(members, label).id),
  }));

/** The member with this label. Throws `UsageError` where there is none. */
export const memberLabelled = (members: readonly RosterMember[], label: string): RosterMember => {
  const member = members.find((one) => one.label === label);
  if (member === undefined) throw new UsageError(`Nobody in the roster is called ${label}.`);
  return member;
};
