import { orRefuse, ServiceError } from '../errors.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPredecessor, verifyRoster } from '../protocol/roster.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster, insertRoster } from '../storage/rosters.ts';
import { rosterRows } from './roster-rows.ts';

/** Appends the next roster. Whoever brings it, only the offline root can have made it. */
export async function publishRoster(db: Db, signed: Uint8Array, now: number): Promise<void> {
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) throw new ServiceError('no-organisation');
  const roster = orRefuse('roster-refused', () => verifyRoster(signed, decodePin(pin), now, current));
  orRefuse('roster-refused', () => verifyPredecessor(current.signed, roster));
  if (roster.document.kind !== current.kind) throw new ServiceError('roster-refused');
  const { row, members } = rosterRows(roster, signed);
  const stored = await inTransaction(db, (tx) => insertRoster(tx, row, members));
  if (!stored) throw new ServiceError('version-conflict');
}
