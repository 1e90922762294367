import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/casefile/report.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { callMember } from '../../src/cli/watch/call-member.ts';
import { type DutyMachine, startDutyMachine } from '../support/duty-machine.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';
import { startWebListener, type WebListener } from '../support/web-listener.ts';

const portal = teamPortalOfThisFile(3);
const WORDS = REPORT.narrative;

const send = async (report: Partial<Report>): Promise<TestReporter> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal({ ...REPORT, ...report }));
  await portal.place();
  return reporter;
};

/** What a machine said, without the age, which depends on the minute of the hour. */
const told = ({ said }: DutyMachine): string[] =>
  said.map((line) => line.replace(/; sent (within the last hour|about \d+ h ago)$/, ''));

/** What only looking must leave as it is. */
const written = async (): Promise<unknown> => {
  const { db } = portal;
  return {
    events: await db.selectFrom('case_event').select(['case_id', 'sequence']).execute(),
    ring: await db.selectFrom('key_ring_entry').select(['member', 'log_id', 'epoch']).execute(),
    grants: await db.selectFrom('grant').select('id').execute(),
    members: await db.selectFrom('member').select(['id', 'memory_version', 'key_file_version']).execute(),
    keys: await db.selectFrom('intake_key').select(['member', 'index']).execute(),
    digests: await db.selectFrom('digest').selectAll().execute(),
    replies: await db.selectFrom('reply_slot').select('id').execute(),
  };
};

