import { encodeAnswer } from '../protocol/client/answer-event.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { sealReply } from '../protocol/client/seal-reply.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { replyAuthor } from './reply-author.ts';

/** A part of an answer, before it has an index. */
export interface AnswerPart {
  readonly messageId: Uint8Array;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/** The event of an answer under the next index of the log, with its sealed slot inside. */
export const sealAnswer = (core: DeskCore, log: CaseLog, part: AnswerPart): LogEventDraft => {
  if (log.filed === null) throw new ProtocolError('log-gap');
  const { organisation, rosters, means } = core;
  const index = log.state.nextAnswerIndex;
  const { sealed, destroyHash } = sealReply(
    log.chain.keys,
    { ...part, index },
    log.filed.report.kemPublicKey,
    replyAuthor(core),
    { organisation, roster: rosters.current().roster },
    means.now(),
    means.entropy,
  );
  const filed = { ...part, messageId: toBase64url(part.messageId), index, sealed, destroyHash };
  return { type: 'answer', data: encodeAnswer(filed) };
};
