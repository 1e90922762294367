import { ROUTE_CODES, type RouteCode, routeOfDestination } from '../../../src/casefile/routing/codes.ts';
import { routeWords } from '../../shared/route-words.ts';
import type { Destination } from '../team.ts';
import type { AskedCode } from './groups.ts';

/** Somebody who can be told: under which id a consent names them, and in words. */
export type Place = { readonly id: string; readonly name: string; readonly about?: string };

const HELP: readonly RouteCode[] = ['protect-defenders', 'front-line-defenders'];
const REGIONS: readonly RouteCode[] = [
  'achpr',
  'iachr',
  'council-of-europe',
  'aarhus',
  'ennhri',
  'eu-mission',
];
const BANKS: readonly RouteCode[] = ['world-bank-panel', 'cao'];
/** Named by a switch of its own. */
const FOCAL_POINT: RouteCode = 'un-focal-point';

const UN = ROUTE_CODES.filter((code) => ![FOCAL_POINT, ...HELP, ...REGIONS, ...BANKS].includes(code));

/** The bodies that can be marked one by one, in the groups in which they are shown. */
export const BODIES = { un: UN, regions: REGIONS, banks: BANKS } as const;

/** Everybody who can be marked beside a switch; none where it names nobody. No place stands beside two switches. */
export function placesFor(code: AskedCode, destinations: readonly Destination[]): readonly Place[] {
  if (code === 'C4') return Object.values(BODIES).flatMap((codes) => placesOf(codes));
  if (code === 'C12') return placesOf(HELP);
  if (code !== 'C2') return [];
  // What serves a route is named by the route.
  return destinations.filter(({ id }) => routeOfDestination(id) === null);
}

export const placesOf = (codes: readonly RouteCode[]): readonly Place[] =>
  codes.map((code) => ({ id: code, name: routeWords().names[code], about: routeWords().about[code] }));
