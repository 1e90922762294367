import { type KnownDestination, reachableDestinations } from '../../../src/casefile/routing/reachable.ts';
import type { Desk } from '../../../src/casework/desk.ts';

/** Every destination that this desk knows, on the portal and off it. */
export const knownDestinations = (desk: Desk): KnownDestination[] =>
  reachableDestinations(desk.roster().document.destinations, desk.team().destinations);
