import type { EventFacts } from '../casefile/event-facts.ts';
import type { TrustedRosters } from './trusted-rosters.ts';

/** Under which ids (base64url) the same person stood before, the last one first, as far as the rosters were read. */
export const formerIdsOf = (rosters: Pick<TrustedRosters, 'lineOf'>, member: string): readonly string[] => {
  const ids: string[] = [];
  const before = (id: string): string | null => rosters.lineOf(id)?.replaces ?? null;
  for (let id = before(member); id !== null && !ids.includes(id); id = before(id)) ids.push(id);
  return ids;
};

/** Under which ids (base64url) the same person stands since, as far as the rosters were read. */
export const laterIdsOf = (rosters: Pick<TrustedRosters, 'heirsOf'>, member: string): readonly string[] => {
  const ids: string[] = [];
  for (let heirs = rosters.heirsOf(member); heirs.length > 0; ) {
    const fresh = heirs.filter((id) => !ids.includes(id));
    ids.push(...fresh);
    heirs = fresh.flatMap(rosters.heirsOf);
  }
  return ids;
};

type PersonIds = Pick<EventFacts, 'inPlaceOf' | 'replacedBy'>;

/** Under which other ids an author stood, or stands: what the facts of their events say. */
export const personOf = (rosters: Pick<TrustedRosters, 'lineOf' | 'heirsOf'>, author: string): PersonIds => {
  const [inPlaceOf, replacedBy] = [formerIdsOf(rosters, author), laterIdsOf(rosters, author)];
  return {
    ...(inPlaceOf.length > 0 ? { inPlaceOf } : {}),
    ...(replacedBy.length > 0 ? { replacedBy } : {}),
  };
};

/** Whether two ids are those of one person, under keys of different days. */
export const isSamePerson = (rosters: Pick<TrustedRosters, 'lineOf'>, one: string, other: string): boolean =>
  one === other || formerIdsOf(rosters, one).includes(other) || formerIdsOf(rosters, other).includes(one);
