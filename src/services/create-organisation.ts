import { ServiceError } from '../errors.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyRoster } from '../protocol/roster.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { insertPin } from '../storage/organisation.ts';
import { insertRoster } from '../storage/rosters.ts';
import { rosterRows } from './roster-rows.ts';

/** What `tools` on the server's own command line hand over: the pin's bytes and the first signed roster. */
export type NewOrganisation = { readonly pin: Uint8Array; readonly roster: Uint8Array };

/**
 * Opens an organisation on this server, once.
 * @throws `organisation-exists`, and whatever the protocol refuses in the pin or the roster.
 */
export async function createOrganisation(
  db: Db,
  { pin, roster }: NewOrganisation,
  now: number,
): Promise<void> {
  const verified = verifyRoster(roster, decodePin(pin), now);
  if (verified.document.sequence !== 1) throw new ServiceError('roster-refused');
  const { row, members } = rosterRows(verified, roster);
  await inTransaction(db, async (tx) => {
    const first = (await insertPin(tx, pin)) && (await insertRoster(tx, row, members));
    if (!first) throw new ServiceError('organisation-exists');
  });
}
