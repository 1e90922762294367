import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import type { Enrolment } from '../../protocol/enrolment.ts';
import { memberIdOf } from '../../protocol/ids.ts';
import { listOwnIntakeKeys, publishIntakeKey } from '../../services/publish-intake-key.ts';
import { registerMember } from '../../services/register-member.ts';
import type { Db } from '../../storage/database.ts';
import { findMemberByAuthKey } from '../../storage/members.ts';

/** Stores what these people sign in with. Again is nothing: a member who has signed in since keeps what they have. */
export const admitMembers = async (db: Db, enrolments: readonly Enrolment[]): Promise<void> => {
  for (const { document, keyFile } of enrolments) {
    const [member, authKey] = [memberIdOf(document.member), fromBase64url(document.authKey)];
    const known = await findMemberByAuthKey(db, authKey);
    if (known !== null && equalBytes(known, member)) continue;
    await registerMember(db, { member, authKey, keyFile });
  }
};

/** Publishes their first intake keys, once a roster names them. Who has published one by now keeps what they have. */
export const publishIntakeKeys = async (db: Db, enrolments: readonly Enrolment[]): Promise<void> => {
  for (const { document, intakeKey } of enrolments) {
    const member = memberIdOf(document.member);
    if (intakeKey === null || (await listOwnIntakeKeys(db, member)).length > 0) continue;
    await publishIntakeKey(db, member, intakeKey);
  }
};
