import type { RedactionReason } from './parts.ts';

/** A piece of a text as it leaves the team: words, somebody under another name, or nothing but why it is hidden. */
export type Run =
  | { readonly text: string }
  | { readonly person: string }
  | { readonly hidden: RedactionReason };

/** From one place of a text to another, in UTF-16 units, the second not included. */
export interface Redaction {
  readonly from: number;
  readonly to: number;
  readonly reason: RedactionReason;
}

/** A name as it was written, and what stands in its place wherever it is written. */
export interface PersonMark {
  readonly text: string;
  readonly as: string;
}

type Mark = { readonly from: number; readonly to: number; readonly run: Exclude<Run, { text: string }> };

/**
 * A text without what was redacted and without the marked names: nothing of either is in the result, nor how long it was. A name is
 * found in any case, however it is spaced and composed, also within a longer word: rather too much than too little. Where a
 * redaction cuts through a name, all of the name is hidden.
 */
export const redactedRuns = (
  text: string,
  redactions: readonly Redaction[],
  persons: readonly PersonMark[],
): Run[] => {
  const marks = [
    ...redactions.map(
      ({ from, to, reason }): Mark => ({ ...wholeSigns(text, from, to), run: { hidden: reason } }),
    ),
    ...persons.flatMap((person) => matchesOf(text, person)),
  ].filter(({ from, to }) => from < to);
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to, run } of joined(marks)) {
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push(run);
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
};

/** The same as one line of text, for words that are written for the dossier itself. */
export const withoutNames = (text: string, persons: readonly PersonMark[]): string =>
  redactedRuns(text, [], persons)
    .map((run) => ('text' in run ? run.text : 'person' in run ? run.person : ''))
    .join('');

/** Marks that touch nothing of each other. What overlaps becomes one, hidden if any of it was. */
const joined = (marks: readonly Mark[]): readonly Mark[] => {
  const sorted = marks.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const result: Mark[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last === undefined || mark.from >= last.to) {
      result.push(mark);
      continue;
    }
    const run = 'hidden' in last.run || !('hidden' in mark.run) ? last.run : mark.run;
    result[result.length - 1] = { from: last.from, to: Math.max(last.to, mark.to), run };
  }
  return result;
};

const matchesOf = (text: string, { text: name, as }: PersonMark): Mark[] => {
  const pattern = patternOf(name);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    run: { person: as },
  }));
};

/** A name as it may be written: composed or not, with any space between its words. Null for a name of nothing. */
const patternOf = (name: string): RegExp | null => {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const anyForm = (word: string): string =>
    `(?:${[...new Set([word, word.normalize('NFC'), word.normalize('NFD')])].map(escaped).join('|')})`;
  return new RegExp(words.map(anyForm).join('\\s+'), 'giu');
};

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A stretch within the text that cuts no sign of two units in half. */
const wholeSigns = (
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } => {
  const [first, last] = [Math.max(0, Math.min(from, text.length)), Math.max(0, Math.min(to, text.length))];
  if (first >= last) return { from: first, to: first };
  return {
    from: isLow(text, first) && isHigh(text, first - 1) ? first - 1 : first,
    to: isLow(text, last) && isHigh(text, last - 1) ? last + 1 : last,
  };
};

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & SURROGATE) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & SURROGATE) === 0xdc00;
const SURROGATE = 0xfc00;
