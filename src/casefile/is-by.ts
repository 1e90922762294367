import type { EventFacts } from './event-facts.ts';

/**
 * Whether an event is by this member (id in base64url), or by the same person under the keys that took the place of lost
 * ones, as a roster of the root says: nobody is a second pair of eyes for themselves.
 */
export const isBy = (
  { author, inPlaceOf = [] }: Pick<EventFacts, 'author' | 'inPlaceOf'>,
  member: string,
): boolean => author === member || inPlaceOf.includes(member);
