import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_FAMILIES } from '../../../src/casefile/codes/act-families.ts';
import { BODY_KINDS } from '../../../src/casefile/codes/bodies.ts';
import type { CountedCase } from '../../../src/casefile/statistics/counted-case.ts';
import { cycleOf, monthsOf } from '../../../src/casefile/statistics/cycles.ts';
import { isPublishable } from '../../../src/casefile/statistics/is-publishable.ts';
import { mayFollow } from '../../../src/casefile/statistics/may-follow.ts';
import {
  type PublishedPart,
  publishedYearOf,
  withParts,
  withYear,
} from '../../../src/casefile/statistics/publish-year.ts';
import {
  decodePublished,
  encodePublished,
  type PublishedTables,
  type PublishedYear,
} from '../../../src/casefile/statistics/published.ts';
import {
  NOTHING_PUBLISHED,
  type PublishingEvent,
  type PublishingState,
  publishingAfter,
} from '../../../src/casefile/statistics/publishing-state.ts';
import { SHARES, SPLITS, statisticsOf } from '../../../src/casefile/statistics/statistics.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { anyCountedCase } from '../../support/any-counted-case.ts';
import { refusalOf } from '../../support/refusal.ts';

const ALL: readonly PublishedPart[] = [...SPLITS, ...SHARES, 'countries'];
const TODAY = '2026-07-10';
const CYCLE = cycleOf(2025);

const oneCase = anyCountedCase({
  received: fc.constantFrom(...monthsOf(CYCLE)).map((month) => `${month}-15`),
  country: fc.constantFrom('KE', 'KE', 'KE', 'UG', 'FR', 'BR', 'unknown'),
  families: fc.subarray([...ACT_FAMILIES]),
  bodies: fc.subarray([...BODY_KINDS]),
});
const many = fc.array(oneCase, { minLength: 5, maxLength: 120 });

const counted = (cases: readonly CountedCase[], parts = ALL): PublishedTables => {
  const statistics = statisticsOf(cases, CYCLE);
  if (statistics === null) throw new Error('too few');
  return withParts(publishedYearOf(statistics, TODAY), parts);
};

const KENYAN: CountedCase = {
  received: '2025-05-15',
  country: 'KE',
  families: ['B'],
  bodies: ['council'],
  modes: [],
  perpetrators: ['state'],
  genders: [],
  ages: [],
  detained: false,
  anonymous: true,
  lawBased: false,
  transnational: false,
  selfCensored: false,
};

/** Sixty reports, half of them from one country. */
const sample = (): PublishedTables =>
  counted(
    Array.from({ length: 60 }, (_, at) => ({
      ...KENYAN,
      received: `${monthsOf(CYCLE)[at % 3] ?? ''}-15`,
      country: at % 2 === 0 ? 'KE' : 'FR',
      genders: at % 4 === 0 ? ['woman'] : [],
      detained: at % 3 === 0,
    })),
  );
type Open = { -readonly [Key in keyof PublishedTables]: PublishedTables[Key] };
const edited = (change: (year: Open) => unknown) => {
  const copy = structuredClone(sample());
  change(copy);
  return [copy];
};
const tableOf = (year: PublishedTables, id: string) => {
  const found = year.tables.find((table) => table.id === id);
  if (!found?.rows) throw new Error('a table');
  return found as { rows: { code: string; count: number | null }[] };
};

const countries = (
  region: PublishedTables['countries'][number]['region'],
  count: number,
  others: number,
) => ({
  region,
  shown: [{ code: 'KE', count }],
  others,
});
/** Shows these numbers in the first two regions and hides the two after them. */
const hide = (year: Open, shown: readonly [number, number]): void => {
  const { rows } = tableOf(year, 'regions');
  for (const [at, row] of rows.entries()) row.count = shown[at] ?? (at < 4 ? null : 0);
};

