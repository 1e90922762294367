import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { verifyEnrolment } from '../../protocol/enrolment.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { type Roster, verifyPastRoster } from '../../protocol/roster.ts';
import { publishRoster } from '../../services/publish-roster.ts';
import type { Db } from '../../storage/database.ts';
import { findPin } from '../../storage/organisation.ts';
import { findCurrentRoster } from '../../storage/rosters.ts';
import { UsageError } from '../command.ts';
import { admitMembers, publishIntakeKeys } from './admit-members.ts';
import { advancePin } from './advance-pin.ts';

/**
 * Publishes the next roster with the enrolments of people whom it newly names. One that is the current one already
 * only finishes what an earlier try, or a coordinator's publication, left undone.
 */
export const publishAtServer = async (
  db: Db,
  signed: Uint8Array,
  enrolmentFiles: readonly Uint8Array[],
  now: number,
): Promise<Roster> => {
  const pin = await findPin(db);
  const current = await findCurrentRoster(db);
  if (pin === null || current === null)
    throw new UsageError('No organisation is installed here: see install-organisation.');
  const roster = verifyPastRoster(signed, decodePin(pin));
  const { organisation, members } = roster.document;
  const enrolments = enrolmentFiles.map((bytes) => verifyEnrolment(bytes, organisation));
  if (enrolments.some(({ document }) => !members.some(({ id }) => id === document.member)))
    throw new UsageError('The roster does not name everybody whose enrolment was given.');
  await admitMembers(db, enrolments);
  if (!equalBytes(roster.hash, current.hash)) await publishRoster(db, signed, now);
  await publishIntakeKeys(db, enrolments);
  await advancePin(db, roster.document);
  return roster;
};
