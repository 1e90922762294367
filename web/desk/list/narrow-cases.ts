import type { CaseRow } from '../../../src/casework/desk.ts';
import { type ListFilter, passesFilter } from './list-filter.ts';
import { searchWords, type TextOfCard } from './search-text.ts';

/** How the rows of a list are found. `now` in milliseconds since 1970. */
export interface Finding {
  readonly now: number;
  /** The searchable text of a card. */
  readonly textOf: TextOfCard;
  /** What is known of the words of a whole case, folded; empty while it was not read. */
  readonly wholeTextOf: (id: string) => string;
}

/** The rows that filter and search leave, in the order they came in. A word may stand in the card or anywhere in the case. */
export function narrowCases(rows: readonly CaseRow[], filter: ListFilter, finding: Finding): CaseRow[] {
  const words = searchWords(filter.query);
  const isFound = ({ id, card }: CaseRow): boolean => {
    const text = finding.textOf(card);
    const missing = words.filter((word) => !text.includes(word));
    if (missing.length === 0) return true;
    const whole = finding.wholeTextOf(id);
    return whole !== '' && missing.every((word) => whole.includes(word));
  };
  return rows.filter((row) => passesFilter(row, filter, finding.now) && (words.length === 0 || isFound(row)));
}
