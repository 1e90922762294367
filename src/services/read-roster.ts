import { ServiceError } from '../errors.ts';
import { encodeRosterBundle } from '../protocol/roster-bundle.ts';
import { dayOf } from '../protocol/times.ts';
import type { Db } from '../storage/database.ts';
import { listCurrentIntakeKeys } from '../storage/intake-keys.ts';
import { findCurrentRoster, findRoster } from '../storage/rosters.ts';

/** The current roster with the intake keys that are valid today. */
export async function readRosterBundle(db: Db, now: number): Promise<Uint8Array> {
  const roster = await findCurrentRoster(db);
  if (roster === null) throw new ServiceError('no-organisation');
  return encodeRosterBundle(roster.signed, await listCurrentIntakeKeys(db, dayOf(now)));
}

export async function readPastRoster(db: Db, sequence: number): Promise<Uint8Array> {
  const roster = await findRoster(db, sequence);
  if (roster === null) throw new ServiceError('not-found');
  return roster.signed;
}
