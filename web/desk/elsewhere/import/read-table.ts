import { guessSeparator } from './guess-separator.ts';
import { splitCells } from './split-cells.ts';

export const MOST_FILE_BYTES = 8 * 1024 * 1024;
export const MOST_ROWS = 2_000;
export const MOST_COLUMNS = 200;

/** One row as it stands in the file. `number` counts the rows of the file, its head being row 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  /** Its quotes do not close: where it ends is a guess, so it is not sent. */
  readonly torn: boolean;
}

export interface Table {
  /** A name for every column that any row has. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** What is wrong with a whole file. */
export type TableFault = 'empty' | 'too-many-rows' | 'too-many-columns';

/** A table in which every row of the file stands, empty ones aside; whatever separates its columns. */
export function readTable(text: string): Table | TableFault {
  const rows = splitCells(text, guessSeparator(text))
    .map(({ cells, torn }, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()), torn }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return 'empty';
  if (others.length > MOST_ROWS) return 'too-many-rows';
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width > MOST_COLUMNS) return 'too-many-columns';
  const head = Array.from({ length: width }, (_, at) => first.cells[at] || `(${at + 1})`);
  // A head that is torn may have swallowed rows: nothing below it can be told apart.
  return { head, rows: first.torn ? others.map((row) => ({ ...row, torn: true })) : others };
}
