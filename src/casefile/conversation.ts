import type { CaseEvent } from './case-event.ts';

/** One turn of the conversation. An answer of several parts is one turn. */
export interface Turn {
  readonly from: 'reporter' | 'team';
  readonly text: string;
  readonly when: string; // the reporter's hour, or the team's instant
  readonly author: string | null; // member id, null for the reporter
  readonly id: string; // of the message; the parts of an answer share it
  readonly sequence: number;
  /** False for a reporter's message that nobody could check whom the reporter chose. */
  readonly checked: boolean;
  /** Whether it is what was told of a referral, in words: it answers nobody. */
  readonly told: boolean;
}

/** What came from the reporter. `readers`: whom they chose, who alone can check it. */
export const turnOfReporter = (event: CaseEvent & { type: 'message' }, readers: readonly string[]): Turn => ({
  from: 'reporter',
  text: event.text,
  when: event.sent,
  author: null,
  id: event.id,
  sequence: event.sequence,
  checked: readers.includes(event.author),
  told: false,
});

/**
 * Adds a part of an answer to a conversation, in place: the parts of one answer are one turn. `begun` keeps which parts and answers
 * are there, between calls. Whether it was new.
 */
export const addPart = (
  conversation: Turn[],
  event: CaseEvent & { type: 'answer' },
  begun: Map<string, number>,
  told: boolean,
): boolean => {
  // Sealed anew under another index, a part is still the same part.
  const part = `${event.author} ${event.messageId} ${event.part}`;
  if (begun.has(part)) return false;
  begun.set(part, event.index);
  // Parts join only under one author: an id alone does not let a colleague write into another's answer.
  const key = `${event.author} ${event.messageId}`;
  const at = begun.get(key);
  const turn = at === undefined ? undefined : conversation[at];
  if (at === undefined || turn === undefined) {
    begun.set(key, conversation.length);
    conversation.push(turnOfTeam(event, told));
  } else {
    conversation[at] = { ...turn, text: turn.text + event.text };
  }
  return true;
};

const turnOfTeam = (event: CaseEvent & { type: 'answer' }, told: boolean): Turn => ({
  from: 'team',
  text: event.text,
  when: event.time,
  author: event.author,
  id: event.messageId,
  sequence: event.sequence,
  checked: true,
  told,
});
