import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';

const rankOf = ({ card }: CaseRow): number =>
  (card.status === 'closed' ? URGENCIES.length : 0) + URGENCIES.indexOf(card.urgency);

/** Open cases before closed ones, the most urgent first, of each level the newest. */
export const firstToRead = (rows: readonly CaseRow[]): CaseRow[] =>
  [...rows].sort((a, b) => rankOf(a) - rankOf(b) || (a.card.firstSeen > b.card.firstSeen ? -1 : 1));
