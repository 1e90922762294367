import { orRefuse, ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { verifyIntakeKey } from '../protocol/intake-key.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { findLastIntakeKeyIndex, insertIntakeKey, listIntakeKeysOf } from '../storage/intake-keys.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster } from '../storage/rosters.ts';

/**
 * Publishes a member's next intake key.
 * @throws `intake-key-refused` unless the roster's key of this member signed it and its index is above all before.
 */
export async function publishIntakeKey(db: Db, member: Uint8Array, signed: Uint8Array): Promise<void> {
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) throw new ServiceError('no-organisation');
  const key = orRefuse('intake-key-refused', () => {
    return verifyIntakeKey(signed, verifyPastRoster(current.signed, decodePin(pin)));
  });
  if (!equalBytes(memberIdOf(key.member.id), member)) throw new ServiceError('intake-key-refused');
  await inTransaction(db, async (tx) => {
    const last = await findLastIntakeKeyIndex(tx, member);
    if (last !== null && key.index <= last) throw new ServiceError('intake-key-refused');
    const row = { member, index: key.index, valid_from: key.from, valid_until: key.until, signed };
    if (!(await insertIntakeKey(tx, row))) throw new ServiceError('intake-key-refused');
  });
}

export function listOwnIntakeKeys(db: Db, member: Uint8Array): Promise<Uint8Array[]> {
  return listIntakeKeysOf(db, member);
}
