/** One row as it is written: its cells, and whether its quotes do not close where a cell ends. */
export interface SplitRow {
  readonly cells: readonly string[];
  readonly torn: boolean;
}

const QUOTE = '"';
const isBreak = (letter: string): boolean => letter === '\n' || letter === '\r';

/**
 * The rows of a text after RFC 4180, with any separator: a cell that begins with a quote ends at the next single one, and `""`
 * in it is a quote. What follows such an end, or a text that ends within quotes, makes the row torn; no letter is lost.
 */
export function splitCells(text: string, separator: string, most = Infinity): SplitRow[] {
  const rows: SplitRow[] = [];
  for (let at = 0; at < text.length && rows.length < most; ) {
    const cells: string[] = [];
    let torn = false;
    for (let more = true; more; ) {
      const cell = cellAt(text, at, separator);
      cells.push(cell.value);
      torn ||= cell.torn;
      more = text[cell.end] === separator;
      at = cell.end + 1;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    rows.push({ cells, torn });
  }
  return rows;
}

type Cell = { readonly value: string; readonly end: number; readonly torn: boolean };

function cellAt(text: string, start: number, separator: string): Cell {
  if (text[start] !== QUOTE) return plainCell(text, start, separator);
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const quote = text.indexOf(QUOTE, at);
    if (quote === -1) return { value: parts.join('') + text.slice(at), end: text.length, torn: true };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== QUOTE) return afterQuotes(text, quote + 1, separator, parts.join(''));
    parts.push(QUOTE);
    at = quote + 2;
  }
}

function afterQuotes(text: string, start: number, separator: string, value: string): Cell {
  const rest = plainCell(text, start, separator);
  // Spaces behind a closing quote are common and harmless.
  return { ...rest, value: value + rest.value, torn: rest.value.trim() !== '' };
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  for (; end < text.length; end += 1) {
    const letter = text[end] ?? '';
    if (letter === separator || isBreak(letter)) break;
  }
  return { value: text.slice(start, end), end, torn: false };
}
