import { openingsOf } from '../../../src/protocol/client/head-slot.ts';
import type { Mailbox } from '../../../src/protocol/client/mailbox.ts';
import type { Reply } from '../../../src/protocol/client/reply-slot.ts';
import type { Answer, Conversation } from '../conversation.ts';
import { type ReceivedSlot, receivedOf } from './received-of.ts';
import { tellingOf } from './telling-of.ts';

/** What the pages show of an open mailbox: answers in the order in which they were written. */
export function conversationOf({ head, replies, told, files, broken }: Mailbox): Conversation {
  const { telling, unreadable } = tellingOf(told);
  const { received, unreadable: damaged } = receivedOf(files);
  return {
    telling,
    status: head?.header.status ?? 'waiting',
    received: head?.header.received ?? null,
    openings: head === null ? [] : openingsOf(head),
    answers: inOrder([...joinParts(replies), ...received.map(ofFiles)]),
    broken: broken.length + unreadable + damaged,
  };
}

type Placed = Answer & { readonly index: number };

const inOrder = (answers: readonly Placed[]): Answer[] =>
  answers.toSorted((one, other) => one.index - other.index).map(({ index: _index, ...answer }) => answer);

const ofFiles = ({ header, signed, sent }: ReceivedSlot): Placed => ({
  index: header.index,
  id: header.messageId,
  label: header.label,
  day: header.day,
  text: sent?.text ?? '',
  fromList: signed,
  files: sent?.items ?? [],
  newer: sent === null,
});

// A long answer takes several slots; the indices run in the order of its parts.
function joinParts(replies: readonly Reply[]): Placed[] {
  const answers = new Map<string, Placed>();
  for (const { header, text, signed } of replies) {
    const begun = answers.get(header.messageId);
    const fromList = signed && (begun?.fromList ?? true);
    const whole = (begun?.text ?? '') + text;
    answers.set(header.messageId, {
      index: begun?.index ?? header.index,
      id: header.messageId,
      label: header.label,
      day: header.day,
      text: whole,
      fromList,
      files: [],
      newer: false,
    });
  }
  return [...answers.values()];
}
