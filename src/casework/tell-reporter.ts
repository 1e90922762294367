import { encodeWritten } from '../casefile/case-event.ts';
import { encodeTold, type ToldDocument } from '../casefile/told/told-document.ts';
import { isTrueOf } from '../casefile/told/what-to-tell.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { MESSAGE_ID_BYTES } from '../protocol/limits.ts';
import { appendWhole } from './append-whole.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { settleOrLater } from './settle-or-later.ts';
import { refuseConflicted } from './work-on-case.ts';

/**
 * Tells the reporter what was done: what is told goes into the log first, then the answer whose slot holds it, then the head slot.
 * `text` is what was shown to the reviewer, for colleagues. The same again after a failure goes on where it stopped. Call it in the log's
 * turn. Throws `bad-argument` for what the log does not say, `not-on-case` for who declared a conflict.
 */
export const tellReporter = async (
  core: DeskCore,
  log: CaseLog,
  told: ToldDocument,
  text: string,
): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  if (!log.state.referrals.some((referral) => isTrueOf(told, referral)))
    throw new ProtocolError('bad-argument', 'told');
  const document = encodeTold(told);
  const same = JSON.stringify(told);
  const begun = log.state.told.find(
    (each) => each.index === null && isOwnId(core, each.by) && JSON.stringify(each.told) === same,
  );
  const message = begun?.message ?? toBase64url(core.means.entropy.bytes(MESSAGE_ID_BYTES));
  await appendWithMerge(core, log, {
    key: `reporter-told ${message}`,
    draft: ({ state }) =>
      state.told.some((each) => each.message === message)
        ? null
        : { type: 'reporter-told', data: encodeWritten('reporter-told', { message, told }) },
  });
  await appendWhole(core, log, message, { text, told: document });
  await settleOrLater(core, log);
};
