import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';

const rankOf = ({ card }: CaseRow): number => URGENCIES.indexOf(card.urgency);
// The order of code units is the order of time here, and much quicker than a collation over 10,000 rows.
const earlier = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Most urgent first, then longest waiting by the team's own clock first; the id decides between equals, so that rows never swap places. */
const byUrgency = (a: CaseRow, b: CaseRow): number =>
  rankOf(a) - rankOf(b) ||
  earlier(a.card.received, b.card.received) ||
  earlier(a.card.sent, b.card.sent) ||
  earlier(a.id, b.id);

/** The rows as they are worked through. */
export const inOrder = (rows: readonly CaseRow[]): CaseRow[] => [...rows].sort(byUrgency);
