import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ROSTER_LONGEST_DAYS } from '../../protocol/limits.ts';
import { type Roster, signRoster } from '../../protocol/roster.ts';
import { instantOf, timeOf } from '../../protocol/times.ts';

const DAY_MS = 86_400_000;
const RENEWED_BEFORE_DAYS = 7;

/** Whether a roster has less than half of its life left. `now` in milliseconds since 1970. */
export const isRenewalDue = ({ document }: Roster, now: number): boolean =>
  timeOf(document.expires) - now < RENEWED_BEFORE_DAYS * DAY_MS;

/** The same roster again, as the next in line and with new dates, signed by the root (64-byte secret key). */
export const renewRoster = (current: Roster, rootSecretKey: Uint8Array, now: number): Uint8Array => {
  const next = {
    ...current.document,
    sequence: current.document.sequence + 1,
    previous: toBase64url(current.hash),
    issued: instantOf(now),
    expires: instantOf(now + ROSTER_LONGEST_DAYS * DAY_MS),
  };
  return signRoster(next, rootSecretKey, current.successions);
};
