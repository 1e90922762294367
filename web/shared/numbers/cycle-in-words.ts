import { cycleOf } from '../../../src/casefile/statistics/cycles.ts';
import { formatDay } from '../format.ts';
import { n } from './words.ts';

/** A year that begins on 1 May, by its first and last day. */
export function cycleInWords(year: number): string {
  const { first, last } = cycleOf(year);
  return n().from(formatDay(first), formatDay(last));
}
