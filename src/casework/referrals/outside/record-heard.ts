import { encodeWritten } from '../../../casefile/case-event.ts';
import { isOnItsWay } from '../../../casefile/referral/referral-state.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import { appendWithMerge } from '../../append-with-merge.ts';
import type { CaseLog } from '../../case-log.ts';
import type { DeskCore } from '../../desk-core.ts';
import { readLog } from '../../read-log.ts';
import { refuseConflicted } from '../../work-on-case.ts';
import { referralWith } from '../dossiers-in.ts';
import type { HeardNews } from '../referral-calls.ts';

/**
 * Puts on file what somebody at a destination told about a dossier (its hash in base64url) that left, in the word of the reviewer who heard it.
 * Call it in the log's turn. Throws `bad-argument` for one that has not left, `bad-encoding`, `not-on-case`.
 */
export const recordHeard = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  { day, teller, news }: HeardNews,
): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await readLog(core, log);
  const data = encodeWritten('referral-told', { dossier, day, teller, news });
  await appendWithMerge(core, log, {
    key: `referral-told ${JSON.stringify({ dossier, day, teller, news })}`,
    draft: (current) => {
      if (!isOnItsWay(referralWith(current, dossier))) throw new ProtocolError('bad-argument', 'not sent');
      return { type: 'referral-told', data };
    },
  });
};
