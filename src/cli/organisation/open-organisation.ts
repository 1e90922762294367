import { ServiceError } from '../../errors.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import type { Enrolment } from '../../protocol/enrolment.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { verifyRoster } from '../../protocol/roster.ts';
import type { RosterDocument } from '../../protocol/roster-document.ts';
import { createOrganisation } from '../../services/create-organisation.ts';
import type { Db } from '../../storage/database.ts';
import { findPin } from '../../storage/organisation.ts';
import { UsageError } from '../command.ts';

/** Opens an organisation, or goes on with the same one where an earlier try broke off. */
export const openOrganisation = async (
  db: Db,
  files: { readonly pin: Uint8Array; readonly roster: Uint8Array },
  enrolments: readonly Enrolment[],
  now: number,
): Promise<RosterDocument> => {
  const { document } = verifyRoster(files.roster, decodePin(files.pin), now);
  const given = new Set(enrolments.map((enrolment) => enrolment.document.member));
  const missing = document.members.filter(({ id }) => !given.has(id)).map(({ label }) => label);
  if (missing.length > 0) throw new UsageError(`The enrolment of ${missing.join(', ')} is missing.`);
  try {
    await createOrganisation(db, files, now);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== 'organisation-exists') throw error;
    const pin = await findPin(db);
    if (pin === null || !equalBytes(pin, files.pin)) {
      throw new UsageError(
        'This database belongs to another organisation, perhaps the demonstration. Give the portal a fresh DATA_DIR or DATABASE_URL.',
      );
    }
  }
  return document;
};
