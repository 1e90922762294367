import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/casefile/codes/countries.ts';
import { QUESTIONS } from '../../../src/casefile/questions.ts';
import { ROUTE_CODES, type RouteCode } from '../../../src/casefile/routing/codes.ts';
import {
  proposeRoutes,
  type ReachableDestination,
  type RoutedCase,
  type RouteOption,
} from '../../../src/casefile/routing/propose-routes.ts';
import { ROUTE_RULES } from '../../../src/casefile/routing/route-rules.ts';
import { type Judged, mayNameInPublic, type StandingOf } from '../../../src/casefile/routing/what-stops.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { REPORT } from '../../support/sample-case.ts';

const JUDGED: Judged = {
  level: 'P1',
  standard: 'credible',
  gate: 'accept',
  isResting: false,
  hasNames: true,
};
const EVERYWHERE: readonly ReachableDestination[] = ROUTE_CODES.map((route) => ({
  id: `to ${route}`,
  route,
  consentId: route,
}));
const granted: StandingOf = () => 'granted';

type Changes = {
  readonly answers?: NonNullable<RoutedCase['report']['answers']>;
  readonly country?: string;
  readonly danger?: RoutedCase['report']['danger'];
  readonly judged?: Partial<Judged>;
  readonly standingOf?: StandingOf;
  readonly destinations?: readonly ReachableDestination[];
};

const routed = (changes: Changes = {}): RoutedCase => ({
  report: {
    danger: changes.danger ?? 'past',
    place: { ...REPORT.place, country: changes.country ?? 'prefer-not-to-say' },
    ...(changes.answers === undefined ? {} : { answers: changes.answers }),
  },
  judged: { ...JUDGED, ...changes.judged },
  standingOf: changes.standingOf ?? granted,
  destinations: changes.destinations ?? EVERYWHERE,
});
const propose = (changes: Changes = {}): ReturnType<typeof proposeRoutes> => proposeRoutes(routed(changes));
const named = (changes: Changes = {}): RouteCode[] => propose(changes).proposed.map(({ route }) => route);
const optionFor = (route: RouteCode, changes: Changes = {}): RouteOption => {
  const { proposed, others } = propose(changes);
  const found = [...proposed, ...others].find((option) => option.route === route);
  if (found === undefined) throw new Error(route);
  return found;
};
const blocksOf = (route: RouteCode, changes: Changes = {}): string[] =>
  optionFor(route, changes).blocks.map((block) =>
    block.kind === 'consent' ? `${block.codes.join('/')} ${block.standing}` : block.kind,
  );

describe('the routes that are proposed', () => {
  it('begin with the body of the contact and end with the focal point', () => {
    const routes = named({
      answers: { bodies: ['cat'], acts: ['B1', 'A5'] },
      country: 'BI',
    });
    expect(routes).toEqual([
      'treaty-body',
      'sp-arbitrary-detention',
      'sp-torture',
      'sp-defenders',
      'achpr',
      'eu-mission',
      'un-focal-point',
    ]);
  });

  it('always hold the focal point and the mandate on defenders', () => {
    expect(named()).toEqual(['sp-defenders', 'un-focal-point']);
  });

  it('put the focal point first where the contact was with its own office', () => {
    expect(named({ answers: { bodies: ['ohchr-headquarters'] } })[0]).toBe('un-focal-point');
  });

  it.each([
    [{ bodies: ['upr'] }, 'hrc-president'],
    [{ bodies: ['sp-country'] }, 'sp-defenders'],
    [{ bodies: ['spt'] }, 'spt'],
    [{ bodies: ['cedaw'] }, 'treaty-body'],
    [{ bodies: ['peace-operation'] }, 'ohchr-field'],
    [{ bodies: ['agency'] }, 'country-team'],
    [{ bodies: ['ecosoc-ngo-committee'] }, 'ecosoc-ngo'],
    [{ bodies: ['world-bank-panel'] }, 'world-bank-panel'],
    [{ bodies: ['cao'] }, 'cao'],
    [{ bodies: ['council-of-europe'] }, 'council-of-europe'],
    [{ bodies: ['iachr'] }, 'iachr'],
    [{ bodies: ['achpr'] }, 'achpr'],
  ] as const)('%j leads to %s before all others', (answers, route) => {
    expect(named({ answers })[0]).toBe(route);
    expect(optionFor(route, { answers }).reasons[0]).toEqual({ kind: 'body', codes: answers.bodies });
  });

  it.each([
    [{ acts: ['A8'] }, 'sp-disappearances'],
    [{ acts: ['A10'] }, 'sp-torture'],
    [{ acts: ['B6'] }, 'spt'],
    [{ acts: ['I1'] }, 'ecosoc-ngo'],
    [{ acts: ['I3'] }, 'un-security'],
    [{ modes: ['met-field-office'] }, 'ohchr-field'],
    [{ requested: ['relocation'] }, 'front-line-defenders'],
  ] as const)('%j proposes %s', (answers, route) => {
    expect(named({ answers })).toContain(route);
    expect(named()).not.toContain(route);
  });

  it('count roles only where the route works', () => {
    const environment = { roles: ['environment'] } as const;
    expect(named({ answers: environment, country: 'GE' })).toContain('aarhus');
    expect(named({ answers: environment, country: 'HN' })).not.toContain('aarhus');
    expect(named({ answers: { relation: 'nhri' }, country: 'GE' })).toContain('ennhri');
    expect(named({ answers: { relation: 'nhri' }, country: 'KE' })).not.toContain('ennhri');
  });

  it('tell of a body outside its own region, for the contact was there', () => {
    expect(named({ answers: { bodies: ['achpr'] }, country: 'FR' })).toContain('achpr');
  });

  it('hold shelter and grants for whoever is in danger now', () => {
    expect(named({ danger: 'now' })).toContain('protect-defenders');
    expect(named({ danger: 'past' })).not.toContain('protect-defenders');
  });

  it('say that a commission of one region protects nobody', () => {
    expect(propose({ country: 'TH' }).deadEnds).toEqual(['aichr']);
    expect(propose({ answers: { bodies: ['aichr'] }, country: 'FR' }).deadEnds).toEqual(['aichr']);
    expect(propose({ country: 'KE' }).deadEnds).toEqual([]);
  });
});

