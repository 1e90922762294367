import { ROUTE_CHARACTERS, type RouteRisk } from '../../../src/casefile/risk-event.ts';
import { t } from '../text.ts';

/** A way of acting that is being weighed: its sides may be empty while they are typed. */
export type WeighedRoute = RouteRisk;

/** What is wrong with one side of a route; undefined when nothing is. */
export function faultOfSide(text: string): string | undefined {
  if (text.trim() === '') return t().routeRisk.textMissing;
  return text.length > ROUTE_CHARACTERS ? t().routeRisk.textTooLong : undefined;
}

/** Whether both sides of at least one route are told. */
export const isWeighed = (routes: readonly WeighedRoute[]): boolean =>
  routes.length > 0 &&
  routes.every(({ acting, notActing }) => (faultOfSide(acting) ?? faultOfSide(notActing)) === undefined);
