import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/casefile/codes/countries.ts';
import { AREAS, liesIn } from '../../../src/casefile/routing/areas.ts';
import {
  DEAD_ENDS,
  isRouteCode,
  ROUTE_CODES,
  routeOfDestination,
} from '../../../src/casefile/routing/codes.ts';
import { ROUTE_RULES } from '../../../src/casefile/routing/route-rules.ts';

const rules = ROUTE_CODES.map((code) => ({ code, ...ROUTE_RULES[code] }));

describe('routes', () => {
  it('each ask for some consent', () => {
    for (const { consent } of rules) {
      expect(consent.length).toBeGreaterThan(0);
      for (const group of consent) expect(group.length).toBeGreaterThan(0);
    }
  });

  it('that tell a Government ask for a word on just that, and no others do', () => {
    for (const { code, consent, tellsGovernment } of rules) {
      const asks = consent.some((group) => group.every((code) => code === 'C5' || code === 'C6'));
      expect([code, asks]).toEqual([code, tellsGovernment]);
    }
  });

  it('that raise names have to know them', () => {
    for (const { code, consent, mustBeNamed } of rules) {
      const needsNames = consent.some((group) => group.every((code) => code === 'C6'));
      if (needsNames) expect([code, mustBeNamed]).not.toEqual([code, 'nobody']);
    }
  });

  it('are known by the ids of destinations that serve them', () => {
    expect(routeOfDestination('achpr')).toBe('achpr');
    expect(routeOfDestination('achpr.banjul')).toBe('achpr');
    expect(routeOfDestination('un-focal-point.geneva')).toBe('un-focal-point');
  });

  it.each([
    '',
    'achprx',
    'achpr-banjul',
    'ACHPR',
    'x.achpr',
    'demonstration-focal-point',
    'aichr',
    'aichr.x',
  ])('are not served by a destination called "%s"', (id) => {
    expect(routeOfDestination(id)).toBeNull();
    expect(isRouteCode(id)).toBe(false);
  });

  it('do not lead where nobody protects', () => {
    for (const end of DEAD_ENDS) expect(isRouteCode(end)).toBe(false);
  });
});

describe('areas', () => {
  it('hold countries that a report can name, each once and in order', () => {
    for (const countries of Object.values(AREAS)) {
      expect([...new Set(countries)].sort()).toEqual(countries);
      for (const country of countries) expect(COUNTRY_CODES).toContain(country);
    }
  });

  it('of the African Charter leave out the one State of the continent that is no party', () => {
    expect(liesIn('EG', 'africa')).toBe(true);
    expect(liesIn('MA', 'africa')).toBe(false);
  });

  it.each([
    ['FR', false],
    ['TR', true],
    ['CN', true],
    ['unknown', false],
    ['prefer-not-to-say', false],
  ])('outside the European Union, %s: %s', (country, lies) => {
    expect(liesIn(country, 'outside-eu')).toBe(lies);
  });
});
