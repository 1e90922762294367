import type { ReplyClock } from '../../../src/casefile/referral/reply-clock.ts';
import { formatDay } from '../../shared/format.ts';
import { t } from '../text.ts';

/** How long a State still has, or for how long it has been silent. */
export function clockInWords({ sent, due, left }: ReplyClock): string {
  const words = t().focal.clock;
  return words.waits(formatDay(sent), formatDay(due), left < 0 ? words.over(-left) : words.left(left));
}
