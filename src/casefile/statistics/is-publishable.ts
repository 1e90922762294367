import { cycleOf, monthsOf } from './cycles.ts';
import type { PublishedTable, PublishedTables, PublishedYear } from './published.ts';
import { SPLITS } from './statistics.ts';
import { FEWEST, FEWEST_IN_A_COUNTRY } from './suppress.ts';

/**
 * Whether what was signed on a day (`issued`) keeps the rules by which it may be public: whole cycles, after their arrears, each once
 * and in order, none of a later day; no small number, and none that the others give away. Whoever agrees asks it, and so does the page
 * that shows it.
 */
export const isPublishable = (years: readonly PublishedYear[], issued: string): boolean =>
  years.every(({ year, on }, at) => year > (years[at - 1]?.year ?? 0) && on <= issued) &&
  years.every((each) => each.state === 'withdrawn' || isYearPublishable(each));

const isYearPublishable = (published: PublishedTables): boolean => {
  const { year, on, total, tables, countries } = published;
  return (
    on >= cycleOf(year).countable &&
    total >= FEWEST &&
    allDiffer(tables.map(({ id }) => id)) &&
    tables.every((table) => isTableSafe(table, published)) &&
    allDiffer(countries.map(({ region }) => region)) &&
    countries.every((each) => areCountriesSafe(each, tables))
  );
};

const isTableSafe = ({ id, rows }: PublishedTable, { year, total }: PublishedTables): boolean => {
  if (rows === null) return true;
  const codes = rows.map(({ code }) => code);
  const counts = rows.map(({ count }) => count);
  if (!allDiffer(codes) || !counts.every((count) => count === null || isLarge(count, FEWEST))) return false;
  if (id === 'months' && codes.join() !== monthsOf({ year }).join()) return false;
  return SPLITS.some((split) => split === id)
    ? isSplitSafe(counts, total)
    : counts.every((count) => count === null || isLarge(total - count, FEWEST));
};

/** Every report stands in one cell: what is missing to the total is what the hidden ones hold together, and none holds nothing. */
const isSplitSafe = (counts: readonly (number | null)[], total: number): boolean => {
  const rest = total - sumOf(counts.map((count) => count ?? 0));
  const hidden = counts.filter((count) => count === null).length;
  return hidden === 0 ? rest === 0 : hidden > 1 && rest > hidden && rest >= FEWEST;
};

/** The countries of a region add up to its own number, which stands in the table of regions. */
const areCountriesSafe = (
  { region, shown, others }: PublishedTables['countries'][number],
  tables: readonly PublishedTable[],
): boolean => {
  const regions = tables.find(({ id }) => id === 'regions')?.rows ?? [];
  const sum = sumOf(shown.map(({ count }) => count)) + others;
  return (
    region !== 'unknown' &&
    allDiffer(shown.map(({ code }) => code)) &&
    shown.every(({ count }) => count >= FEWEST_IN_A_COUNTRY) &&
    isLarge(others, FEWEST_IN_A_COUNTRY) &&
    regions.some(({ code, count }) => code === region && count === sum)
  );
};

/** Nothing, or enough of it. */
const isLarge = (count: number, fewest: number): boolean => count === 0 || count >= fewest;

const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length;
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
