import type { CaseEvent } from '../case-event.ts';
import { isBy } from '../is-by.ts';
import { coveredCopy } from './covered-copy.ts';
import type { HeldFile } from './held-file.ts';

/** Who wants a copy of a file on their disk. Member ids in base64url, instants. */
export interface FileAsk {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly item: string; // id
  readonly reason: string;
  readonly agreed: { readonly by: string; readonly time: string } | null;
  /** When the copy was saved: an agreement is good for one. */
  readonly saved: string | null;
}

export interface FilesState {
  readonly held: readonly HeldFile[];
  readonly asks: readonly FileAsk[];
}

export const NO_FILES: FilesState = { held: [], asks: [] };

/**
 * The files of a case, and who may take a copy. Nobody agrees with themselves, one agreement is good for one copy, and
 * the same id never stands for a second file. `event` has effect, and is no message that was filed before.
 */
export const filesAfter = (state: FilesState, event: CaseEvent): FilesState => {
  if (event.type === 'message') return { ...state, held: [...state.held, ...newFiles(state, event)] };
  if (event.type === 'file-covered') {
    const copy = coveredCopy(state.held, event);
    return copy === null ? state : { ...state, held: [...state.held, copy] };
  }
  if (event.type === 'file-ask') {
    const isHeld = heldFile(state, event.item) !== undefined;
    return isHeld ? { ...state, asks: [...state.asks, asked(event)] } : state;
  }
  if (event.type === 'agreed') {
    const isMeant = (ask: FileAsk): boolean =>
      ask.sequence === event.proposal && ask.agreed === null && !isBy(event, ask.by);
    return changed(state, isMeant, { agreed: { by: event.author, time: event.time } });
  }
  if (event.type === 'file-saved') {
    const isMeant = (ask: FileAsk): boolean =>
      ask.sequence === event.ask && canSave(ask) && isBy(event, ask.by);
    return changed(state, isMeant, { saved: event.time });
  }
  // Nobody's agreement later makes a copy of who had a conflict.
  return event.type === 'conflict-declared'
    ? { ...state, asks: state.asks.filter((ask) => ask.agreed !== null || !isBy(event, ask.by)) }
    : state;
};

export const heldFile = ({ held }: FilesState, item: string): HeldFile | undefined =>
  held.find((each) => each.item.id === item);

/** Whether a copy may be taken upon this request: two agreed, and it was not taken yet. */
export const canSave = ({ agreed, saved }: FileAsk): boolean => agreed !== null && saved === null;

/** Whether somebody's request for this file still waits, or has not been used. */
export const isOpenAsk = ({ saved }: FileAsk): boolean => saved === null;

/** The requests to which nobody agreed. An agreement is of no use any more to who may not decide about the case (`onCase`: who may). */
export const waitingCopies = ({ asks }: FilesState, onCase: readonly string[]): readonly FileAsk[] =>
  asks.filter(({ agreed, by }) => agreed === null && onCase.includes(by));

const newFiles = (
  state: FilesState,
  { files = [], sent, sequence }: CaseEvent & { type: 'message' },
): HeldFile[] =>
  files.filter(({ id }) => heldFile(state, id) === undefined).map((item) => ({ item, when: sent, sequence }));

const asked = ({ sequence, author: by, time, item, reason }: CaseEvent & { type: 'file-ask' }): FileAsk => ({
  sequence,
  by,
  time,
  item,
  reason,
  agreed: null,
  saved: null,
});

const changed = (
  state: FilesState,
  which: (ask: FileAsk) => boolean,
  change: Partial<FileAsk>,
): FilesState => ({
  ...state,
  asks: state.asks.map((ask) => (which(ask) ? { ...ask, ...change } : ask)),
});
