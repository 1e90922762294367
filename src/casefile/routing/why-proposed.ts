import { isImmediate } from '../codes/danger.ts';
import type { Report } from '../report.ts';
import { type Area, liesIn } from './areas.ts';
import type { RouteCode } from './codes.ts';
import { ROUTE_RULES, type RouteRule } from './route-rules.ts';

/** Of a report, what decides where it can be taken. */
export type RoutedReport = Pick<Report, 'danger' | 'place'> & Partial<Pick<Report, 'answers'>>;

/** Why a route is proposed. Codes are those of the report. */
export type RouteReason =
  | { readonly kind: 'body' | 'act' | 'role' | 'mode' | 'requested'; readonly codes: readonly string[] }
  /** Its mandate is every reprisal. */
  | { readonly kind: 'mandate' }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'danger' }
  /** The focal point is told of everything. */
  | { readonly kind: 'always' }
  /** There is no focal point whom the team could reach: this one stands in. */
  | { readonly kind: 'no-focal-point' };

/** Who stands in where no focal point is appointed or known. */
const FALLBACKS: readonly RouteCode[] = ['hrc-president', 'sp-defenders', 'ohchr-field'];

const LISTS = [
  ['body', 'bodies'],
  ['act', 'acts'],
  ['role', 'roles'],
  ['mode', 'modes'],
  ['requested', 'requested'],
] as const;

/**
 * Every reason for taking a report to a route; empty where there is none. The body of the contact, the acts, who the person is and
 * what they ask for count only in the area in which the route works. `hasFocalPoint`: whether the team can reach one.
 */
export const whyProposed = (
  route: RouteCode,
  report: RoutedReport,
  hasFocalPoint: boolean,
): RouteReason[] => {
  const { serves, family } = ROUTE_RULES[route];
  const told = reportOf(report);
  // Who was in contact with a body is told where that body is, whatever the country.
  const listed = LISTS.flatMap(([kind, list]): RouteReason[] => {
    const served: readonly string[] = serves[list] === 'any' ? [] : serves[list];
    const codes = told[list].filter((code) => served.includes(code));
    return codes.length === 0 || (kind !== 'body' && !isInArea(serves, report)) ? [] : [{ kind, codes }];
  });
  const isNamed = listed.some(({ kind }) => kind === 'body');
  return [
    ...listed,
    ...when(route === 'un-focal-point', { kind: 'always' }),
    ...when(serves.acts === 'any' && route !== 'un-focal-point', { kind: 'mandate' }),
    ...areaReason(serves, report, isNamed),
    ...when(family === 'protection' && isImmediate(report.danger), { kind: 'danger' }),
    ...when(!hasFocalPoint && FALLBACKS.includes(route), { kind: 'no-focal-point' }),
  ];
};

/** From first to last: the body of the contact, themes, regions, help, the focal point. */
export const rankOf = (reasons: readonly RouteReason[]): number =>
  Math.min(...reasons.map(({ kind }) => ORDER.indexOf(kind)), ORDER.length);

const ORDER: readonly RouteReason['kind'][] = [
  'body',
  'act',
  'role',
  'mode',
  'mandate',
  'area',
  'danger',
  'requested',
  'no-focal-point',
  'always',
];

type Told = Readonly<Record<(typeof LISTS)[number][1], readonly string[]>>;

const reportOf = ({ answers = {} }: RoutedReport): Told => ({
  bodies: answers.bodies ?? [],
  acts: answers.acts ?? [],
  // Whoever reports for an institution of human rights is one of it.
  roles: [...(answers.roles ?? []), ...(answers.relation === 'nhri' ? ['nhri'] : [])],
  modes: answers.modes ?? [],
  requested: answers.requested ?? [],
});

const isInArea = ({ area }: RouteRule['serves'], { place }: RoutedReport): boolean =>
  area === null || liesIn(place.country, area);

const areaReason = (
  { area, byArea }: RouteRule['serves'],
  { place }: RoutedReport,
  isNamed: boolean,
): RouteReason[] =>
  area !== null && byArea && !isNamed && liesIn(place.country, area) ? [{ kind: 'area', area }] : [];

const when = (holds: boolean, reason: RouteReason): RouteReason[] => (holds ? [reason] : []);
