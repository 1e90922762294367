import type { CaseEvent } from '../case-event.ts';

/** Who did it and when: member id in base64url, instant. */
export interface CustodyStep {
  readonly by: string;
  readonly time: string;
  readonly sequence: number;
}

type Noted = CaseEvent & { type: 'file-noted' };

type NoteContent = Pick<Noted, 'origin' | 'capturedBy' | 'source' | 'information' | 'acts'>;

/** What reviewers say of a file. */
export type FileNote = CustodyStep & NoteContent;

/** What became of one file, in the order of the log. */
export interface FileCustody {
  readonly views: readonly CustodyStep[];
  readonly checks: readonly (CustodyStep & { readonly hash: string })[];
  readonly exports: readonly CustodyStep[];
  readonly note: FileNote | null;
}

/** By the id of the item, in base64url. */
export type CustodyState = Readonly<Record<string, FileCustody>>;

export const NO_CUSTODY: CustodyState = {};

const UNTOUCHED: FileCustody = { views: [], checks: [], exports: [], note: null };

/** What became of the files after an event that has effect. A file that nobody holds may be named: it is kept all the same. */
export const custodyAfter = (state: CustodyState, event: CaseEvent): CustodyState => {
  if (event.type === 'file-viewed')
    return changed(state, event.item, ({ views }) => ({ views: [...views, stepOf(event)] }));
  if (event.type === 'file-exported')
    return changed(state, event.item, ({ exports }) => ({ exports: [...exports, stepOf(event)] }));
  if (event.type === 'file-checked') {
    const check = { ...stepOf(event), hash: event.hash };
    return changed(state, event.item, ({ checks }) => ({ checks: [...checks, check] }));
  }
  if (event.type !== 'file-noted') return state;
  const { origin, capturedBy, source, information, acts } = event;
  const note = { ...stepOf(event), origin, capturedBy, source, information, acts };
  return changed(state, event.item, () => ({ note }));
};

/** What became of this file; nothing yet where nobody touched it. */
export const custodyOf = (state: CustodyState, item: string): FileCustody =>
  Object.hasOwn(state, item) ? (state[item] ?? UNTOUCHED) : UNTOUCHED;

/**
 * What the last check says: whether the file is, byte for byte, what its sender sealed; null where nobody has looked.
 * `copyHash`: of the item, SHA-256 in base64url.
 */
export const isWhole = ({ checks }: FileCustody, copyHash: string): boolean | null => {
  const last = checks.at(-1);
  return last === undefined ? null : last.hash === copyHash;
};

/** Whether reviewers say so of a file already. */
export const isNoted = ({ note }: FileCustody, said: NoteContent): boolean =>
  note !== null &&
  note.origin === said.origin &&
  note.capturedBy === said.capturedBy &&
  note.source === said.source &&
  note.information === said.information &&
  note.acts.join() === said.acts.join();

/** Who wrote an event, and when. */
export const stepOf = ({ author: by, time, sequence }: CaseEvent): CustodyStep => ({ by, time, sequence });

const changed = (
  state: CustodyState,
  item: string,
  change: (custody: FileCustody) => Partial<FileCustody>,
): CustodyState => {
  const before = custodyOf(state, item);
  return { ...state, [item]: { ...before, ...change(before) } };
};
