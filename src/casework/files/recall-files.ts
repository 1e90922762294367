import { encodeWritten } from '../../casefile/case-event.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { removeRecalled } from './remove-recalled.ts';

/**
 * Takes files back that were sent under this message id: into the log first, then the server is asked to remove them. The same again
 * after a failure asks once more, and so does every desk that has read the log. Call it in the log's turn. Throws `bad-argument` where no such files were sent, `not-on-case` for who
 * declared a conflict.
 */
export const recallFiles = async (core: DeskCore, log: CaseLog, message: string): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  if (!log.state.sentFiles.some((each) => each.message === message))
    throw new ProtocolError('bad-argument', 'files');
  await appendWithMerge(core, log, {
    key: `files-recalled ${message}`,
    draft: ({ state }) =>
      state.sentFiles.some((each) => each.message === message && each.recalled !== null)
        ? null
        : { type: 'files-recalled', data: encodeWritten('files-recalled', { message }) },
  });
  await removeRecalled(core);
};