describe('without a focal point', () => {
  const destinations = EVERYWHERE.filter(({ route }) => route !== 'un-focal-point');

  it('others stand in, and it says so', () => {
    const { hasFocalPoint, proposed } = propose({ destinations });
    expect(hasFocalPoint).toBe(false);
    const standIns = proposed.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'no-focal-point'));
    expect(standIns.map(({ route }) => route)).toEqual(['sp-defenders', 'hrc-president', 'ohchr-field']);
    expect(standIns.every(({ step }) => step === 'open')).toBe(true);
    expect(optionFor('un-focal-point', { destinations }).blocks).toEqual([{ kind: 'no-destination' }]);
  });

  it('a regional one stands beside those that stand in', () => {
    expect(named({ destinations, country: 'KE' })).toContain('achpr');
  });
});

describe('a route is blocked', () => {
  it.each(ROUTE_CODES.filter((route) => ROUTE_RULES[route].tellsGovernment))(
    'by more danger if the Government learns: %s',
    (route) => {
      expect(blocksOf(route, { answers: { ifGovernmentLearns: 'more-danger' } })).toEqual(['more-danger']);
      expect(optionFor(route, { answers: { ifGovernmentLearns: 'same' } }).step).toBe('open');
    },
  );

  it.each(ROUTE_CODES.filter((route) => !ROUTE_RULES[route].tellsGovernment))(
    'by that only where a Government learns, not: %s',
    (route) => {
      expect(optionFor(route, { answers: { ifGovernmentLearns: 'more-danger' } }).step).toBe('open');
    },
  );

  it.each([
    ['refused', 'blocked'],
    ['elsewhere', 'blocked'],
    ['expired', 'blocked'],
    ['withdrawn', 'blocked'],
    ['not-attested', 'blocked'],
    ['none', 'blocked'],
    ['ask', 'ask'],
    ['unconfirmed', 'ask'],
    ['granted', 'open'],
  ] as const)('by consent that is %s: %s', (standing, step) => {
    const option = optionFor('un-focal-point', { standingOf: () => standing });
    expect(option.step).toBe(step);
    if (step === 'blocked') expect(option.blocks).toEqual([{ kind: 'consent', codes: ['C3'], standing }]);
    if (step === 'ask') expect(option.asks).toEqual([{ codes: ['C3'], standing }]);
  });

  it('unless one of two switches suffices', () => {
    const only =
      (...codes: string[]): StandingOf =>
      (code) =>
        codes.includes(code) ? 'granted' : 'refused';
    expect(optionFor('hrc-president', { standingOf: only('C4', 'C5') }).step).toBe('open');
    expect(optionFor('hrc-president', { standingOf: only('C4', 'C6') }).step).toBe('open');
    expect(blocksOf('hrc-president', { standingOf: only('C4') })).toEqual(['C5/C6 refused']);
    expect(blocksOf('hrc-president', { standingOf: only('C5', 'C6') })).toEqual(['C4 refused']);
    expect(blocksOf('sp-defenders', { standingOf: only('C4', 'C5') })).toEqual(['C6 refused']);
    expect(blocksOf('protect-defenders', { standingOf: only('C3', 'C4', 'C5', 'C6') })).toEqual([
      'C12 refused',
    ]);
  });

  it('until a P0 is credible, and by what was contradicted at any level', () => {
    expect(blocksOf('un-focal-point', { judged: { level: 'P0', standard: 'allegation' } })).toEqual([
      'not-credible',
    ]);
    expect(blocksOf('un-focal-point', { judged: { level: 'P0', standard: null } })).toEqual(['not-credible']);
    expect(blocksOf('un-focal-point', { judged: { level: 'P0' } })).toEqual([]);
    expect(blocksOf('un-focal-point', { judged: { level: 'P1', standard: null } })).toEqual([]);
    expect(blocksOf('un-focal-point', { judged: { level: 'P3', standard: 'contradicted' } })).toEqual([
      'contradicted',
    ]);
  });

  it.each([null, 'need-info', 'refer', 'pattern-only', 'reject'] as const)('by a gate of %s', (gate) => {
    expect(blocksOf('un-focal-point', { judged: { gate } })).toEqual(['gate']);
  });

  it('while a case rests, whatever its gate', () => {
    expect(blocksOf('un-focal-point', { judged: { isResting: true, gate: 'reject' } })).toEqual(['resting']);
  });

  it('where it has to know names and the report came with none', () => {
    const judged = { hasNames: false };
    expect(blocksOf('iachr', { judged })).toEqual(['no-names']);
    expect(blocksOf('sp-torture', { judged })).toEqual(['no-names']);
    expect(blocksOf('treaty-body', { judged })).toEqual([]);
  });

  it('where nobody wrote down how to reach it', () => {
    expect(blocksOf('cao', { destinations: [] })).toEqual(['no-destination']);
  });
});

