import { LIVE_ANSWERS } from '../../protocol/limits.ts';
import type { CaseEvent } from '../case-event.ts';
import { isBy } from '../is-by.ts';
import type { SentFile, SentFiles } from './sent-files.ts';

/** Files that a reviewer sent to the reporter. Member id and message id in base64url. */
export interface HeldSent {
  readonly by: string;
  readonly time: string; // instant
  readonly sequence: number;
  readonly message: string;
  readonly sent: SentFiles;
  /** The index of the answer that holds it; null while it is not in the mailbox. */
  readonly index: number | null;
  /** Who took the files back, and when; null while nobody did. */
  readonly recalled: { readonly by: string; readonly time: string } | null;
}

/** Everything that was sent, in the order of the log. */
export type SentState = readonly HeldSent[];

/** What was sent after an event that has effect: it is once its author's answer under the same message id stands. Anybody on the case can take it back. */
export const sentAfter = (state: SentState, event: CaseEvent): SentState => {
  if (event.type === 'files-sent') {
    const { author: by, time, sequence, message, sent } = event;
    const isThere = state.some((each) => each.message === message);
    return isThere ? state : [...state, { by, time, sequence, message, sent, index: null, recalled: null }];
  }
  if (event.type === 'files-recalled') {
    const recalled = { by: event.author, time: event.time };
    return state.map((each) =>
      each.message === event.message && each.recalled === null ? { ...each, recalled } : each,
    );
  }
  if (event.type !== 'answer') return state;
  return state.map((each) =>
    each.message === event.messageId && isBy(event, each.by) ? { ...each, index: event.index } : each,
  );
};

/** What one turn of the conversation brought; null where it holds words alone. */
export const sentWith = (state: SentState, message: string, author: string | null): HeldSent | null =>
  state.find((each) => each.message === message && each.by === author) ?? null;

export const sentFile = (state: SentState, item: string): SentFile | undefined =>
  state.flatMap(({ sent }) => sent.items).find(({ id }) => id === item);

/** What the reporter can still find, by the index of the next answer: the mailbox shows the last answers alone. */
export const sentInMailbox = (state: SentState, next: number): readonly SentFile[] =>
  state
    .filter(({ index, recalled }) => index !== null && index >= next - LIVE_ANSWERS && recalled === null)
    .flatMap(({ sent }) => sent.items);

/** The files that were taken back, whenever: when that was is the word of who did. */
export const recalledFiles = (state: SentState): readonly SentFile[] =>
  state.filter(({ recalled }) => recalled !== null).flatMap(({ sent }) => sent.items);
