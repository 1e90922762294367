import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { type Roster, verifyPastRoster } from '../../protocol/roster.ts';
import { publishRoster } from '../../services/publish-roster.ts';
import type { Db } from '../../storage/database.ts';
import { findPin } from '../../storage/organisation.ts';
import { findCurrentRoster } from '../../storage/rosters.ts';
import { UsageError } from '../command.ts';

/** Publishes the next roster after `before` was done; one that is the current one already is nothing. */
export const publishOnce = async (
  db: Db,
  signed: Uint8Array,
  now: number,
  before: (organisation: string) => Promise<void>,
): Promise<Roster> => {
  const pin = await findPin(db);
  const current = await findCurrentRoster(db);
  if (pin === null || current === null)
    throw new UsageError('No organisation is installed here: see install-organisation.');
  const roster = verifyPastRoster(signed, decodePin(pin));
  await before(roster.document.organisation);
  if (!equalBytes(roster.hash, current.hash)) await publishRoster(db, signed, now);
  return roster;
};
