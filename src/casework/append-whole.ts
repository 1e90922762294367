import { readAnswer } from '../protocol/client/answer-event.ts';
import { fromBase64url } from '../protocol/encoding/base64url.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { type AnswerPart, sealAnswer } from './seal-answer.ts';

/** An answer of one part under this message id (base64url), once: again after a failure is nothing. */
export const appendWhole = (
  core: DeskCore,
  log: CaseLog,
  message: string,
  part: Omit<AnswerPart, 'messageId' | 'part' | 'parts'>,
): Promise<void> =>
  appendWithMerge(core, log, {
    key: `answer ${message} 0`,
    draft: (current) =>
      isAnswered(current, message)
        ? null
        : sealAnswer(core, current, { ...part, messageId: fromBase64url(message), part: 0, parts: 1 }),
  });

const isAnswered = ({ chain }: CaseLog, message: string): boolean =>
  chain.events.some(({ header, data }) => header.type === 'answer' && readAnswer(data).messageId === message);
