import type { Mailbox } from '../../../src/protocol/client/mailbox.ts';
import type { Reply } from '../../../src/protocol/client/reply-slot.ts';
import type { Answer, Conversation } from '../conversation.ts';

/** What the pages show of an open mailbox: answers in the order in which they were written. */
export function conversationOf({ head, replies, broken }: Mailbox): Conversation {
  return {
    status: head?.header.status ?? 'waiting',
    received: head?.header.received ?? null,
    answers: joinParts(replies),
    broken: broken.length,
  };
}

// A long answer takes several slots; the indices run in the order of its parts.
function joinParts(replies: readonly Reply[]): Answer[] {
  const answers = new Map<string, Answer>();
  for (const { header, text, signed } of replies) {
    const begun = answers.get(header.messageId);
    const fromList = signed && (begun?.fromList ?? true);
    const whole = (begun?.text ?? '') + text;
    answers.set(header.messageId, {
      id: header.messageId,
      label: header.label,
      day: header.day,
      text: whole,
      fromList,
    });
  }
  return [...answers.values()];
}
