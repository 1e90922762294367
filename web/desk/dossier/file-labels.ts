import type { CaseState } from '../../../src/casefile/case-state.ts';
import type { ChosenFile } from '../../../src/casefile/dossier/released-files.ts';
import { t } from '../text.ts';

/** What a reviewer writes for the files of a dossier, by the id of their items, and of which they said whether they go. */
export type FileLabels = {
  readonly texts: Readonly<Record<string, string>>;
  readonly goes: Readonly<Record<string, boolean>>;
};

export const NO_LABELS: FileLabels = { texts: {}, goes: {} };

/** Whether a file is to go: as a reviewer said, else unless parts of it were covered: then its copies go in its place. */
export const isToGo = ({ files }: CaseState, { goes }: FileLabels, id: string): boolean =>
  goes[id] ?? !files.held.some(({ covering }) => covering?.parent === id);

export const LABEL_CHARACTERS = 120;

/** What would break a line, or turn the direction of text. */
const NO_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The label of a file: what was typed, or its place among the files of the case. Never its own name. */
export function labelOf({ files }: CaseState, { texts }: FileLabels, id: string): string {
  const typed = (texts[id] ?? '').replace(NO_LINE, ' ').trim();
  const number = files.held.findIndex(({ item }) => item.id === id) + 1;
  return typed === '' ? t().dossier.files.number(number) : typed;
}

/** The files that are to stand in a dossier, as far as the person lets them. A label that is too long is cut. */
export const chosenFiles = (state: CaseState, labels: FileLabels): readonly ChosenFile[] =>
  state.files.held
    .map(({ item }) => item.id)
    .filter((id) => isToGo(state, labels, id))
    .map((id) => ({ id, label: labelOf(state, labels, id).slice(0, LABEL_CHARACTERS).toWellFormed() }));
