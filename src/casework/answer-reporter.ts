import { readAnswer } from '../protocol/client/answer-event.ts';
import { REPLY_TEXT_BYTES } from '../protocol/client/seal-reply.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { LIVE_ANSWERS, MESSAGE_ID_BYTES } from '../protocol/limits.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { type AnswerPart, sealAnswer } from './seal-answer.ts';
import { settleOrLater } from './settle-or-later.ts';
import { splitText } from './split-text.ts';

/**
 * Answers the reporter: every part into the log first, then into its slot, then the head slot. The same text again
 * after a failure goes on where it stopped. Call it in the log's turn. Throws `bad-argument` for nothing, `too-long`.
 */
export const answerReporter = async (core: DeskCore, log: CaseLog, text: string): Promise<void> => {
  const texts = splitText(text, REPLY_TEXT_BYTES);
  if (texts.length === 0) throw new ProtocolError('bad-argument', 'empty answer');
  if (texts.length > LIVE_ANSWERS) throw new ProtocolError('too-long', 'answer');
  const messageId =
    log.unfinished?.text === text ? log.unfinished.messageId : core.means.entropy.bytes(MESSAGE_ID_BYTES);
  log.unfinished = { text, messageId };
  for (const [part, partText] of texts.entries()) {
    await appendPart(core, log, { messageId, part, parts: texts.length, text: partText });
  }
  log.unfinished = null;
  await settleOrLater(core, log);
};

const appendPart = (core: DeskCore, log: CaseLog, part: AnswerPart): Promise<void> => {
  const id = toBase64url(part.messageId);
  return appendWithMerge(core, log, {
    key: `answer ${id} ${part.part}`,
    draft: (current) => (isThere(current, id, part.part) ? null : sealAnswer(core, current, part)),
  });
};

const isThere = ({ chain }: CaseLog, messageId: string, part: number): boolean =>
  chain.events.some(({ header, data }) => {
    if (header.type !== 'answer') return false;
    const answer = readAnswer(data);
    return answer.messageId === messageId && answer.part === part;
  });
