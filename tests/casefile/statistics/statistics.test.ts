import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../../src/casefile/case-state.ts';
import { COUNTRY_CODES } from '../../../src/casefile/codes/countries.ts';
import { type CountedCase, countedCaseOf } from '../../../src/casefile/statistics/counted-case.ts';
import { countableCycles, cycleAt, cycleOf, monthsOf } from '../../../src/casefile/statistics/cycles.ts';
import { COUNTRIES_OF, regionOf } from '../../../src/casefile/statistics/regions.ts';
import { statisticsOf, type TableId } from '../../../src/casefile/statistics/statistics.ts';
import { filedConsent } from '../../support/filed-consent.ts';
import { REPORT } from '../../support/sample-case.ts';

const TODAY = '2026-12-01';
const filed = (change: object = {}): CaseEvent => ({
  type: 'filed',
  sequence: 0,
  time: '2026-11-20T10:00:00Z',
  author: 'anna',
  report: {
    ...REPORT,
    answers: {
      acts: ['B1', 'E2', 'unknown'],
      bodies: ['upr', 'cat', 'hrc-session'],
      modes: ['spoke', 'unknown'],
      perpetrators: ['police', 'family'],
      genders: ['woman'],
      ages: ['adult', 'prefer-not-to-say'],
      law: 'Foreign agents',
      abroad: 'yes',
    },
  },
  language: 'en',
  sent: '2026-11-20T09Z',
  readers: ['anna', 'ben'],
  excluded: [],
  consent: filedConsent({ switches: { C1: 'granted', C10: 'granted' } }),
  vault: null,
  ...change,
});
const state = (...events: readonly CaseEvent[]): CaseState => foldCase(events);

describe('a case that may be counted', () => {
  it('is codes alone, in families and kinds', () => {
    expect(countedCaseOf(state(filed()), TODAY)).toEqual({
      received: '2026-11-20',
      country: 'AD',
      families: ['B', 'E'],
      bodies: ['council', 'committees'],
      modes: ['spoke'],
      perpetrators: ['state', 'non-state'],
      genders: ['woman'],
      ages: ['adult'],
      detained: true,
      anonymous: true,
      lawBased: true,
      transnational: true,
      selfCensored: false,
    });
  });

  it.each<[string, CaseState]>([
    ['without C10', state(filed({ consent: filedConsent() }))],
    [
      'with C10 to be asked first',
      state(filed({ consent: filedConsent({ switches: { C1: 'granted', C10: 'ask' } }) })),
    ],
    [
      'with a consent that has ended',
      state(
        filed({
          consent: filedConsent({ switches: { C1: 'granted', C10: 'granted' }, expires: '2026-11-30' }),
        }),
      ),
    ],
    [
      'entered, with a colleague’s word still missing',
      state(
        filed({
          entered: {
            by: 'anna',
            entry: {
              version: 1,
              channel: 'message',
              from: 'person',
              received: '2026-11-19',
              words: '',
              phrase: 'thrown-away',
            },
          },
        }),
      ),
    ],
    [
      'that two called junk',
      state(
        filed(),
        {
          type: 'junk-set',
          sequence: 1,
          time: '2026-11-20T11:00:00Z',
          author: 'anna',
          pattern: 'Poem',
          reason: 'Poem.',
        },
        { type: 'agreed', sequence: 2, time: '2026-11-20T12:00:00Z', author: 'ben', proposal: 1 },
      ),
    ],
    ['that is empty', state()],
  ])('is none %s', (_, case_) => {
    expect(countedCaseOf(case_, TODAY)).toBeNull();
  });
});

describe('a cycle', () => {
  it('runs from May to April, and is counted whole and in arrears', () => {
    expect(cycleAt('2026-04-30').year).toBe(2025);
    expect(cycleAt('2026-05-01')).toEqual(cycleOf(2026));
    expect(cycleOf(2026)).toEqual({
      year: 2026,
      first: '2026-05-01',
      last: '2027-04-30',
      countable: '2027-06-30',
    });
    expect(monthsOf(cycleOf(2026))).toHaveLength(12);
    expect([monthsOf(cycleOf(2026))[0], monthsOf(cycleOf(2026))[11]]).toEqual(['2026-05', '2027-04']);
    const days = ['2026-11-20', '2026-12-01', '2025-06-01'];
    expect(countableCycles(days, '2027-06-29').map(({ year }) => year)).toEqual([2025]);
    expect(countableCycles(days, '2027-06-30').map(({ year }) => year)).toEqual([2026, 2025]);
  });
});

