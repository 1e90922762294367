import { missingFor } from '../../casefile/referral/covered-by.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { dayOf } from '../../protocol/times.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { readLog } from '../read-log.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { referralWith } from './dossiers-in.ts';
import { sayToDestination } from './say-to-destination.ts';

/**
 * Answers a focal point about a dossier that was sent (its hash in base64url). Call it in the log's turn. Throws `referral-unconfirmed`
 * where the person's consent no longer covers it, and what `sayToDestination` throws.
 */
export const replyToDestination = async (
  core: DeskCore,
  log: CaseLog,
  dossier: string,
  words: string,
): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await readLog(core, log);
  const referral = referralWith(log, dossier);
  const today = dayOf(core.means.now());
  if (missingFor(log.state.consent, referral.dossier.destination, today).length > 0)
    throw new ProtocolError('referral-unconfirmed');
  await sayToDestination(core, log, referral, { status: 'team-reply', words });
};
