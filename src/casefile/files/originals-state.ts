import type { CaseEvent } from '../case-event.ts';
import { isBy } from '../is-by.ts';
import { type CustodyStep, stepOf } from './custody.ts';
import { type FilesState, heldFile } from './files-state.ts';
import type { FileLock } from './held-item.ts';

/** Who wants to open a file that takes two, why, and who agreed. */
export interface OriginalAsk extends CustodyStep {
  readonly item: string; // id
  readonly reason: string;
  /** Who handed their part of the key over, and when. */
  readonly given: readonly CustodyStep[];
  /** When the asker was about to see it first; null while they were not. */
  readonly opened: CustodyStep | null;
}

export type OriginalsState = readonly OriginalAsk[];

/**
 * The requests to open files that take two. What breaks a rule counts for nothing: a part from somebody who holds none, for
 * oneself, for another than the asker, twice (also under other keys), or of or for somebody who may not decide (`onCase`: who
 * may). `event` has effect; `files` are those after it.
 */
export const originalsAfter = (
  state: OriginalsState,
  event: CaseEvent,
  files: FilesState,
  onCase: readonly string[],
): OriginalsState => {
  if (event.type === 'original-ask')
    return lockOf(files, event.item) === null ? state : [...state, asked(event)];
  if (event.type === 'original-share')
    return state.map((ask) =>
      ask.sequence === event.request && countsFor(ask, event, lockOf(files, ask.item), onCase)
        ? { ...ask, given: [...ask.given, stepOf(event)] }
        : ask,
    );
  if (event.type !== 'original-opened') return state;
  return state.map((ask) =>
    ask.sequence === event.request && ask.by === event.author && ask.opened === null
      ? { ...ask, opened: stepOf(event) }
      : ask,
  );
};

/** What it takes to open a file of a case; null where its key stands beside it, or there is no such file. */
export const lockOf = (files: FilesState, item: string): FileLock | null =>
  heldFile(files, item)?.item.lock ?? null;

/** How many parts of the key the asker has: those given, and their own. */
export const originalPartsFor = ({ holders }: FileLock, { by, given }: OriginalAsk): number =>
  given.length + (holders.some(({ member }) => member === by) ? 1 : 0);

/** Whether the asker can put the key together. */
export const canOpenOriginal = (lock: FileLock, ask: OriginalAsk): boolean =>
  originalPartsFor(lock, ask) >= lock.quorum;

/** The requests that still take a colleague's part. Nothing is of use any more to who may not decide about the case (`onCase`: who may). */
export const waitingOriginals = (
  state: OriginalsState,
  files: FilesState,
  onCase: readonly string[],
): readonly OriginalAsk[] =>
  state.filter((ask) => {
    const lock = lockOf(files, ask.item);
    const isOpen = ask.opened === null && onCase.includes(ask.by);
    return isOpen && lock !== null && !canOpenOriginal(lock, ask);
  });

/** Whether a member (id in base64url) handed their part over upon a request. */
export const hasGivenPart = ({ given }: OriginalAsk, member: string): boolean =>
  given.some(({ by }) => by === member);

/** Whether a member (id in base64url) has a part that they have not given upon a request. */
export const canGivePart = (files: FilesState, ask: OriginalAsk, member: string): boolean =>
  !hasGivenPart(ask, member) &&
  (lockOf(files, ask.item)?.holders.some((holder) => holder.member === member) ?? false);

const asked = (event: CaseEvent & { type: 'original-ask' }): OriginalAsk => {
  const { item, reason } = event;
  return { ...stepOf(event), item, reason, given: [], opened: null };
};

const countsFor = (
  ask: OriginalAsk,
  event: CaseEvent & { type: 'original-share' },
  lock: FileLock | null,
  onCase: readonly string[],
): boolean =>
  event.to === ask.by &&
  !isBy(event, ask.by) &&
  [event.author, event.to].every((member) => onCase.includes(member)) &&
  (lock?.holders.some(({ member }) => member === event.author) ?? false) &&
  !ask.given.some(({ by }) => isBy(event, by));
