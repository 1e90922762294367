import { encodeSentFiles } from '../casefile/files/sent-files.ts';
import { encodeTold } from '../casefile/told/told-document.ts';
import { readAnswer } from '../protocol/client/answer-event.ts';
import { slotToken } from '../protocol/client/case-secret.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { slotIdOf } from '../protocol/slot-id.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { type AnswerPart, sealAnswer } from './seal-answer.ts';

/**
 * Something else stands where an answer belongs: its author seals it anew under the next index. For others it is a
 * warning, for nobody can sign in another's name.
 */
export const resealAnswer = async (core: DeskCore, log: CaseLog, event: LogEvent): Promise<void> => {
  const taken = readAnswer(event.data);
  core.warnings.add({ code: 'slot-taken', place: 'case', subject: log.id });
  if (event.header.author !== toBase64url(core.member)) return;
  const { part, parts, text, messageId } = taken;
  const isLater = (other: LogEvent): boolean => {
    if (other.header.type !== 'answer' || other.header.sequence <= event.header.sequence) return false;
    const answer = readAnswer(other.data);
    return answer.messageId === messageId && answer.part === part;
  };
  const inPlace = documentOf(log, messageId);
  await appendWithMerge(core, log, {
    key: `reseal ${messageId} ${part} ${taken.index}`,
    draft: (current) =>
      current.chain.events.some(isLater)
        ? null
        : sealAnswer(core, current, { part, parts, text, messageId: fromBase64url(messageId), ...inPlace }),
  });
  const sealedAgain = log.chain.events.findLast(isLater);
  if (sealedAgain === undefined) return;
  const { index, destroyHash, sealed } = readAnswer(sealedAgain.data);
  const keys = core.ring.keysOf(log.id, sealedAgain.header.epoch) ?? log.chain.keys;
  const id = slotIdOf(slotToken(keys, index));
  if ((await core.means.api.putSlot(id, destroyHash, sealed)) === 'slot-taken') {
    await resealAnswer(core, log, sealedAgain);
  }
};

/** What the slot holds in place of the text. */
const documentOf = ({ state }: CaseLog, messageId: string): Pick<AnswerPart, 'told' | 'files'> => {
  const told = state.told.find(({ message }) => message === messageId)?.told;
  if (told !== undefined) return { told: encodeTold(told) };
  const files = state.sentFiles.find(({ message }) => message === messageId)?.sent;
  return files === undefined ? {} : { files: encodeSentFiles(files) };
};
