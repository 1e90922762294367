import { goneUnsaid, othersUnsaid } from '../../casefile/referral/unsaid.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { dayOf } from '../../protocol/times.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { readLog } from '../read-log.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { referralWith } from './dossiers-in.ts';
import { sayToDestination } from './say-to-destination.ts';

/**
 * Tells a focal point that the person allows it no longer: the one thing that is said without their consent, and nothing else with it. Does
 * nothing where that was told or is not so. `dossier`: its hash in base64url. Call it in the log's turn. Throws what `sayToDestination` throws.
 */
export const tellConsentGone = async (core: DeskCore, log: CaseLog, dossier: string): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await readLog(core, log);
  const referral = referralWith(log, dossier);
  const gone = goneUnsaid(referral, log.state.consent, dayOf(core.means.now()));
  if (gone !== null)
    await sayToDestination(core, log, referral, { status: 'consent-gone', ...gone, words: '' });
};

/**
 * Tells a focal point who else was told of the case, as far as the person allows both; does nothing where there is nothing new. `dossier`:
 * its hash in base64url. Call it in the log's turn. Throws what `sayToDestination` throws.
 */
export const tellOfOthers = async (core: DeskCore, log: CaseLog, dossier: string): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await readLog(core, log);
  const { referrals, consent } = log.state;
  const referral = referralWith(log, dossier);
  const others = othersUnsaid(referral, referrals, consent, dayOf(core.means.now()));
  if (others.length > 0)
    await sayToDestination(core, log, referral, { status: 'others-told', others, words: '' });
};
