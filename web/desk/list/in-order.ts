import { clockStart, nextDue, pressingLevel } from '../../../src/casefile/clocks.ts';
import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import { URGENCY_REASONS } from '../../../src/casefile/codes/urgency-reasons.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import type { Order } from './list-filter.ts';

interface Placed {
  readonly row: CaseRow;
  readonly rank: number;
  readonly due: number;
  readonly start: number;
  /** The reasons one after another: the smaller, the graver. */
  readonly gravity: string;
}

// The order of code units is the order of time here, and much quicker than a collation over 10,000 rows.
const earlier = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const less = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

type Compare = (a: Placed, b: Placed) => number;

const BY: Readonly<Record<Order, Compare>> = {
  urgency: (a, b) =>
    less(a.rank, b.rank) || less(a.due, b.due) || less(a.start, b.start) || earlier(a.gravity, b.gravity),
  newest: (a, b) => less(b.start, a.start),
  oldest: (a, b) => less(a.start, b.start),
  changed: (a, b) => earlier(b.row.card.lastEvent, a.row.card.lastEvent),
};

/**
 * The rows as they are worked through: most urgent first, in each level by the clock that runs out first, then longest waiting,
 * then by the gravest reasons; the id decides between equals, so that rows never swap places. `now` (milliseconds since 1970) is when the order was asked
 * for: it does not change under the reader's hand.
 */
export function inOrder(rows: readonly CaseRow[], now: number, order: Order = 'urgency'): CaseRow[] {
  const placed = rows.map((row): Placed => placedAt(row, now));
  const by = BY[order];
  return placed.sort((a, b) => by(a, b) || earlier(a.row.id, b.row.id)).map(({ row }) => row);
}

const placedAt = (row: CaseRow, now: number): Placed => ({
  row,
  rank: URGENCIES.indexOf(pressingLevel(row.card, now)),
  due: nextDue(row.card, now),
  start: clockStart(row.card),
  gravity: gravityOf(row.card),
});

const NO_REASON = '~';
/** A letter for each reason, in the order of the list of reasons; what ends sooner comes later. */
const gravityOf = ({ reasons }: CaseRow['card']): string =>
  reasons.map((reason) => String.fromCharCode(65 + URGENCY_REASONS.indexOf(reason))).join('') + NO_REASON;
