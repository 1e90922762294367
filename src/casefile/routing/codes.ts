/**
 * Whom a case can be taken to. A code never changes its meaning and is never used again; new ones are added at the end. The
 * names are those under which a consent and a roster name a destination. After OHCHR's guidance on where to share
 * information about reprisals, and the procedures of regional bodies and banks.
 */
export const ROUTE_CODES = [
  'un-focal-point', // the senior official on reprisals
  'hrc-president',
  'sp-defenders', // and the mandates that join
  'sp-arbitrary-detention',
  'sp-disappearances',
  'sp-torture',
  'treaty-body', // the committee's focal point
  'spt',
  'ohchr-field',
  'country-team',
  'ecosoc-ngo', // the section that accredits organisations
  'un-security', // at premises of the United Nations
  'achpr', // special rapporteur on defenders and focal point on reprisals
  'iachr', // precautionary measures
  'council-of-europe', // private office of the Secretary General
  'aarhus', // special rapporteur on environmental defenders
  'ennhri',
  'eu-mission',
  'protect-defenders',
  'front-line-defenders',
  'world-bank-panel',
  'cao',
] as const;

export type RouteCode = (typeof ROUTE_CODES)[number];

/** Bodies of a region that protect nobody from reprisals: said plainly, and never a destination. */
export const DEAD_ENDS = ['aichr'] as const;

export type DeadEnd = (typeof DEAD_ENDS)[number];

/** Whether a text is the code of a route that can be taken. */
export const isRouteCode = (text: string): text is RouteCode => ROUTE_CODES.some((code) => code === text);

/**
 * The route that a destination of the roster serves: its id is the code, or begins with the code and a full stop
 * (`achpr.banjul`). Null for the id of a destination that serves none.
 */
export const routeOfDestination = (id: string): RouteCode | null =>
  ROUTE_CODES.find((code) => id === code || id.startsWith(`${code}.`)) ?? null;
