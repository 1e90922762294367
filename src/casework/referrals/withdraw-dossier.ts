import { encodeWritten } from '../../casefile/case-event.ts';
import { isOpen } from '../../casefile/referral/referral-state.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { referralWith } from './dossiers-in.ts';

/** Takes a dossier (its hash in base64url) back that is not on its way. Call it in the log's turn. Throws `bad-argument`, `not-on-case`. */
export const withdrawDossier = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  reason: string,
): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await appendWithMerge(core, log, {
    key: `dossier-withdrawn ${dossier}`,
    draft: (current) =>
      isOpen(referralWith(current, dossier))
        ? { type: 'dossier-withdrawn', data: encodeWritten('dossier-withdrawn', { dossier, reason }) }
        : null,
  });
};
