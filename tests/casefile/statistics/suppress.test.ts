import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingOf, suppressCells, suppressShare } from '../../../src/casefile/statistics/suppress.ts';

/** Every table of so many cells with this total. */
const tables = (cells: number, total: number): number[][] =>
  cells === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
        tables(cells - 1, total - first).map((rest) => [first, ...rest]),
      );

const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(200)), { minLength: 1, maxLength: 14 });
const fewest = fc.integer({ min: 3, max: 10 });
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('a table in which every case stands once', () => {
  it.each([
    [2, 3, 14],
    [3, 3, 14],
    [3, 5, 20],
    [4, 4, 13],
    [4, 5, 14],
    [5, 3, 10],
  ])(
    'of %i cells hides none that could be computed, by whoever knows the rule (%i) and the total',
    (cells, least, most) => {
      for (let total = least; total <= most; total += 1) {
        const byPublished = new Map<string, number[][]>();
        for (const table of tables(cells, total)) {
          const published = JSON.stringify(suppressCells(table, least));
          byPublished.set(published, [...(byPublished.get(published) ?? []), table]);
        }
        for (const [published, could] of byPublished) {
          const shown = JSON.parse(published) as (number | null)[] | null;
          for (let cell = 0; cell < cells; cell += 1) {
            if (shown !== null && shown[cell] !== null) continue;
            expect(
              new Set(could.map((table) => table[cell])).size,
              `${published} of ${total}`,
            ).toBeGreaterThan(1);
          }
        }
      }
    },
  );

  it('shows no small count, nor the sum of the hidden ones where that is small', () => {
    fc.assert(
      fc.property(counts, fewest, (table, least) => {
        const shown = suppressCells(table, least);
        if (shown === null) return;
        const hidden = table.filter((_, at) => shown[at] === null);
        expect(shown.every((count) => count === null || count === 0 || count >= least)).toBe(true);
        expect(shown.every((count, at) => count === null || count === table[at])).toBe(true);
        if (hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(sum(hidden)).toBeGreaterThanOrEqual(least);
        expect(new Set(hidden).size).toBeGreaterThan(1);
      }),
    );
  });

  it('is the same with any two hidden counts the other way round', () => {
    fc.assert(
      fc.property(counts, fewest, fc.nat(), fc.nat(), (table, least, one, other) => {
        const shown = suppressCells(table, least);
        const hidden = table.flatMap((_, at) => (shown === null || shown[at] === null ? [at] : []));
        const [a, b] = [hidden[one % hidden.length], hidden[other % hidden.length]];
        if (a === undefined || b === undefined) return;
        const turned = table.map((count, at) =>
          at === a ? (table[b] ?? 0) : at === b ? (table[a] ?? 0) : count,
        );
        expect(suppressCells(turned, least)).toEqual(shown);
      }),
    );
  });

  it.each([
    [[0, 0, 0], null],
    [[2, 1, 1], null],
    [
      [7, 8, 0],
      [7, 8, 0],
    ],
    [
      [2, 9, 30, 0],
      [null, 9, null, 0],
    ],
    [
      [4, 4, 9, 30],
      [null, null, 9, null],
    ],
    [
      [2, 3, 9, 30],
      [null, null, 9, 30],
    ],
    [
      [1, 12, 12, 6],
      [null, null, null, 6],
    ],
    [[1, 12], null],
  ])('of %j shows %j', (table, shown) => {
    expect(suppressCells(table, 5)).toEqual(shown);
  });
});

describe('a share of a known total', () => {
  it('is hidden where it or its rest is small, and then could be more than one number', () => {
    for (const least of [3, 5]) {
      for (let total = least; total <= 40; total += 1) {
        const could = Array.from({ length: total + 1 }, (_, count) => count).filter(
          (count) => suppressShare(count, total, least) === null,
        );
        expect(
          could.every((count) => (count > 0 && count < least) || (count < total && total - count < least)),
        ).toBe(true);
        expect(could.length === 0 || could.length > 1).toBe(true);
      }
    }
    expect([0, 5, 15, 20].map((count) => suppressShare(count, 20, 5))).toEqual([0, 5, 15, 20]);
    expect([1, 4, 16, 19].map((count) => suppressShare(count, 20, 5))).toEqual([null, null, null, null]);
  });
});

describe('a long list of names', () => {
  it('shows only large counts, and never a small rest', () => {
    fc.assert(
      fc.property(counts, fewest, (table, least) => {
        const leading = leadingOf(new Map(table.map((count, at) => [`n${at}`, count])), least);
        if (leading === null) return;
        expect(leading.shown.every(({ count }) => count >= least)).toBe(true);
        expect(leading.others === 0 || leading.others >= least).toBe(true);
        expect(leading.others + sum(leading.shown.map(({ count }) => count))).toBe(sum(table));
      }),
    );
  });

  it('never says which of the other names had any', () => {
    const some = new Map([
      ['a', 30],
      ['b', 14],
      ['c', 3],
    ]);
    expect(leadingOf(some, 10)).toEqual({ shown: [{ name: 'b', count: 14 }], others: 33 });
    expect(leadingOf(new Map([['a', 9]]), 10)).toBeNull();
    expect(leadingOf(new Map([['a', 12]]), 10)).toEqual({ shown: [{ name: 'a', count: 12 }], others: 0 });
  });
});
