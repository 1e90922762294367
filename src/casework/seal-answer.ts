import { encodeAnswer } from '../protocol/client/answer-event.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { type SealedReply, sealFiles, sealReply, sealTold } from '../protocol/client/seal-reply.ts';
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
  /** What the slot holds in place of the text: a report-back or files, as bytes. */
  readonly told?: Uint8Array;
  readonly files?: Uint8Array;
}

/** The event of an answer under the next index of the log, with its sealed slot inside. */
export const sealAnswer = (core: DeskCore, log: CaseLog, part: AnswerPart): LogEventDraft => {
  if (log.filed === null) throw new ProtocolError('log-gap');
  const { organisation, rosters, means } = core;
  const index = log.state.nextAnswerIndex;
  const { told, files, ...reply } = part;
  const { messageId } = part;
  const to = [
    log.filed.report.kemPublicKey,
    replyAuthor(core),
    { organisation, roster: rosters.current().roster },
    means.now(),
    means.entropy,
  ] as const;
  const seal = (): SealedReply => {
    if (told !== undefined) return sealTold(log.chain.keys, { index, messageId, document: told }, ...to);
    if (files !== undefined) return sealFiles(log.chain.keys, { index, messageId, document: files }, ...to);
    return sealReply(log.chain.keys, { ...reply, index }, ...to);
  };
  const { sealed, destroyHash } = seal();
  const filed = { ...reply, messageId: toBase64url(messageId), index, sealed, destroyHash };
  return { type: 'answer', data: encodeAnswer(filed) };
};
