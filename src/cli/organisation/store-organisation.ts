import { appendCaseEvent } from '../../services/append-case-event.ts';
import { createOrganisation } from '../../services/create-organisation.ts';
import { leaveGrant } from '../../services/hand-over-grants.ts';
import { publishIntakeKey } from '../../services/publish-intake-key.ts';
import { registerMember } from '../../services/register-member.ts';
import type { Db } from '../../storage/database.ts';
import type { NewOrganisation } from './make-organisation.ts';

/** Hands the public and sealed parts of a new organisation to the server. Throws `organisation-exists`. */
export async function storeOrganisation(db: Db, made: NewOrganisation, now: number): Promise<void> {
  const { pin, roster, members, team } = made;
  await createOrganisation(db, { pin, roster }, now);
  for (const { id, authKey, keyFile, intakeKey } of members) {
    await registerMember(db, { member: id, authKey, keyFile });
    if (intakeKey !== null) await publishIntakeKey(db, id, intakeKey.signed);
  }
  await appendCaseEvent(db, team.keys.log, team.opening);
  for (const grant of team.grants) await leaveGrant(db, grant);
}
