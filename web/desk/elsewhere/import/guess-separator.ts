import { splitCells } from './split-cells.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const ROWS_LOOKED_AT = 20;

/** The sign that parts the first rows into the most columns alike. */
export function guessSeparator(text: string): string {
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

function scoreOf(text: string, separator: string): number {
  const [head, ...rows] = splitCells(text, separator, ROWS_LOOKED_AT);
  const width = head?.cells.length ?? 0;
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return (width - 1) * (alike + 1);
}
