import type { PublishedTables, PublishedYear } from './published.ts';

/**
 * Whether `next` may take the place of what was published. A cycle stays word for word, or loses whole tables, or is withdrawn for
 * good; one that was never public may join. No number is ever replaced by another: whoever kept the first would take one from the
 * other, and find the report in between.
 */
export const mayFollow = (before: readonly PublishedYear[], next: readonly PublishedYear[]): boolean =>
  before.every((earlier) => next.some((later) => isSameOrLess(earlier, later))) &&
  next.every(({ state, year }) => state === 'published' || before.some((earlier) => earlier.year === year));

const isSameOrLess = (before: PublishedYear, next: PublishedYear): boolean => {
  if (before.year !== next.year) return false;
  if (before.state === 'withdrawn') return same(before, next);
  return next.state === 'withdrawn' || losesTablesOnly(before, next);
};

const losesTablesOnly = (before: PublishedTables, next: PublishedTables): boolean =>
  next.on === before.on &&
  next.total === before.total &&
  next.tables.every((table) => before.tables.some((kept) => same(kept, table))) &&
  next.countries.every((table) => before.countries.some((kept) => same(kept, table)));

/** Both come from the one encoding of their schema. */
const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
