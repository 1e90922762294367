import { orRefuse, ServiceError } from '../errors.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPublication } from '../protocol/publication.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import type { Db } from '../storage/database.ts';
import { findPin } from '../storage/organisation.ts';
import { replacePublication } from '../storage/publications.ts';
import { findCurrentRoster } from '../storage/rosters.ts';

/**
 * Puts what two reviewers signed in place of what was published before; again is harmless. What it says is theirs to know.
 * @throws `publication-refused` unless two reviewers of the current roster signed it; `version-conflict` when it is not the latest.
 */
export async function publishCounts(db: Db, signed: Uint8Array, now: number): Promise<void> {
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) throw new ServiceError('no-organisation');
  const { head } = orRefuse('publication-refused', () =>
    verifyPublication(signed, verifyPastRoster(current.signed, decodePin(pin)), now),
  );
  if (!(await replacePublication(db, { sequence: head.sequence, signed })))
    throw new ServiceError('version-conflict');
}
