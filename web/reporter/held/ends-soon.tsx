import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { HeldConsent } from '../consenting.ts';
import { h } from '../held-words.ts';

/** From so few days on the mailbox reminds. */
const REMINDS_BELOW_DAYS = 30;

/** A reminder that a consent ends, or that it has ended; nothing while there is time. */
export function EndsSoon({
  daysLeft,
  expires,
}: Pick<HeldConsent, 'daysLeft' | 'expires'>): JSX.Element | null {
  if (daysLeft >= REMINDS_BELOW_DAYS) return null;
  return (
    <Notice tone="caution">
      <p>{daysLeft < 0 ? h().ended(formatDay(expires)) : h().soon(daysLeft, h().renew)}</p>
    </Notice>
  );
}