describe('of several destinations of a route', () => {
  it('the one that the person allows decides', () => {
    const destinations = [
      { id: 'one', route: 'achpr', consentId: 'achpr.one' },
      { id: 'two', route: 'achpr', consentId: 'achpr.two' },
    ] as const;
    const standingOf: StandingOf = (_code, destination) =>
      destination === 'achpr.two' ? 'granted' : 'elsewhere';
    const option = optionFor('achpr', { destinations, standingOf, country: 'KE' });
    expect(option).toMatchObject({ step: 'open', consentId: 'achpr.two' });
    expect(option.destinations).toHaveLength(2);
  });
});

describe('cautions', () => {
  it('say whom to ask first and what a Government may do', () => {
    expect(optionFor('eu-mission').cautions).toEqual(['consult-first', 'government-unsure']);
    expect(optionFor('eu-mission', { answers: { ifGovernmentLearns: 'safer' } }).cautions).toEqual([
      'consult-first',
    ]);
    expect(optionFor('sp-defenders', { answers: { ages: ['child'] } }).cautions).toEqual([
      'government-unsure',
      'source-named',
      'child',
    ]);
    expect(optionFor('un-focal-point').cautions).toEqual([]);
  });
});

it.each([
  [null, false],
  ['allegation', false],
  ['credible', false],
  ['corroborated', true],
  ['reasonable-grounds', true],
  ['contradicted', false],
  ['unresolved', false],
] as const)('a name in public after "%s": %s', (standard, may) => {
  expect(mayNameInPublic(standard)).toBe(may);
});

const someOf = (codes: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...codes], { minLength: 1 });
const anyCase = fc
  .record({
    bodies: someOf(QUESTIONS.bodies.codes),
    acts: someOf(QUESTIONS.acts.codes),
    ifGovernmentLearns: fc.constantFrom(...QUESTIONS.ifGovernmentLearns.codes),
    country: fc.constantFrom(...COUNTRY_CODES),
    standings: fc.dictionary(
      fc.constantFrom('C3', 'C4', 'C5', 'C6', 'C12'),
      fc.constantFrom('granted', 'ask', 'unconfirmed', 'refused', 'expired', 'withdrawn' as const),
    ),
    standard: fc.constantFrom(null, 'allegation', 'credible', 'contradicted' as const),
  })
  .map(({ bodies, acts, ifGovernmentLearns, country, standings, standard }) =>
    routed({
      answers: { bodies, acts, ifGovernmentLearns } as NonNullable<Changes['answers']>,
      country,
      standingOf: (code) => standings[code] ?? 'none',
      judged: { standard },
    }),
  );

it('no case in the world opens a route without its whole consent, or tells a Government into more danger', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { proposed, others } = proposeRoutes(one);
      expect([...proposed, ...others].map(({ route }) => route).sort()).toEqual([...ROUTE_CODES].sort());
      for (const { route, step } of [...proposed, ...others]) {
        if (step === 'blocked') continue;
        const { consent, tellsGovernment } = ROUTE_RULES[route];
        if (tellsGovernment) expect(one.report.answers?.ifGovernmentLearns).not.toBe('more-danger');
        for (const group of consent) {
          const standings = group.map((code) => one.standingOf(code, route));
          const enough = step === 'open' ? ['granted'] : ['granted', 'ask', 'unconfirmed'];
          expect(standings.some((standing) => enough.includes(standing))).toBe(true);
        }
      }
    }),
    fuzzRuns(300),
  );
});
