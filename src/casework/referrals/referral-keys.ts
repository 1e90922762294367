import type { ReferralKeys } from '../../protocol/client/referral/news.ts';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { dossierOf } from './dossiers-in.ts';

/** Under what the news of a case's referrals are sealed, of those that are on their way. */
export const referralKeysIn = ({ organisation }: DeskCore, log: CaseLog): ReferralKeys[] =>
  log.state.referrals
    .filter(({ sending, sent }) => sending !== null || sent !== null)
    .map((referral) => ({
      organisation,
      referral: fromBase64url(referral.dossier.referral),
      secret: dossierOf(log, referral).secret,
    }));
