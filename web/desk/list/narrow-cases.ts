import type { CaseRow } from '../../../src/casework/desk.ts';
import { type ListFilter, passesFilter } from './list-filter.ts';
import { searchWords, type TextOfCard } from './search-text.ts';

/** The rows that filter and search leave, in the order they came in. `textOf` gives the searchable text of a card. */
export function narrowCases(rows: readonly CaseRow[], filter: ListFilter, textOf: TextOfCard): CaseRow[] {
  const words = searchWords(filter.query);
  const isFound = ({ card }: CaseRow): boolean => {
    const text = textOf(card);
    return words.every((word) => text.includes(word));
  };
  return rows.filter((row) => passesFilter(row, filter) && (words.length === 0 || isFound(row)));
}