describe('what a team publishes', () => {
  it('is read back as it was written, whatever was counted, and keeps the rules', () => {
    fc.assert(
      fc.property(many, fc.subarray([...ALL]), (cases, parts) => {
        const years = [counted(cases, parts)];
        expect(decodePublished(encodePublished(years))).toEqual(years);
        expect(isPublishable(years, TODAY)).toBe(true);
      }),
    );
  });

  it('holds codes and numbers alone', () => {
    const seen = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) seen.add(key);
        look(inner);
      }
    };
    look([sample()]);
    expect([...seen].sort()).toEqual([
      'code',
      'count',
      'countries',
      'id',
      'on',
      'others',
      'region',
      'rows',
      'shown',
      'state',
      'tables',
      'total',
      'year',
    ]);
  });

  it('names countries only beside the regions in which they lie', () => {
    expect(sample().countries.map(({ region }) => region)).toEqual(['africa', 'europe']);
    const without = counted(
      Array.from({ length: 60 }, () => KENYAN),
      ['countries'],
    );
    expect(without.countries).toEqual([]);
  });

  it.each<[string, readonly PublishedYear[]]>([
    ['before its arrears are over', edited((year) => (year.on = '2026-06-29'))],
    ['of a later day than its signatures', edited((year) => (year.on = '2026-07-11'))],
    ['withdrawn on a later day', [{ year: 2025, state: 'withdrawn', on: '2026-07-11' }]],
    ['a year twice', [sample(), sample()]],
    [
      'years out of order',
      [{ ...sample(), year: 2024, state: 'withdrawn', on: TODAY }, sample()].reverse() as PublishedYear[],
    ],
    ['too few reports', edited((year) => (year.total = 4))],
    ['a table twice', edited((year) => (year.tables = [...year.tables, ...year.tables.slice(0, 1)]))],
    ['a row twice', edited((year) => tableOf(year, 'genders').rows.push({ code: 'woman', count: 15 }))],
    ['a small number', edited((year) => (tableOf(year, 'families').rows[0] = { code: 'A', count: 3 }))],
    [
      'a number whose rest is small',
      edited((year) => (tableOf(year, 'traits').rows[0] = { code: 'detained', count: 58 })),
    ],
    [
      'one hidden number, which the total gives away',
      edited((year) => (tableOf(year, 'regions').rows[0] = { code: 'africa', count: null })),
    ],
    ['two hidden numbers that hold less than five', edited((year) => hide(year, [28, 28]))],
    ['two hidden numbers that hold one each', edited((year) => hide(year, [29, 29]))],
    [
      'more reports in the months than in all',
      edited((year) => (tableOf(year, 'months').rows[0] = { code: '2025-05', count: 25 })),
    ],
    [
      'months of another year',
      edited((year) => (tableOf(year, 'months').rows[0] = { code: '2024-05', count: 20 })),
    ],
    ['a month left out', edited((year) => tableOf(year, 'months').rows.pop())],
    ['a country under ten', edited((year) => (year.countries = [countries('africa', 9, 21)]))],
    ['other countries under ten', edited((year) => (year.countries = [countries('africa', 25, 5)]))],
    [
      'countries that are not their region',
      edited((year) => (year.countries = [countries('africa', 20, 20)])),
    ],
    [
      'countries of a region without a number',
      edited((year) => (year.countries = [countries('asia', 20, 10)])),
    ],
    ['countries of no region', edited((year) => (year.countries = [countries('unknown', 20, 10)]))],
    [
      'countries without regions',
      edited((year) => (year.tables = year.tables.filter(({ id }) => id !== 'regions'))),
    ],
  ])('never is %s', (_, years) => {
    expect(isPublishable(years, TODAY)).toBe(false);
  });

  it.each([
    [
      'words',
      '{"version":1,"years":[{"year":2025,"state":"withdrawn","on":"2026-07-10","why":"a name"}]}',
      'bad-encoding',
    ],
    ['no year', '{"version":1,"years":[]}', 'bad-encoding'],
    [
      'a code with spaces',
      JSON.stringify({
        version: 1,
        years: edited((year) => (tableOf(year, 'genders').rows[0] = { code: 'a name', count: 9 })),
      }),
      'bad-encoding',
    ],
    [
      'half a report',
      JSON.stringify({ version: 1, years: edited((year) => (year.total = 59.5)) }),
      'bad-encoding',
    ],
    ['a later version', '{"version":2,"years":[]}', 'newer-version'],
    [
      'other spaces',
      '{"version": 1,"years":[{"year":2025,"state":"withdrawn","on":"2026-07-10"}]}',
      'bad-encoding',
    ],
  ])('is refused with %s', (_, text, code) => {
    expect(refusalOf(() => decodePublished(utf8(text)))).toBe(code);
  });
});

describe('what follows what was published', () => {
  const withdrawn = { year: 2025, state: 'withdrawn', on: TODAY } as const;
  const earlier: PublishedYear = { year: 2024, state: 'withdrawn', on: TODAY };

  it('is the same again, with another year, with whole tables fewer, or without a year for good', () => {
    expect(mayFollow([sample()], [sample()])).toBe(true);
    expect(mayFollow([sample()], withYear([sample()], { ...sample(), year: 2026 }))).toBe(true);
    const fewer = edited((year) => {
      year.tables = year.tables.slice(2);
      year.countries = [];
    });
    expect(mayFollow([sample()], fewer)).toBe(true);
    expect(mayFollow([sample()], [withdrawn])).toBe(true);
    expect(mayFollow([withdrawn], [withdrawn])).toBe(true);
  });

  it.each<[string, readonly PublishedYear[], readonly PublishedYear[]]>([
    ['another total', [sample()], edited((year) => (year.total = 61))],
    [
      'one report more',
      [sample()],
      edited((year) => (tableOf(year, 'families').rows[1] = { code: 'B', count: 55 })),
    ],
    ['a number hidden later', [sample()], edited((year) => hide(year, [20, 20]))],
    ['a table that was left out', edited((year) => (year.tables = year.tables.slice(1))), [sample()]],
    ['another day', [sample()], edited((year) => (year.on = '2026-07-11'))],
    ['a year left out', [sample()], [{ ...sample(), year: 2026 }]],
    ['a year that was withdrawn', [withdrawn], [sample()]],
    ['a year withdrawn on another day', [withdrawn], [{ ...withdrawn, on: '2026-07-11' }]],
    ['a year withdrawn that never was public', [sample()], [earlier, sample()]],
  ])('never has %s', (_, before, next) => {
    expect(mayFollow(before, next)).toBe(false);
  });

  it('never tells the one report that came, went or changed between two counts', () => {
    fc.assert(
      fc.property(many, oneCase, fc.subarray([...ALL]), (cases, one, parts) => {
        const before = counted(cases, parts);
        const more = counted([...cases, one], parts);
        expect(mayFollow([before], [more])).toBe(false);
        expect(mayFollow([more], [before])).toBe(false);
        const swapped = counted([...cases.slice(1), one], parts);
        const looksAlike = JSON.stringify(swapped) === JSON.stringify(before);
        expect(mayFollow([before], [swapped])).toBe(looksAlike);
      }),
    );
  });
});

