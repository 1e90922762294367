import type { CASE_STANDARDS, GATE_DECISIONS } from '../codes/triage.ts';
import type { Urgency } from '../codes/urgency.ts';
import type { Standing } from '../consent/standing.ts';
import type { RouteCode } from './codes.ts';
import { ROUTE_RULES, type RouteSwitch } from './route-rules.ts';
import type { RoutedReport } from './why-proposed.ts';

type Standard = (typeof CASE_STANDARDS)[number];

/** What the team has made of a case, as far as it decides whether a case may be taken anywhere. */
export interface Judged {
  readonly level: Urgency;
  readonly standard: Standard | null;
  readonly gate: (typeof GATE_DECISIONS)[number] | null;
  /** Closed, frozen or junk: nothing leaves the team. */
  readonly isResting: boolean;
  /** Whether the report came with names under a key of their own. */
  readonly hasNames: boolean;
}

/** Of a group of switches of which one is enough, how the best of them stands. */
export interface Missing {
  readonly codes: readonly RouteSwitch[];
  readonly standing: Exclude<Standing, 'granted'>;
}

/** Why nothing can be sent by a route. */
export type RouteBlock =
  | { readonly kind: 'resting' | 'gate' | 'more-danger' | 'no-names' | 'no-destination' | 'contradicted' }
  /** As urgent as this, it has to be credible first. */
  | { readonly kind: 'not-credible' }
  | ({ readonly kind: 'consent' } & Missing);

const CREDIBLE: readonly (Standard | null)[] = ['credible', 'corroborated', 'reasonable-grounds'];

/** Whether the name may stand in public: what two independent sources bear out, and never without C8. */
export const mayNameInPublic = (standard: Standard | null): boolean =>
  standard === 'corroborated' || standard === 'reasonable-grounds';

/**
 * What stops a route whatever the person allows: what the report says of the Government, what the team has made of it.
 * That a P0 has to be credible is this project's own rule.
 */
export const whatStops = (route: RouteCode, report: RoutedReport, judged: Judged): RouteBlock[] => {
  const { tellsGovernment, mustBeNamed } = ROUTE_RULES[route];
  const { level, standard, gate, isResting, hasNames } = judged;
  const stops = (holds: boolean, kind: Exclude<RouteBlock['kind'], 'consent'>): RouteBlock[] =>
    holds ? [{ kind }] : [];
  return [
    ...stops(tellsGovernment && report.answers?.ifGovernmentLearns === 'more-danger', 'more-danger'),
    ...stops(isResting, 'resting'),
    ...stops(!isResting && gate !== 'accept', 'gate'),
    ...stops(standard === 'contradicted', 'contradicted'),
    ...stops(level === 'P0' && standard !== 'contradicted' && !CREDIBLE.includes(standard), 'not-credible'),
    ...stops(mustBeNamed !== 'nobody' && !hasNames, 'no-names'),
  ];
};

/** How a switch stands today for one destination. */
export type StandingOf = (code: RouteSwitch, destination: string) => Standing;

/** Every group of switches that a route still lacks for a destination. Empty: all is granted and confirmed. */
export const missingConsent = (route: RouteCode, destination: string, standingOf: StandingOf): Missing[] =>
  ROUTE_RULES[route].consent.flatMap((codes) => {
    const best = codes.map((code) => standingOf(code, destination)).reduce(better);
    return best === 'granted' ? [] : [{ codes, standing: best }];
  });

/** Whether a question to the person is all that is missing. */
export const isToBeAsked = ({ standing }: Missing): boolean =>
  standing === 'ask' || standing === 'unconfirmed';

/** From what lets act to what lies furthest from it. */
const BEST_FIRST: readonly Standing[] = [
  'granted',
  'unconfirmed',
  'ask',
  'elsewhere',
  'not-attested',
  'refused',
  'expired',
  'withdrawn',
  'none',
];

const better = (one: Standing, other: Standing): Standing =>
  BEST_FIRST.indexOf(one) <= BEST_FIRST.indexOf(other) ? one : other;
