import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import { placeName } from '../place-name.ts';
import { regionLabel, rowLabel } from './row-label.ts';
import { n } from './words.ts';

/** The tables as rows of cells: what is counted, the row, the number. The heading that keeps them from being misread goes first. */
export function numbersTable(
  { total, tables, countries }: PublishedTables,
  cycle: string,
): readonly string[][] {
  const words = n();
  const cell = (count: number | null): string => (count === null ? words.notShown : String(count));
  return [
    [words.heading, cycle, ''],
    [words.reports, '', String(total)],
    ...tables.flatMap(({ id, rows }) =>
      rows === null
        ? [[words.tables[id], '', words.tooFew]]
        : rows.map(({ code, count }) => [words.tables[id], rowLabel(id, code), cell(count)]),
    ),
    ...countries.flatMap(({ region, shown, others }) => {
      const title = words.countriesOf(regionLabel(region));
      return [
        ...shown.map(({ code, count }) => [title, placeName(code), cell(count)]),
        [title, words.otherCountries, cell(others)],
      ];
    }),
  ];
}
