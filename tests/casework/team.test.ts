import { describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import type { MemberPlan, NewMember } from '../../src/cli/organisation/make-member.ts';
import { makeMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { RosterMember } from '../../src/protocol/roster-document.ts';
import { publishIntakeKey } from '../../src/services/publish-intake-key.ts';
import { registerMember } from '../../src/services/register-member.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { codeOf } from '../support/refusal-later.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);

/** Empties the server of the team that test organisations come with: as if nobody had founded one. */
const withoutTeam = async (): Promise<void> => {
  for (const table of ['grant', 'digest', 'key_ring_entry', 'member_log'] as const)
    await portal.db.deleteFrom(table).execute();
};

const plan = ({ role, intake, label, about }: RosterMember): MemberPlan => ({ role, intake, label, about });

/** Somebody registers and is published in the roster: as new, or in place of an old line. */
const join = async (like: NewMember, change: Partial<RosterMember>): Promise<NewMember> => {
  const made = makeMember({ ...plan(like.entry), ...change }, portal.made.id, Date.now(), systemEntropy);
  await registerMember(portal.db, { member: made.id, authKey: made.authKey, keyFile: made.keyFile });
  const entry = { ...made.entry, replaces: change.replaces ?? null };
  await portal.nextRoster(({ members }) => ({
    members: [...members.filter(({ id }) => id !== entry.replaces), entry],
  }));
  if (made.intakeKey !== null) await publishIntakeKey(portal.db, made.id, made.intakeKey.signed);
  return made;
};

const fresh = async (member: NewMember | undefined, wrap?: (api: MemberApi) => MemberApi): Promise<Desk> => {
  const desk = await portal.desk(member, wrap === undefined ? {} : { wrap });
  await desk.refresh();
  return desk;
};

const teamLogs = async (): Promise<number> => {
  const { count } = await portal.db
    .selectFrom('case_head')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

describe('a team that nobody has founded', () => {
  it('is founded by the first reviewer, and by nobody else', async () => {
    await withoutTeam();
    const before = await teamLogs();
    await fresh(portal.reviewers[1]);
    expect(await teamLogs()).toBe(before);
    // Cut off in the middle of it: the next sign-in goes on with the same team.
    const cut = await portal.desk(portal.reviewers[0], {
      wrap: (api) => ({ ...api, grant: () => Promise.reject(new Error('cut')) }),
    });
    await expect(cut.refresh()).rejects.toThrow();
    const founder = await fresh(portal.reviewers[0]);
    expect(await teamLogs()).toBe(before + 1);
    expect(founder.warnings()).toEqual([]);
    for (const other of [portal.reviewers[1], portal.reviewers[2]]) {
      const desk = await fresh(other);
      expect(desk.warnings()).toEqual([]);
      expect(await desk.newcomers()).toEqual([]);
    }
    expect(await teamLogs()).toBe(before + 1);
  });

  it('is not founded again by a first reviewer whose ring the server withholds', async () => {
    const before = await teamLogs();
    const desk = await fresh(portal.reviewers[0], (api) => ({
      ...api,
      keyRing: () => Promise.resolve({ rows: [], next: null }),
    }));
    expect(desk.warnings().map(({ code }) => code)).toContain('case-vanished');
    expect(await teamLogs()).toBe(before);
  });
});

describe('handing over', () => {
  const all = async (count: number, excluded: readonly string[] = []): Promise<string[]> => {
    const ids: string[] = [];
    for (let left = count; left > 0; left -= 1) {
      const reporter = portal.reporter();
      const chosen = excluded.length === 0 ? undefined : excluded;
      await reporter.post(
        await reporter.seal(
          undefined,
          ({ ready }) => ready.filter(({ member }) => !excluded.includes(member.id)),
          chosen,
        ),
      );
      ids.push(reporter.caseId);
    }
    await portal.place();
    return ids;
  };

  it('gives somebody under new keys what they had, and nothing from which they were left out', async () => {
    const [first, second] = portal.reviewers;
    if (first === undefined || second === undefined) throw new Error('three were made');
    const theirs = await all(2);
    const notTheirs = await all(1, [second.entry.id]);
    const giver = await fresh(first);
    expect(giver.cases()).toHaveLength(3);
    const again = await join(second, { replaces: second.entry.id });
    await giver.refresh();
    expect((await giver.newcomers()).map(({ id }) => id)).toEqual([again.entry.id]);
    expect(await giver.handOver(again.entry.id)).toEqual({ cases: 2, leftOut: 0 });
    const desk = await fresh(again);
    expect(
      desk
        .cases()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...theirs].sort());
    expect(desk.cases().map(({ id }) => id)).not.toContain(notTheirs[0]);
    for (const id of theirs) expect((await desk.openCase(id)).intact).toBe(true);
    expect(desk.warnings()).toEqual([]);
    expect(await giver.newcomers()).toEqual([]);
    // Another colleague may have other cases of theirs.
    const third = await fresh(portal.reviewers[2]);
    expect((await third.newcomers()).map(({ id }) => id)).toEqual([again.entry.id]);
    expect(await third.handOver(again.entry.id)).toEqual({ cases: 2, leftOut: 0 });
    expect(await third.newcomers()).toEqual([]);
    // Again is harmless.
    await giver.handOver(again.entry.id);
    await desk.refresh();
    expect(desk.warnings()).toEqual([]);
  });

  it('gives a stranger whom the roster newly names the team, and no case', async () => {
    const [first] = portal.reviewers;
    if (first === undefined) throw new Error('three were made');
    const stranger = await join(first, { label: 'Somebody new' });
    const giver = await fresh(first);
    const desk = await fresh(stranger);
    expect(desk.cases()).toEqual([]);
    expect(await giver.handOver(stranger.entry.id)).toEqual({ cases: 0, leftOut: 0 });
    await desk.refresh();
    expect(desk.cases()).toEqual([]);
    expect(await desk.newcomers()).toEqual([]);
  });

  it('is refused for oneself and for whoever is no reviewer', async () => {
    const giver = await fresh(portal.reviewers[0]);
    const coordinator = portal.made.members.find(({ entry }) => entry.role === 'coordinator');
    for (const id of [giver.me.id, coordinator?.entry.id ?? '', 'AAAAAAAAAAAAAAAAAAAAAA'])
      await expect(giver.handOver(id)).rejects.toMatchObject({ code: 'unknown-author' });
  });

  it('takes two for who declared a conflict, under new keys too', async () => {
    const [first] = portal.reviewers;
    if (first === undefined) throw new Error('three were made');
    const colleague = await join(first, { label: 'A colleague' });
    const reporter = portal.reporter();
    const id = reporter.caseId;
    await reporter.post(await reporter.seal());
    await portal.place();
    const before = await fresh(colleague);
    await before.openCase(id);
    await before.declareConflict(id, { kind: 'knows-person', words: '' });
    const again = await join(colleague, { label: 'A colleague again', replaces: colleague.entry.id });
    const desk = await fresh(first);
    await desk.openCase(id);
    await desk.giveAccess(id, again.entry.id, false);
    const access = desk.caseView(id)?.state.access;
    expect(access?.proposals).toMatchObject([{ member: again.entry.id, by: desk.me.id }]);
    expect(access?.on.map(({ member }) => member)).not.toContain(again.entry.id);
    expect(await codeOf(desk.passOn(id, again.entry.id))).toBe('no-reader');
    const theirs = await fresh(again);
    expect(theirs.cases().map((row) => row.id)).not.toContain(id);
  });

  it('makes nobody two: what they propose under new keys has no agreement by the old ones', async () => {
    const [first, , third] = portal.reviewers;
    if (first === undefined || third === undefined) throw new Error('three were made');
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const before = (await fresh(first)).roster().hash;
    const again = await join(third, { replaces: third.entry.id });
    const { hash } = (await portal.desk(first)).roster();
    // A program of their own, which still has the old keys and writes before any colleague's desk looks.
    const insider = { keys: reporter.keys, joined: [again] };
    await craftEvent(portal, insider, hash, again.author, {
      type: 'deletion-proposed',
      data: encodeWritten('deletion-proposed', { ground: 'reporter-asked' }),
    });
    await craftEvent(portal, insider, before, third.author, {
      type: 'agreed',
      data: encodeWritten('agreed', { proposal: 1 }),
    });
    const desk = await fresh(first);
    const { events, intact, state } = await desk.openCase(reporter.caseId);
    expect([intact, events.slice(0, 3).map(({ type }) => type)]).toEqual([
      true,
      ['filed', 'deletion-proposed', 'agreed'],
    ]);
    expect(state.eyes.deletion).toMatchObject({ by: again.entry.id, agreed: null });
  });
});