describe('a duty machine', () => {
  let desks: Desk[] = [];
  let web: WebListener;
  const machines: DutyMachine[] = [];
  const machine = async (
    ...options: Parameters<typeof startDutyMachine> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ): Promise<DutyMachine> => {
    const started = await startDutyMachine(portal.origin, portal.reviewers[0], ...options);
    machines.push(started);
    return started;
  };
  beforeAll(async () => {
    web = await startWebListener();
    desks = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    for (const desk of desks) await desk.refresh();
    const [anna] = desks;
    await anna?.changeTeam({
      type: 'duty',
      version: 1,
      id: anna.newTeamItem(),
      zone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '00:00',
      until: '00:00',
      calls: desks.map(({ me }) => ({ member: me.id, webhook: null })),
    });
  });
  afterAll(async () => {
    for (const each of machines) await each.stop();
    await web.stop();
  });
  const labels = (): string[] => desks.map(({ me }) => me.label);

  it('rings at a report that nobody has in hand, says why and how old, and nothing that was written', async () => {
    const before = await written();
    const duty = await machine();
    const reporter = await send({ danger: 'now' });
    await duty.watcher.tick();
    await expect.poll(() => duty.rings()).toEqual(['P0']);
    expect(told(duty)).toContain('P0 report: danger-now');
    expect(duty.said.join('\n')).not.toContain(WORDS.slice(0, 20));
    expect(await written()).toEqual(before);

    await duty.later(59);
    expect(duty.calls()).toEqual([]);
    await duty.later(1);
    expect(duty.calls()).toEqual([`${labels()[1]} P0`]);
    await duty.later(1);
    await duty.later(59);
    await duty.later(60);
    expect(duty.calls().map((line) => line.replace(' P0', ''))).toEqual([
      labels()[1],
      labels()[2],
      labels()[0],
    ]);

    // A colleague's desk finds everything as it was, and takes the case on.
    const [, ben] = desks;
    await ben?.refresh();
    expect(ben?.cases().find(({ id }) => id === reporter.caseId)?.unread).toBe(true);
    await ben?.takeOn(reporter.caseId);
    await duty.later(1);
    expect(duty.said.at(-1)).toBe('Somebody has it in hand.');
    const rings = duty.rings().length;
    await duty.later(120);
    await pause(100);
    expect(duty.rings()).toHaveLength(rings);
    expect(duty.calls()).toHaveLength(3);

    await ben?.giveBack(reporter.caseId);
    await duty.later(1);
    await expect.poll(() => duty.rings().length).toBe(rings + 1);
    await ben?.answer(reporter.caseId, 'We are here.');
    await duty.later(1);
    expect(duty.said.at(-1)).toBe('Somebody has it in hand.');
  });

  it('rings at what lay unheard before it began, and at a message in a case that someone had', async () => {
    const reporter = await send({ danger: 'within-48-hours' });
    const [anna] = desks;
    await anna?.refresh();
    const duty = await machine();
    await duty.watcher.tick();
    await expect.poll(() => duty.rings()).toEqual(['P0']);
    await anna?.takeOn(reporter.caseId);
    await duty.later(1);
    expect(duty.watch.sightings().every(({ heard }) => heard)).toBe(true);

    await reporter.post(await reporter.sealMessage('text', 'They are at the door.'));
    await portal.place();
    await duty.later(1);
    expect(told(duty).at(-1)).toBe('P0 message: danger-within-48-hours');
    await expect.poll(() => duty.rings().length).toBe(2);
    await anna?.refresh();
    await duty.later(1);
    expect(duty.watch.sightings().filter(({ heard }) => !heard)).toHaveLength(1);

    // A watch that begins later finds the message in the case's log.
    const second = await machine({ showTexts: true });
    await second.watcher.tick();
    expect(told(second)).toContain('P0 message: danger-within-48-hours');
    expect(second.said).toContain('  | They are at the door.');
    await anna?.answer(reporter.caseId, 'Go to the neighbours.');
    await duty.later(1);
    await second.later(1);
    expect([...duty.watch.sightings(), ...second.watch.sightings()].every(({ heard }) => heard)).toBe(true);
  });

  it('lists what can wait, and does not ring', async () => {
    const duty = await machine();
    await send({ danger: 'ongoing' });
    await duty.watcher.tick();
    await duty.later(61);
    expect(told(duty)).toContain('P2 report: ongoing');
    expect(duty.rings()).toEqual([]);
    expect(duty.calls()).toEqual([]);
  });

  it('is quiet when somebody at the machine has heard, and rings again unless the case is in hand an hour later', async () => {
    const reporter = await send({ danger: 'now' });
    const duty = await machine();
    await duty.watcher.tick();
    await expect.poll(() => duty.rings().length).toBe(1);
    duty.watcher.acknowledge();
    await duty.later(58);
    await pause(100);
    expect(duty.rings()).toHaveLength(1);
    await duty.later(3);
    await expect.poll(() => duty.rings().length).toBe(2);
    expect(duty.calls()).toEqual([]);
    await desks[1]?.refresh();
    await desks[1]?.takeOn(reporter.caseId);
    await duty.later(1);
  });

  it('passes over who is away', async () => {
    const [anna] = desks;
    const day = new Date().toISOString().slice(0, 10);
    const absence = anna?.newTeamItem() ?? '';
    await anna?.changeTeam({
      type: 'absence',
      version: 1,
      id: absence,
      member: desks[1]?.me.id ?? '',
      from: day,
      until: '2099-01-01',
    });
    const reporter = await send({ danger: 'now' });
    const duty = await machine();
    await duty.watcher.tick();
    await duty.later(60);
    expect(duty.calls()).toEqual([`${labels()[2]} P0`]);
    await anna?.changeTeam({ type: 'removed', version: 1, id: absence });
    await anna?.refresh();
    await anna?.takeOn(reporter.caseId);
    await duty.later(1);
    expect(duty.said.at(-1)).toBe('Somebody has it in hand.');
  });

  it('tells a webhook the same words whatever it is, and knows when nobody could be called', async () => {
    const member = desks[1]?.me.id ?? '';
    expect(await callMember({ member, webhook: web.url }, 'Reviewer 2', 'P0', null)).toBe(true);
    expect(await callMember({ member, webhook: web.url }, 'Reviewer 3', 'outage', 'false')).toBe(true);
    const [first, second] = web.calls.map(({ headers, body }) => ({ headers, body }));
    expect(second).toEqual(first);
    expect(`${first?.headers.join(' ')} ${first?.body}`).not.toMatch(/Reviewer|P0|unhindered/i);
    expect(await callMember({ member, webhook: null }, 'Reviewer 2', 'P0', null)).toBe(false);
    expect(await callMember({ member, webhook: null }, 'Reviewer 2', 'P0', 'false')).toBe(false);
    expect(await callMember({ member, webhook: 'http://127.0.0.1:1/' }, 'Reviewer 2', 'P0', null)).toBe(
      false,
    );
  });

  it('signs in again by itself when the server has ended its session', async () => {
    const duty = await machine();
    await duty.watcher.tick();
    await portal.db.deleteFrom('session').execute();
    const reporter = await send({ danger: 'now' });
    await duty.later(1);
    await expect.poll(() => duty.rings()).toEqual(['P0']);
    expect(duty.said.join('\n')).not.toContain('possible');
    desks = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    for (const desk of desks) await desk.refresh();
    await desks[0]?.takeOn(reporter.caseId);
  });

  it('goes on when the roster is renewed, and rings when it has run out', async () => {
    const duty = await machine();
    await duty.watcher.tick();
    await portal.nextRoster();
    await duty.later(1);
    expect(duty.said.join('\n')).not.toMatch(/Warning|possible/);
    await duty.later(20 * 24 * 60);
    await expect.poll(() => duty.rings()).toEqual(['outage']);
    expect(duty.said.join('\n')).toContain('The roster has run out');
  });

  it('rings when reporters seal nothing to its member any more', async () => {
    const duty = await machine();
    await duty.watcher.tick();
    const me = portal.reviewers[0]?.entry.id;
    await portal.nextRoster(({ members }) => ({
      members: members.map((member) => (member.id === me ? { ...member, intake: false } : member)),
    }));
    await duty.later(1);
    await expect.poll(() => duty.rings()).toEqual(['outage']);
    expect(duty.said.join('\n')).toContain('seal nothing to this member');
  });
});
