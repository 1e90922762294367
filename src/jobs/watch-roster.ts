import { rosterEnds } from '../events.ts';
import { ROSTER_ENDS_SOON_DAYS, rosterDaysLeft } from '../services/roster-days-left.ts';
import type { Db } from '../storage/database.ts';

/** Says in the log that the roster has to be renewed: after its end nobody can report. */
export async function watchRoster(db: Db, now: number): Promise<void> {
  const days = await rosterDaysLeft(db, now);
  if (days !== null && days <= ROSTER_ENDS_SOON_DAYS) rosterEnds(days);
}
