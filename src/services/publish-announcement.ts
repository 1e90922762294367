import { orRefuse, ServiceError } from '../errors.ts';
import { verifyAnnouncement } from '../protocol/announcement.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import { timeOf } from '../protocol/times.ts';
import { replaceAnnouncement } from '../storage/announcements.ts';
import type { Db } from '../storage/database.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster } from '../storage/rosters.ts';

/**
 * Puts a coordinator's announcement in place of the one before.
 * @throws `announcement-refused` unless this member signed it as a coordinator; `version-conflict` when a later one stands.
 */
export async function publishAnnouncement(
  db: Db,
  member: Uint8Array,
  signed: Uint8Array,
  now: number,
): Promise<void> {
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) throw new ServiceError('no-organisation');
  const { author, issued, until } = orRefuse('announcement-refused', () =>
    verifyAnnouncement(signed, verifyPastRoster(current.signed, decodePin(pin)), now),
  );
  if (!equalBytes(memberIdOf(author), member)) throw new ServiceError('announcement-refused');
  const row = { issued: timeOf(issued) / 1000, last_day: until, signed };
  if (!(await replaceAnnouncement(db, row))) throw new ServiceError('version-conflict');
}
