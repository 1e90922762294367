import type { DraftAnswers } from '../../../../src/casefile/answers.ts';
import { answersToSend } from '../../../../src/casefile/branching.ts';
import { QUESTIONS, type QuestionId } from '../../../../src/casefile/questions.ts';
import { isReportDate } from '../../../../src/casefile/report-date.ts';
import { ANSWER_CHARACTERS } from '../../../../src/casefile/report-sizes.ts';
import { codeLabel } from '../../../shared/code-label.ts';
import { t } from '../../text.ts';
import type { EntryForm } from '../entry-form.ts';
import { type ColumnPlace, type FormPlace, isQuestion } from './column-places.ts';
import { codesFor } from './lists-of-codes.ts';
import type { Row } from './read-table.ts';
import { codeIn, codesIn, countIn, type DateOrder, dateIn, precisionOf } from './understand-cell.ts';

/** A cell that did not become what its column is for. It stands in the words of the report instead. */
export type RowNote = {
  readonly column: string;
  readonly value: string;
  readonly why: 'not-understood' | 'not-asked' | 'second' | 'too-long';
};

export type UnderstoodRow = { readonly form: EntryForm; readonly notes: readonly RowNote[] };

export type Reading = {
  readonly head: readonly string[];
  readonly places: readonly ColumnPlace[];
  readonly order: DateOrder;
  /** What counts for a row that does not say otherwise. */
  readonly base: EntryForm;
};

type Draft = {
  form: EntryForm;
  readonly filled: Set<ColumnPlace>;
  readonly words: string[];
  readonly notes: RowNote[];
};

/** What a row says, in the form in which one report is entered. No cell is dropped: what has no place is kept as words. */
export function readRow({ cells }: Row, { head, places, order, base }: Reading): UnderstoodRow {
  const draft: Draft = { form: base, filled: new Set(), words: [], notes: [] };
  for (const [at, cell] of cells.entries()) {
    const [column, place] = [head[at] ?? '', places[at] ?? 'words'];
    if (cell === '' || place === 'leave') continue;
    if (place === 'words') draft.words.push(`${column}: ${cell}`);
    else fill(draft, place, column, cell, order);
  }
  keepUnasked(draft, head, places, cells);
  const narrative = [draft.form.narrative, ...draft.words].filter((text) => text !== '').join('\n');
  return { form: { ...draft.form, narrative }, notes: draft.notes };
}

function fill(
  draft: Draft,
  place: FormPlace | QuestionId,
  column: string,
  cell: string,
  order: DateOrder,
): void {
  const isText = TEXTS.includes(place);
  if (draft.filled.has(place) && !isText) {
    keepAsWords(draft, column, cell, 'second');
    return;
  }
  const rest = isQuestion(place) ? answer(draft, place, cell, order) : put(draft, place, cell, order);
  if (rest === null) draft.filled.add(place);
  else keepAsWords(draft, column, rest.value, rest.why);
}

function keepAsWords({ words, notes }: Draft, column: string, value: string, why: RowNote['why']): void {
  words.push(`${column}: ${value}`);
  notes.push({ column, value, why });
}

const TEXTS: readonly ColumnPlace[] = [
  'narrative',
  'placeDetail',
  'cooperation',
  'link',
  'names',
  'reach',
  'safety',
  'fromWords',
  'consentWords',
];

type Rest = { readonly value: string; readonly why: RowNote['why'] } | null;
const notUnderstood = (value: string): Rest => ({ value, why: 'not-understood' });

/** Fills a place of the form; gives back what it could not take. */
function put(draft: Draft, place: FormPlace, cell: string, order: DateOrder): Rest {
  const change = (part: Partial<EntryForm>): null => {
    draft.form = { ...draft.form, ...part };
    return null;
  };
  const list = codesFor(place);
  if (list !== null) {
    const code = codeIn(cell, list.codes, list.labelOf);
    return code === null ? notUnderstood(cell) : change({ [place]: code });
  }
  if (place === 'language') {
    return /^[a-z]{2,3}$/i.test(cell) ? change({ language: cell.toLowerCase() }) : notUnderstood(cell);
  }
  if (place === 'date' || place === 'received' || place === 'given') {
    const date = dateIn(cell, order);
    if (date === null) return notUnderstood(cell);
    if (place === 'date') return change({ date, precision: precisionOf(date) });
    return isReportDate('day', date) ? change({ [place]: date }) : notUnderstood(cell);
  }
  // Where the batch says something too, a row's own words stand in its place.
  const before = draft.filled.has(place) ? `${draft.form[place]}\n` : '';
  return change({ [place]: before + cell });
}

/** Answers a question; gives back what is no answer to it. */
function answer(draft: Draft, id: QuestionId, cell: string, order: DateOrder): Rest {
  const question = QUESTIONS[id];
  const labelOf = (code: string): string => codeLabel(id, code, t().codes.date);
  const give = (value: string | readonly string[]): null => {
    draft.form = { ...draft.form, answers: { ...draft.form.answers, [id]: value } };
    return null;
  };
  const giveIf = (value: string | null): Rest => (value === null ? notUnderstood(cell) : give(value));
  switch (question.kind) {
    case 'one':
      return giveIf(codeIn(cell, question.codes, labelOf));
    case 'some': {
      const { found, rest } = codesIn(cell, question.codes, labelOf);
      if (found.length > 0) give(found);
      return rest.length === 0 ? null : notUnderstood(rest.join('; '));
    }
    case 'date':
      return giveIf(dateIn(cell, order));
    case 'count':
      return giveIf(countIn(cell));
    case 'text':
      return cell.length > ANSWER_CHARACTERS ? { value: cell, why: 'too-long' } : give(cell);
  }
}

/** An answer to a question that the others leave no room for would not be sent: it becomes words as well. */
function keepUnasked(
  draft: Draft,
  head: readonly string[],
  places: readonly ColumnPlace[],
  cells: readonly string[],
): void {
  const sent: DraftAnswers = answersToSend(draft.form.answers, draft.form.path) ?? {};
  const isSent = (id: QuestionId): boolean =>
    JSON.stringify(sent[id]) === JSON.stringify(draft.form.answers[id]);
  for (const [at, place] of places.entries()) {
    if (!isQuestion(place) || draft.form.answers[place] === undefined || isSent(place)) continue;
    keepAsWords(draft, head[at] ?? '', cells[at] ?? '', 'not-asked');
  }
}
