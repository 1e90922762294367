import type { LeavingStop } from '../../../src/casefile/referral/referral-state.ts';
import { t } from '../text.ts';

/** Which rule was broken by what left. */
export const againstInWords = (stop: LeavingStop): string => {
  switch (stop) {
    case 'other-content':
    case 'other-form':
    case 'no-files':
      return t().handOver.against[stop];
    case 'withdrawn':
    case 'replaced':
    case 'expired':
    case 'too-few':
    case 'consent-changed':
    case 'no-consent':
    case 'unconfirmed':
      return t().referrals.against[stop];
  }
};
