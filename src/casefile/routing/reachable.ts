import { type RouteCode, routeOfDestination } from './codes.ts';
import type { Destination } from './destination.ts';
import type { ReachableDestination } from './propose-routes.ts';

/** A destination that the team can reach: on the portal, by the roster, or off it, by what the team keeps. */
export type KnownDestination = ReachableDestination & { readonly name: string } & (
    | { readonly where: 'portal' }
    | { readonly where: 'outside'; readonly kept: Destination }
  );

/**
 * Every destination that serves a route, those on the portal first. One of the roster without members reaches nobody and is left
 * out. A consent names one on the portal by its own id, one off it by its route.
 */
export const reachableDestinations = (
  roster: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[],
  kept: readonly Destination[],
): KnownDestination[] => [
  ...roster.flatMap(({ id, name, members }): KnownDestination[] => {
    const route: RouteCode | null = routeOfDestination(id);
    return route === null || members.length === 0
      ? []
      : [{ where: 'portal', id, name, route, consentId: id }];
  }),
  ...kept.map(
    (one): KnownDestination => ({
      where: 'outside',
      id: one.id,
      name: one.name,
      route: one.route,
      consentId: one.route,
      kept: one,
    }),
  ),
];