describe('a region', () => {
  it('holds every country once; nowhere lies in none', () => {
    const all = Object.values(COUNTRIES_OF).flat();
    expect(new Set(all).size).toBe(all.length);
    const without = COUNTRY_CODES.filter((code) => !all.includes(code));
    expect(without).toEqual(['AQ', 'unknown', 'prefer-not-to-say']);
    expect(all.every((code) => COUNTRY_CODES.includes(code))).toBe(true);
    expect([regionOf('KE'), regionOf('AQ'), regionOf('unknown')]).toEqual(['africa', 'unknown', 'unknown']);
  });
});

describe('the statistics of a cycle', () => {
  const one = (change: Partial<CountedCase> = {}): CountedCase => ({
    received: '2026-06-10',
    country: 'KE',
    families: ['B'],
    bodies: [],
    modes: [],
    perpetrators: [],
    genders: [],
    ages: [],
    detained: true,
    anonymous: false,
    lawBased: false,
    transnational: false,
    selfCensored: false,
    ...change,
  });
  const many = (count: number, change: Partial<CountedCase> = {}): CountedCase[] =>
    Array.from({ length: count }, () => one(change));
  const rows = (cases: readonly CountedCase[], id: TableId) =>
    statisticsOf(cases, cycleOf(2026))?.tables.find((table) => table.id === id)?.rows ?? null;
  const countIn = (cases: readonly CountedCase[], id: TableId, code: string) =>
    rows(cases, id)?.find((row) => row.code === code)?.count;

  it('are none for fewer than five cases, and count no case of another cycle', () => {
    expect(statisticsOf(many(4), cycleOf(2026))).toBeNull();
    expect(statisticsOf([...many(4), ...many(9, { received: '2026-04-30' })], cycleOf(2026))).toBeNull();
    expect(statisticsOf(many(5), cycleOf(2026))?.total).toBe(5);
  });

  it('show a region only where no small one can be computed from it', () => {
    const cases = [...many(30), ...many(12, { country: 'FR' }), ...many(2, { country: 'PE' })];
    expect(countIn(cases, 'regions', 'americas')).toBeNull();
    expect(countIn(cases, 'regions', 'africa')).toBeNull();
    expect(countIn(cases, 'regions', 'europe')).toBe(12);
    expect(countIn(cases, 'regions', 'oceania')).toBe(0);
  });

  it('show a country from ten on, and only in a region whose own number is shown', () => {
    const cases = [
      ...many(14),
      ...many(11, { country: 'UG' }),
      ...many(7, { country: 'FR' }),
      ...many(9, { country: 'PE' }),
    ];
    const { countries } = statisticsOf(cases, cycleOf(2026)) ?? {};
    expect(countries).toEqual([
      {
        region: 'africa',
        leading: {
          shown: [
            { name: 'KE', count: 14 },
            { name: 'UG', count: 11 },
          ],
          others: 0,
        },
      },
    ]);
    const hidden = [...many(30), ...many(2, { country: 'PE' }), ...many(6, { country: 'FR' })];
    expect(statisticsOf(hidden, cycleOf(2026))?.countries).toEqual([]);
  });

  it('count a case in every line that it belongs to, and hide a line that nearly all or few belong to', () => {
    const cases = [...many(10, { families: ['B', 'E'] }), ...many(10), ...many(3, { families: ['A'] })];
    expect(countIn(cases, 'families', 'E')).toBe(10);
    expect(countIn(cases, 'families', 'A')).toBeNull();
    expect(countIn(cases, 'families', 'B')).toBeNull();
    expect(countIn(cases, 'families', 'C')).toBe(0);
    expect(countIn(cases, 'traits', 'detained')).toBe(23);
  });
});
