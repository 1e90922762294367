import type { EventFacts } from './event-facts.ts';

/**
 * Whether an event is by this member (id in base64url), or by the same person under other keys: those that took the place of lost
 * ones, or the lost ones, as rosters of the root say. Nobody is a second pair of eyes for themselves.
 */
export const isBy = (
  { author, inPlaceOf = [], replacedBy = [] }: Pick<EventFacts, 'author' | 'inPlaceOf' | 'replacedBy'>,
  member: string,
): boolean => author === member || inPlaceOf.includes(member) || replacedBy.includes(member);
