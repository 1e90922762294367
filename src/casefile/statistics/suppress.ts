/** Fewer than so many reports are never shown as a number. This project's own rule. */
export const FEWEST = 5;
/** The same for one country. */
export const FEWEST_IN_A_COUNTRY = 10;

/**
 * The counts of a table in which every case stands in exactly one cell, null for each that is not shown; null for the table as
 * a whole where nothing could be shown. `fewest`: the smallest count that is shown beside 0.
 *
 * Hidden are the small counts, then the largest that are left (all of the same size together) until the hidden ones add up to at
 * least `fewest` and are not all the same. As the rule looks at sizes alone and never at places, any two hidden counts might be
 * the other way round and the published table would be the same: so none of them can be computed, not even by who knows the
 * rule and the total. Where no count is left to show, the zeros go too.
 */
export const suppressCells = (
  counts: readonly number[],
  fewest: number,
): readonly (number | null)[] | null => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < fewest) return null;
  const hidden = new Set(counts.filter((count) => count > 0 && count < fewest));
  while (hidden.size > 0 && !isSafe(counts, hidden, fewest)) {
    const left = counts.filter((count) => count > 0 && !hidden.has(count));
    if (left.length === 0) return null;
    hidden.add(Math.max(...left));
  }
  if (counts.every((count) => count === 0 || hidden.has(count))) return null;
  return counts.map((count) => (hidden.has(count) ? null : count));
};

/** Every size of `hidden` stands in the table at least once. */
const isSafe = (counts: readonly number[], hidden: ReadonlySet<number>, fewest: number): boolean =>
  hidden.size > 1 &&
  counts.filter((count) => hidden.has(count)).reduce((sum, count) => sum + count, 0) >= fewest;

/**
 * One count out of a known total, where cases may be counted in several cells or in none; null where it, or what is missing to
 * the total, is small. How many stand in no cell is never said: that would tie the cells together.
 */
export const suppressShare = (count: number, total: number, fewest: number): number | null => {
  const isSmall = (value: number): boolean => value > 0 && value < fewest;
  return isSmall(count) || isSmall(total - count) ? null : count;
};

/** The names whose counts are shown, and the rest in one: which of the other names have any is not said. */
export interface Leading {
  readonly shown: readonly { readonly name: string; readonly count: number }[];
  readonly others: number;
}

/**
 * The large counts of a long list, largest first. Everything else is one number, which is 0 or at least `fewest`: else
 * the largest go into it, all of the same size together. Null where nothing could be shown.
 */
export const leadingOf = (counts: ReadonlyMap<string, number>, fewest: number): Leading | null => {
  let shown = [...counts].map(([name, count]) => ({ name, count })).filter(({ count }) => count >= fewest);
  let others = sumOf(counts.values()) - sumOf(shown.map(({ count }) => count));
  while (others > 0 && others < fewest && shown.length > 0) {
    const largest = Math.max(...shown.map(({ count }) => count));
    others += sumOf(shown.filter(({ count }) => count === largest).map(({ count }) => count));
    shown = shown.filter(({ count }) => count < largest);
  }
  if (shown.length === 0) return null;
  const inOrder = [...shown].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { shown: inOrder, others };
};

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
