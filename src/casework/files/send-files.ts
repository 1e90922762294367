import { encodeWritten } from '../../casefile/case-event.ts';
import { encodeSentFiles, type SentFiles } from '../../casefile/files/sent-files.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { MESSAGE_ID_BYTES } from '../../protocol/limits.ts';
import { appendWhole } from '../append-whole.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import { type DeskCore, isOwnId } from '../desk-core.ts';
import { settleOrLater } from '../settle-or-later.ts';
import { refuseConflicted } from '../work-on-case.ts';

/**
 * Tells the reporter of files whose blobs have all arrived: what they are goes into the log first, then the answer whose slot holds it, then
 * the head slot. The same again after a failure goes on where it stopped. Call it in the log's turn. Throws `bad-encoding` for what is no
 * such document, `not-on-case` for who declared a conflict.
 */
export const sendFiles = async (core: DeskCore, log: CaseLog, sent: SentFiles): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  const files = encodeSentFiles(sent);
  const same = JSON.stringify(sent);
  const begun = log.state.sentFiles.find(
    (each) => each.index === null && isOwnId(core, each.by) && JSON.stringify(each.sent) === same,
  );
  const message = begun?.message ?? toBase64url(core.means.entropy.bytes(MESSAGE_ID_BYTES));
  await appendWithMerge(core, log, {
    key: `files-sent ${message}`,
    draft: ({ state }) =>
      state.sentFiles.some((each) => each.message === message)
        ? null
        : { type: 'files-sent', data: encodeWritten('files-sent', { message, sent }) },
  });
  await appendWhole(core, log, message, { text: inWords(sent), files });
  await settleOrLater(core, log);
};

/** For colleagues whose program does not know of files. */
const inWords = ({ text, items }: SentFiles): string =>
  [text, ...items.map(({ name }) => name)].filter((line) => line !== '').join('\n');
