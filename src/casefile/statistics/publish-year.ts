import type { PublishedTables, PublishedYear } from './published.ts';
import type { Statistics } from './statistics.ts';

/** Which parts of a count a team may choose to publish. Countries only go along with regions. */
export type PublishedPart = Statistics['tables'][number]['id'] | 'countries';

/** A count as it would be public, whole. `today` is the day of the proposal. */
export const publishedYearOf = (
  { year, total, tables, countries }: Statistics,
  today: string,
): PublishedTables => ({
  year,
  state: 'published',
  on: today,
  total,
  tables: tables.map(({ id, rows }) => ({
    id,
    rows: rows?.map(({ code, count }) => ({ code, count })) ?? null,
  })),
  countries: countries.map(({ region, leading: { shown, others } }) => ({
    region,
    shown: shown.map(({ name, count }) => ({ code: name, count })),
    others,
  })),
});

/** The parts that a year has, in the order of its tables. */
export const partsOf = ({ tables, countries }: PublishedTables): readonly PublishedPart[] => [
  ...tables.map(({ id }) => id),
  ...(countries.length > 0 ? (['countries'] as const) : []),
];

/** A year with these parts alone. */
export const withParts = (year: PublishedTables, parts: readonly PublishedPart[]): PublishedTables => ({
  ...year,
  tables: year.tables.filter(({ id }) => parts.includes(id)),
  countries: parts.includes('countries') && parts.includes('regions') ? year.countries : [],
});

/** What would be public with this cycle put in, in order; in place of what stood there for it. */
export const withYear = (years: readonly PublishedYear[], year: PublishedYear): readonly PublishedYear[] =>
  [...years.filter((each) => each.year !== year.year), year].sort((a, b) => a.year - b.year);
