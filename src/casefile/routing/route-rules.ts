import type { RouteFamily } from '../codes/route-families.ts';
import type { QUESTIONS } from '../questions.ts';
import type { Area } from './areas.ts';
import type { RouteCode } from './codes.ts';

type CodesOf<Id extends keyof typeof QUESTIONS> = (typeof QUESTIONS)[Id] extends {
  readonly codes: readonly (infer Code)[];
}
  ? Code
  : never;

/** The switches of consent that routes ask for. */
export type RouteSwitch = 'C3' | 'C4' | 'C5' | 'C6' | 'C12';

/** Whom a route has to know: nobody, the person concerned, or the person and who reports it. */
export type MustBeNamed = 'nobody' | 'victim' | 'victim-and-source';

/** What decides that a route is proposed. Any one of them is enough. */
export interface RouteServes {
  /** The contact was with one of these. */
  readonly bodies: readonly CodesOf<'bodies'>[];
  /** One of these was done; `any` where the mandate is reprisals as such. */
  readonly acts: readonly CodesOf<'acts'>[] | 'any';
  readonly roles: readonly CodesOf<'roles'>[];
  readonly modes: readonly CodesOf<'modes'>[];
  readonly requested: readonly CodesOf<'requested'>[];
  /** Where it works: for the other marks a condition, and by itself a reason where `byArea`. Null: everywhere. */
  readonly area: Area | null;
  readonly byArea: boolean;
}

/** What is true of a route wherever the organisation reaches it. */
export interface RouteRule {
  readonly family: RouteFamily;
  /** Of each group one switch at least has to be granted: `[[C4], [C5, C6]]` is C4 and one of the other two. */
  readonly consent: readonly (readonly RouteSwitch[])[];
  /** Whether a Government learns of the case: then "more danger" closes the route. */
  readonly tellsGovernment: boolean;
  readonly mustBeNamed: MustBeNamed;
  /** Languages that it is known to read; empty where that differs from place to place. */
  readonly languages: readonly string[];
  /** What it does can raise the risk in ways that only the person can judge: they are asked before each use. */
  readonly consultFirst: boolean;
  readonly serves: RouteServes;
}

const UN_SIX = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
const EN_FR_ES = ['en', 'fr', 'es'] as const;

const NAMED = [['C4'], ['C6']] as const;
const RAISED = [['C4'], ['C5', 'C6']] as const;
const IN_CONFIDENCE = [['C4']] as const;

const serves = (some: Partial<RouteServes>): RouteServes => ({
  bodies: [],
  acts: [],
  roles: [],
  modes: [],
  requested: [],
  area: null,
  byArea: false,
  ...some,
});

const quiet = (languages: readonly string[], some: Partial<RouteServes>): RouteRule => ({
  family: 'confidential',
  consent: IN_CONFIDENCE,
  tellsGovernment: false,
  mustBeNamed: 'nobody',
  languages,
  consultFirst: false,
  serves: serves(some),
});

const raised = (languages: readonly string[], some: Partial<RouteServes>): RouteRule => ({
  ...quiet(languages, some),
  family: 'government',
  consent: RAISED,
  tellsGovernment: true,
});

// Special procedures consider no anonymous source; they keep who it was to themselves.
const mandate = (some: Partial<RouteServes>): RouteRule => ({
  ...raised(EN_FR_ES, some),
  consent: NAMED,
  mustBeNamed: 'victim-and-source',
});

const help = (languages: readonly string[]): RouteRule => ({
  ...quiet(languages, { requested: ['relocation', 'legal', 'medical', 'digital-help', 'grant'] }),
  family: 'protection',
  consent: [['C12']],
  mustBeNamed: 'victim',
});

/**
 * Each route's minimum of consent, whom it tells, and what it serves. Who is named, and that special procedures read English,
 * French and Spanish, is in their own guidance; the European Union's guidelines ask to consult the defender first. Addresses,
 * forms and dates are no code: the team keeps them as destinations. Source: docs/routes.md.
 */
export const ROUTE_RULES: Readonly<Record<RouteCode, RouteRule>> = {
  'un-focal-point': {
    ...quiet(UN_SIX, {
      bodies: ['ohchr-headquarters', 'investigation', 'security-council', 'general-assembly'],
      acts: 'any',
    }),
    consent: [['C3']],
  },
  'hrc-president': raised(['en', 'fr'], { bodies: ['hrc-session', 'hrc-president', 'upr'] }),
  'sp-defenders': mandate({
    bodies: [
      'sp-defenders',
      'sp-expression',
      'sp-assembly',
      'sp-judges-lawyers',
      'sp-women',
      'sp-indigenous',
      'sp-country',
      'sp-other',
    ],
    acts: 'any',
  }),
  'sp-arbitrary-detention': mandate({
    bodies: ['sp-arbitrary-detention'],
    acts: ['B1', 'B2', 'B3', 'B5'],
  }),
  'sp-disappearances': mandate({ bodies: ['sp-disappearances'], acts: ['A8', 'A9'] }),
  'sp-torture': mandate({ bodies: ['sp-torture'], acts: ['A3', 'A4', 'A5', 'A7', 'A10'] }),
  'treaty-body': raised(EN_FR_ES, {
    bodies: ['ccpr', 'cescr', 'cat', 'cedaw', 'cerd', 'ced', 'crc', 'crpd', 'cmw'],
  }),
  spt: quiet(EN_FR_ES, { bodies: ['spt'], acts: ['B6'] }),
  'ohchr-field': quiet([], { bodies: ['ohchr-field', 'peace-operation'], modes: ['met-field-office'] }),
  'country-team': quiet([], { bodies: ['country-team', 'agency'] }),
  'ecosoc-ngo': quiet(['en', 'fr'], {
    bodies: ['ecosoc-ngo-committee', 'csw', 'unpfii', 'hlpf'],
    acts: ['I1', 'I2'],
  }),
  'un-security': quiet(['en', 'fr'], { acts: ['I3'] }),
  achpr: raised(['en', 'fr', 'pt', 'ar'], { bodies: ['achpr'], area: 'africa', byArea: true }),
  iachr: {
    ...raised(['es', 'en', 'pt', 'fr'], { bodies: ['iachr'], area: 'americas', byArea: true }),
    consent: NAMED,
    mustBeNamed: 'victim',
  },
  'council-of-europe': raised(['en', 'fr'], { bodies: ['council-of-europe'] }),
  aarhus: raised(['en', 'fr', 'ru'], { roles: ['environment'], area: 'aarhus' }),
  ennhri: quiet(['en'], { roles: ['nhri'], area: 'council-of-europe' }),
  'eu-mission': {
    ...raised(['en', 'fr'], {
      bodies: ['eu'],
      requested: ['embassy-visit', 'trial-observation'],
      area: 'outside-eu',
      byArea: true,
    }),
    consultFirst: true,
  },
  'protect-defenders': help(['en', 'fr', 'es', 'ar', 'ru']),
  'front-line-defenders': help(['en', 'fr', 'es', 'ar', 'ru']),
  'world-bank-panel': quiet([], { bodies: ['world-bank-panel'] }),
  cao: quiet([], { bodies: ['cao'] }),
};
