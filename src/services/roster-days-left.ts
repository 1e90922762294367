import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import { timeOf } from '../protocol/times.ts';
import type { Db } from '../storage/database.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster } from '../storage/rosters.ts';

const DAY_MS = 86_400_000;

/** From how few days on everybody is told who watches over the portal. */
export const ROSTER_ENDS_SOON_DAYS = 7;

/** Whole days until the roster ends, below zero once it has; null before there is an organisation. */
export async function rosterDaysLeft(db: Db, now: number): Promise<number | null> {
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) return null;
  const { expires } = verifyPastRoster(current.signed, decodePin(pin)).document;
  return Math.floor((timeOf(expires) - now) / DAY_MS);
}
