import { expect, it } from 'vitest';
import { makeMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { publishIntakeKey } from '../../src/services/publish-intake-key.ts';
import { registerMember } from '../../src/services/register-member.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);

it('a founder who is replaced before anybody else signed in leaves a team that can be founded anew', async () => {
  for (const table of ['grant', 'digest', 'key_ring_entry', 'member_log'] as const)
    await portal.db.deleteFrom(table).execute();
  const [founder, second] = portal.reviewers;
  if (founder === undefined) throw new Error('three were made');
  await (await portal.desk(founder)).refresh();
  const again = makeMember(founder.entry, portal.made.id, Date.now(), systemEntropy);
  await registerMember(portal.db, { member: again.id, authKey: again.authKey, keyFile: again.keyFile });
  await portal.nextRoster(({ members }) => ({
    members: members.map((line) =>
      line.id === founder.entry.id ? { ...again.entry, replaces: line.id } : line,
    ),
  }));
  if (again.intakeKey === null) throw new Error('a reviewer has one');
  await publishIntakeKey(portal.db, again.id, again.intakeKey.signed);
  const first = await portal.desk(again);
  await first.refresh();
  const desk = await portal.desk(second);
  await desk.refresh();
  // The old founder's grant is refused and told; the new one's is taken.
  expect(desk.warnings().map(({ place }) => place)).toEqual(['grant']);
  expect(await desk.newcomers()).toEqual([]);
  await first.close('sign-out');
  const later = await portal.desk(again);
  await later.refresh();
  expect(later.warnings()).toEqual([]);
});
