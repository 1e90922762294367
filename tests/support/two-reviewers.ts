import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { Db } from '../../src/storage/database.ts';
import { type MemberClient, signInAs } from './member-client.ts';
import { membersWhoAre, storedOrganisation } from './organisation.ts';

/** An organisation of two reviewers at a portal, both signed in. */
export async function twoReviewers(portal: {
  readonly db: Db;
  readonly origin: string;
}): Promise<readonly [MemberClient, MemberClient]> {
  const made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  const [first, second] = membersWhoAre(made, 'reviewer');
  if (first === undefined || second === undefined) throw new Error('two were made');
  return [await signInAs(portal.origin, made, first), await signInAs(portal.origin, made, second)];
}
