import { routeOfDestination } from '../../../src/casefile/routing/codes.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { routeWords } from '../../shared/route-words.ts';
import { knownDestinations } from '../routes/known-destinations.ts';

/** What a destination that a consent names is called: as the team keeps it, as its route, or its bare id. */
export function destinationName(desk: Desk, id: string): string {
  const known = knownDestinations(desk).find((one) => one.id === id);
  if (known !== undefined) return isolated(known.name);
  const route = routeOfDestination(id);
  return route === null ? isolated(id) : routeWords().names[route];
}
