import { beforeAll, describe, expect, it } from 'vitest';
import type { TeamChange } from '../../src/casefile/team-content.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { craftTeamEvent } from '../support/crafted-event.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const WEEK = [1, 2, 3, 4, 5, 6, 7];

const dutyOf = (desk: Desk, from: string, id = desk.newTeamItem()): TeamChange => ({
  type: 'duty',
  version: 1,
  id,
  zone: 'UTC',
  days: WEEK,
  from,
  until: '23:00',
  calls: [{ member: desk.me.id, webhook: null }],
});

const writeInTeam = (type: string, data: Uint8Array): Promise<void> =>
  craftTeamEvent(portal, portal.reviewers[1], { type, data });

describe('three desks that keep one rota', () => {
  let desks: Desk[] = [];
  beforeAll(async () => {
    desks = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    await Promise.all(desks.map((desk) => desk.refresh()));
  });
  const refreshAll = (): Promise<unknown> => Promise.all(desks.map((desk) => desk.refresh()));

  it('lose nothing of what they write at the same time, and all see the same', async () => {
    const changes = desks.flatMap((desk, who) =>
      [1, 2, 3, 4, 5].map((at) => () => desk.changeTeam(dutyOf(desk, `0${who}:0${at}`))),
    );
    await Promise.all(changes.map((change) => change()));
    await refreshAll();
    const states = desks.map((desk) => desk.team());
    expect(states[0]?.duties.map(({ from }) => from).sort()).toEqual(
      [0, 1, 2].flatMap((who) => [1, 2, 3, 4, 5].map((at) => `0${who}:0${at}`)),
    );
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
    expect(desks.flatMap((desk) => desk.warnings())).toEqual([]);
  });

  it('change the same thing at once: both are in the log, the later one counts everywhere', async () => {
    const [anna, ben] = desks;
    const id = anna?.team().duties[0]?.id;
    if (!anna || !ben || id === undefined) throw new Error('no rota');
    await Promise.all([anna.changeTeam(dutyOf(anna, '11:11', id)), ben.changeTeam(dutyOf(ben, '12:12', id))]);
    await refreshAll();
    const kept = desks.map((desk) => desk.team().duties.find((duty) => duty.id === id)?.from);
    expect(new Set(kept).size).toBe(1);
    expect(['11:11', '12:12']).toContain(kept[0]);
  });

  it('remove once, also when two do, and write nothing that is there already', async () => {
    const [anna, ben] = desks;
    const id = anna?.team().duties[0]?.id ?? '';
    await Promise.all([
      anna?.changeTeam({ type: 'removed', version: 1, id }),
      ben?.changeTeam({ type: 'removed', version: 1, id }),
    ]);
    await refreshAll();
    expect(desks.map((desk) => desk.team().duties.some((duty) => duty.id === id))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('keep absences and templates, and show them to who signs in later', async () => {
    const [anna] = desks;
    if (!anna) throw new Error('no desk');
    await anna.changeTeam({
      type: 'absence',
      version: 1,
      id: anna.newTeamItem(),
      member: anna.me.id,
      from: '2026-12-01',
      until: '2026-12-24',
    });
    await anna.changeTeam({
      type: 'template',
      version: 1,
      id: anna.newTeamItem(),
      language: 'fr',
      title: 'Premier mot',
      text: 'Nous avons lu.',
    });
    const later = await portal.desk(portal.reviewers[2]);
    await later.refresh();
    expect(later.team().absences.map(({ member, until }) => [member, until])).toEqual([
      [anna.me.id, '2026-12-24'],
    ]);
    expect(later.team().templates.map(({ language, author }) => [language, author])).toEqual([
      ['fr', anna.me.id],
    ]);
    await later.close('lock');
    expect(later.team().templates).toEqual([]);
  });

  it('hand the cases of who is away to a colleague, once', async () => {
    const [anna, ben, cara] = desks;
    if (!anna || !ben || !cara) throw new Error('no desk');
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    await refreshAll();
    await anna.takeOn(reporter.caseId);
    await Promise.all([
      ben.takeOver(reporter.caseId, anna.me.id),
      cara.takeOver(reporter.caseId, anna.me.id),
    ]);
    await refreshAll();
    const view = await anna.openCase(reporter.caseId);
    expect([ben.me.id, cara.me.id]).toContain(view.state.takenOnBy);
    expect(view.events.filter(({ type }) => type === 'taken-on')).toHaveLength(2);
    await ben.takeOver(reporter.caseId, anna.me.id);
    expect((await anna.openCase(reporter.caseId)).events).toHaveLength(view.events.length);
  });

  it('keep what a later release wrote, as it is, and go on after it', async () => {
    const [anna] = desks;
    if (!anna) throw new Error('no desk');
    await writeInTeam('drill', utf8('{"version":1,"at":"noon"}'));
    await writeInTeam('duty', utf8('{"version":2}'));
    await anna.refresh();
    expect(anna.team().unknown.map(({ rawType }) => rawType)).toEqual(['drill', 'duty']);
    expect(anna.warnings()).toEqual([]);
    await writeInTeam('template', utf8('not a document'));
    await anna.refresh();
    expect(anna.warnings().map(({ code, place }) => `${code} ${place}`)).toEqual(['bad-encoding team']);
    expect(anna.team().unknown).toHaveLength(3);
    await anna.changeTeam(dutyOf(anna, '07:07'));
    expect(anna.team().duties.some(({ from }) => from === '07:07')).toBe(true);
  });
});
