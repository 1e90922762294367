import { LIVE_ANSWERS } from '../../protocol/limits.ts';
import type { CaseEvent } from '../case-event.ts';
import { isBy } from '../is-by.ts';
import type { ToldDocument } from './told-document.ts';

/** What a reviewer told the reporter about one referral. Member id and message id in base64url. */
export interface HeldTold {
  readonly by: string;
  readonly time: string; // instant
  readonly sequence: number;
  readonly message: string;
  readonly told: ToldDocument;
  /** The index of the answer that holds it; null while it is not in the mailbox. */
  readonly index: number | null;
}

/** Everything that was told, in the order of the log. */
export type ToldState = readonly HeldTold[];

/** What was told after an event that has effect: it is once its author's answer under the same message id stands. */
export const toldAfter = (state: ToldState, event: CaseEvent): ToldState => {
  if (event.type === 'reporter-told') {
    const { author: by, time, sequence, message, told } = event;
    const isThere = state.some((each) => each.message === message);
    return isThere ? state : [...state, { by, time, sequence, message, told, index: null }];
  }
  if (event.type !== 'answer') return state;
  return state.map((each) => (isAnswerOf(each, event) ? { ...each, index: event.index } : each));
};

/** Whether an answer only holds what was told of a referral: it says nothing to what the person wrote. */
export const isOfTold = (state: ToldState, event: Answer): boolean =>
  state.some((each) => isAnswerOf(each, event));

type Answer = Extract<CaseEvent, { readonly type: 'answer' }>;

const isAnswerOf = ({ message, by }: HeldTold, event: Answer): boolean =>
  message === event.messageId && isBy(event, by);

/** What the reporter was told last of a referral; null where nothing was. */
export const lastTold = (state: ToldState, referral: string): HeldTold | null =>
  state.findLast(({ told, index }) => told.referral === referral && index !== null) ?? null;

/** Whether the mailbox still shows it: it shows the last answers alone. `next`: the index of the next answer. */
export const isInMailbox = ({ index }: HeldTold, next: number): boolean =>
  index !== null && index >= next - LIVE_ANSWERS;
