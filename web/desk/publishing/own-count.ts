import { partsOf, publishedYearOf, withParts } from '../../../src/casefile/statistics/publish-year.ts';
import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import type { Statistics } from '../../../src/casefile/statistics/statistics.ts';

/** Whether one's own count of the same year gives the numbers that a colleague wants to be public. */
export const isAlike = (own: Statistics, proposed: PublishedTables): boolean =>
  JSON.stringify(withParts(publishedYearOf(own, proposed.on), partsOf(proposed))) ===
  JSON.stringify(proposed);
