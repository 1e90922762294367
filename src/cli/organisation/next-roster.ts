import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ROSTER_LONGEST_DAYS } from '../../protocol/limits.ts';
import type { Roster } from '../../protocol/roster.ts';
import type { RosterDocument, RosterMember } from '../../protocol/roster-document.ts';
import { instantOf } from '../../protocol/times.ts';
import { UsageError } from '../command.ts';
import { destinationsOf, memberLabelled } from './destinations.ts';
import { entryOfJoining, entryOfReplacement } from './member-entry.ts';
import type { Changes, Plan } from './plan.ts';

const DAY_MS = 86_400_000;

/** When a roster that is signed now ends. Throws `UsageError` for more days than a roster may live. */
export const datesFrom = (now: number, days: number): Pick<RosterDocument, 'issued' | 'expires'> => {
  if (!(Number.isInteger(days) && days >= 1 && days <= ROSTER_LONGEST_DAYS))
    throw new UsageError(`A roster lives 1 to ${ROSTER_LONGEST_DAYS} days.`);
  return { issued: instantOf(now), expires: instantOf(now + days * DAY_MS) };
};

/** The first roster of a plan. `organisation` and `root` in base64url, `now` in milliseconds since 1970. */
export const firstRoster = (
  plan: Plan,
  { organisation, root }: Pick<RosterDocument, 'organisation' | 'root'>,
  now: number,
  days: number,
): RosterDocument => {
  const members = plan.members.map((joining) => entryOfJoining(joining, organisation, now));
  return {
    version: 1,
    kind: 'organisation',
    organisation,
    root,
    sequence: 1,
    previous: null,
    ...datesFrom(now, days),
    members,
    policy: plan.policy,
    destinations: destinationsOf(plan.destinations, members),
    profile: plan.profile,
  };
};

/** The roster after `current`, changed so. Somebody replaced keeps their place, so that nothing else moves. */
export const nextRoster = (current: Roster, changes: Changes, now: number, days: number): RosterDocument => {
  const before = current.document;
  const { organisation } = before;
  for (const label of [...changes.remove, ...changes.replace.map((one) => one.label)])
    memberLabelled(before.members, label);
  const replaced = (member: RosterMember): RosterMember => {
    const change = changes.replace.find(({ label }) => label === member.label);
    return change === undefined ? member : entryOfReplacement(member, change, organisation, now);
  };
  const members = [
    ...before.members.filter(({ label }) => !changes.remove.includes(label)).map(replaced),
    ...changes.add.map((joining) => entryOfJoining(joining, organisation, now)),
  ];
  return {
    ...before,
    sequence: before.sequence + 1,
    previous: toBase64url(current.hash),
    ...datesFrom(now, days),
    members,
    policy: changes.policy ?? before.policy,
    destinations:
      changes.destinations === undefined
        ? followed(before.destinations, members)
        : destinationsOf(changes.destinations, members),
    profile: changes.profile ?? before.profile,
  };
};

/** Destinations as they were: whoever left is gone from them, whoever was replaced stands there under the new id. */
const followed = (
  destinations: RosterDocument['destinations'],
  members: readonly RosterMember[],
): RosterDocument['destinations'] =>
  destinations.map((destination) => ({
    ...destination,
    members: destination.members.flatMap((id) => {
      const now = members.find((member) => member.id === id || member.replaces === id);
      return now === undefined ? [] : [now.id];
    }),
  }));
