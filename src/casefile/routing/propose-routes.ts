import { liesIn } from './areas.ts';
import { DEAD_ENDS, type DeadEnd, ROUTE_CODES, type RouteCode } from './codes.ts';
import { ROUTE_RULES } from './route-rules.ts';
import {
  isToBeAsked,
  type Judged,
  type Missing,
  missingConsent,
  type RouteBlock,
  type StandingOf,
  whatStops,
} from './what-stops.ts';
import { type RoutedReport, type RouteReason, rankOf, whyProposed } from './why-proposed.ts';

/** A destination that the team can reach. `consentId`: under which id a consent names it. */
export interface ReachableDestination {
  readonly id: string;
  readonly route: RouteCode;
  readonly consentId: string;
}

/** What a reviewer should know before using a route, although it stops nothing. */
export type RouteCaution = 'consult-first' | 'government-unsure' | 'source-named' | 'child';

/** A route, as it stands for a case today. */
export interface RouteOption {
  readonly route: RouteCode;
  /** Empty: nothing in the report speaks for it, and people may still choose it. */
  readonly reasons: readonly RouteReason[];
  /** `open`: a dossier can be drafted. `ask`: once the person says yes to a question. `blocked`: not now. */
  readonly step: 'open' | 'ask' | 'blocked';
  readonly blocks: readonly RouteBlock[];
  /** What the person is to be asked before this route is used. */
  readonly asks: readonly Missing[];
  readonly cautions: readonly RouteCaution[];
  /** The destinations that the team can reach by it, and under which id the consent named or would name them. */
  readonly destinations: readonly ReachableDestination[];
  readonly consentId: string;
}

export interface RouteProposal {
  /** First the body with which the contact was, then themes and regions, then help, at last the focal point. */
  readonly proposed: readonly RouteOption[];
  readonly others: readonly RouteOption[];
  /** Bodies that one may think of and that protect nobody. */
  readonly deadEnds: readonly DeadEnd[];
  /** Whether the team can reach a focal point: its mandate has lapsed before, and others then stand in. */
  readonly hasFocalPoint: boolean;
}

export interface RoutedCase {
  readonly report: RoutedReport;
  readonly judged: Judged;
  readonly standingOf: StandingOf;
  readonly destinations: readonly ReachableDestination[];
}

/**
 * Where a case can be taken, and what stops it. Pure: the same case, consent and destinations give the same list. A route with a
 * block stays in the list, so that nobody wonders why it is not there. Source: docs/routes.md.
 */
export const proposeRoutes = (routed: RoutedCase): RouteProposal => {
  const { report, destinations } = routed;
  const hasFocalPoint = destinations.some(({ route }) => route === 'un-focal-point');
  const options = ROUTE_CODES.map((route) =>
    optionOf(route, whyProposed(route, report, hasFocalPoint), routed),
  );
  const proposed = options
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => rankOf(one.reasons) - rankOf(other.reasons));
  return {
    proposed,
    others: options.filter(({ reasons }) => reasons.length === 0),
    deadEnds: DEAD_ENDS.filter(() => isNearDeadEnd(report)),
    hasFocalPoint,
  };
};

const optionOf = (route: RouteCode, reasons: readonly RouteReason[], routed: RoutedCase): RouteOption => {
  const { report, judged, standingOf } = routed;
  const destinations = routed.destinations.filter((each) => each.route === route);
  const ids =
    destinations.length === 0 ? [route] : [...new Set(destinations.map(({ consentId }) => consentId))];
  const [best] = ids
    .map((consentId) => ({ consentId, missing: missingConsent(route, consentId, standingOf) }))
    .toSorted((one, other) => distance(one.missing) - distance(other.missing));
  const { consentId, missing } = best ?? { consentId: route, missing: [] };
  const blocks: RouteBlock[] = [
    ...whatStops(route, report, judged),
    ...missing.filter((each) => !isToBeAsked(each)).map((each) => ({ kind: 'consent', ...each }) as const),
    ...(destinations.length === 0 ? [{ kind: 'no-destination' } as const] : []),
  ];
  const asks = missing.filter(isToBeAsked);
  return {
    route,
    reasons,
    step: blocks.length > 0 ? 'blocked' : asks.length > 0 ? 'ask' : 'open',
    blocks,
    asks,
    cautions: cautionsOf(route, report),
    destinations,
    consentId,
  };
};

/** How far a consent is from letting act: what has to be given anew counts more than any question. */
const distance = (missing: readonly Missing[]): number =>
  missing.reduce((sum, each) => sum + (isToBeAsked(each) ? 1 : FAR), 0);
const FAR = 10;

const NOT_TOLD: readonly (string | undefined)[] = [undefined, 'unsure', 'unknown', 'prefer-not-to-say'];

const cautionsOf = (route: RouteCode, { answers = {} }: RoutedReport): RouteCaution[] => {
  const { tellsGovernment, mustBeNamed, consultFirst } = ROUTE_RULES[route];
  const when = (holds: boolean, caution: RouteCaution): RouteCaution[] => (holds ? [caution] : []);
  return [
    ...when(consultFirst, 'consult-first'),
    ...when(tellsGovernment && NOT_TOLD.includes(answers.ifGovernmentLearns), 'government-unsure'),
    ...when(mustBeNamed === 'victim-and-source', 'source-named'),
    ...when(answers.ages?.includes('child') ?? false, 'child'),
  ];
};

const isNearDeadEnd = ({ answers = {}, place }: RoutedReport): boolean =>
  liesIn(place.country, 'asean') || (answers.bodies?.includes('aichr') ?? false);
