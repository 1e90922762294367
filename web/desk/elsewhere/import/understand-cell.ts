import type { DatePrecision } from '../../../../src/casefile/codes/date-precision.ts';
import { isCount } from '../../../../src/casefile/head-count.ts';
import { isPartialDate } from '../../../../src/casefile/report-date.ts';
import { latinDigits } from '../../../shared/latin-digits.ts';
import { plainDate } from '../../../shared/plain-date.ts';
import { plainKey } from './plain-key.ts';

/** In which order a file writes the parts of a date whose year stands last. */
export type DateOrder = 'day-first' | 'month-first';

const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** A date as it stands in a report, or null for what is none. */
export function dateIn(cell: string, order: DateOrder): string | null {
  const [, one = '', two = '', year = ''] = YEAR_LAST.exec(latinDigits(cell)) ?? [];
  const [day, month] = order === 'day-first' ? [one, two] : [two, one];
  const date = year === '' ? plainDate(cell) : plainDate(`${year}-${month}-${day}`);
  return isPartialDate(date) ? date : null;
}

export const precisionOf = (date: string): DatePrecision =>
  date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';

/** A number of people, or null. */
export function countIn(cell: string): string | null {
  const count = latinDigits(cell.trim());
  return isCount(count) ? count : null;
}

/** The code that a cell names, by itself or by its words in the page's language; null for neither. */
export function codeIn(
  cell: string,
  codes: readonly string[],
  labelOf: (code: string) => string,
): string | null {
  const key = plainKey(cell);
  return codes.find((code) => plainKey(code) === key || plainKey(labelOf(code)) === key) ?? null;
}

/** Several, with `;`, `|` or a new line between them: those that are codes, and what is left. */
export function codesIn(
  cell: string,
  codes: readonly string[],
  labelOf: (code: string) => string,
): { readonly found: readonly string[]; readonly rest: readonly string[] } {
  const [found, rest]: [Set<string>, string[]] = [new Set(), []];
  for (const part of cell.split(/[;|\n]/).map((each) => each.trim())) {
    if (part === '') continue;
    const code = codeIn(part, codes, labelOf);
    if (code === null) rest.push(part);
    else found.add(code);
  }
  return { found: [...found], rest };
}