describe('publishing', () => {
  const fold = (...events: readonly PublishingEvent[]): PublishingState =>
    events.reduce(publishingAfter, NOTHING_PUBLISHED);
  const facts = (sequence: number, author: string) => ({ sequence, author, time: '2026-07-10T10:00:00Z' });
  const proposed = (
    sequence: number,
    author = 'anna',
    years: readonly PublishedYear[] = [sample()],
    number = 1,
  ): PublishingEvent => ({
    ...facts(sequence, author),
    type: 'publication-proposed',
    number,
    issued: TODAY,
    years,
  });
  const agreed = (sequence: number, author: string, proposal: number): PublishingEvent => ({
    ...facts(sequence, author),
    type: 'publication-agreed',
    proposal,
    signature: 'of this',
  });
  const refused = (sequence: number, author: string, proposal: number): PublishingEvent => ({
    ...facts(sequence, author),
    type: 'publication-refused',
    proposal,
  });

  it('takes two', () => {
    const waiting = fold(proposed(1));
    expect(waiting).toMatchObject({ standing: null, proposal: { by: 'anna', number: 1 } });
    expect(publishingAfter(waiting, agreed(2, 'ben', 1))).toMatchObject({
      standing: { sequence: 1, by: 'anna', second: 'ben', number: 1 },
      proposal: null,
    });
  });

  it('is never done by one, nor by one under new keys', () => {
    const waiting = fold(proposed(1));
    expect(publishingAfter(waiting, agreed(2, 'anna', 1))).toBe(waiting);
    expect(publishingAfter(waiting, { ...agreed(2, 'anna-2', 1), inPlaceOf: ['anna'] })).toBe(waiting);
    expect(publishingAfter(waiting, { ...agreed(2, 'anna-0', 1), replacedBy: ['anna'] })).toBe(waiting);
    expect(publishingAfter(waiting, agreed(2, 'ben', 7))).toBe(waiting);
  });

  it('is off once anybody refuses, and what was refused cannot be agreed to', () => {
    expect(fold(proposed(1), refused(2, 'ben', 1), agreed(3, 'ben', 1))).toEqual(NOTHING_PUBLISHED);
    expect(fold(proposed(1), refused(2, 'anna', 1), proposed(3, 'ben')).proposal).toMatchObject({
      by: 'ben',
    });
    expect(fold(proposed(1), refused(2, 'ben', 4)).proposal).toMatchObject({ by: 'anna' });
  });

  it.each<[string, PublishingEvent]>([
    ['waits beside another', proposed(9, 'ben')],
    ['has a number that was', proposed(9, 'ben', [sample()], 1)],
    ['leaves a number out', proposed(9, 'ben', [sample()], 3)],
    [
      'gives a hidden number away',
      proposed(
        9,
        'ben',
        edited((year) => hide(year, [29, 29])),
        2,
      ),
    ],
    [
      'is of a year that is not over on its day',
      proposed(9, 'ben', [sample(), { ...sample(), year: 2026, on: '2027-06-30' }], 2),
    ],
    [
      'counts a year again',
      proposed(
        9,
        'ben',
        edited((year) => (year.total = 61)),
        2,
      ),
    ],
  ])('has no effect where a proposal %s', (name, event) => {
    const before = fold(
      proposed(1),
      agreed(2, 'ben', 1),
      ...(name.startsWith('waits') ? [proposed(3, 'anna', [sample()], 2)] : []),
    );
    expect(publishingAfter(before, event)).toBe(before);
  });

  it('again, after somebody left, is the same under the next number', () => {
    const again = fold(
      proposed(1),
      agreed(2, 'ben', 1),
      proposed(3, 'clara', [sample()], 2),
      agreed(4, 'anna', 3),
    );
    expect(again.standing).toMatchObject({ number: 2, by: 'clara', second: 'anna', years: [sample()] });
  });
});
