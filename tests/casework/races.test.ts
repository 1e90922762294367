import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);

const count = (upTo: number): number[] => Array.from({ length: upTo }, (_, at) => at + 1);

describe('three reviewers at once', () => {
  let desks: Desk[] = [];
  let reporter: TestReporter;
  beforeAll(async () => {
    reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    desks = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    await Promise.all(desks.map((desk) => desk.refresh()));
  });

  it('file a report once, whoever is first, and all have the case', async () => {
    for (const desk of desks) {
      expect(desk.cases().map(({ id }) => id)).toEqual([reporter.caseId]);
      expect(desk.warnings()).toEqual([]);
      const view = await desk.openCase(reporter.caseId);
      expect(view.events.map(({ type }) => type)).toEqual(['filed']);
    }
  });

  it('lose nothing of what they write at the same time, and all see the same case', async () => {
    const work = desks.flatMap((desk, who) => [
      ...count(8).map((note) => () => desk.note(reporter.caseId, `note ${note} of ${who}`)),
      ...count(3).map((answer) => () => desk.answer(reporter.caseId, `answer ${answer} of ${who}`)),
    ]);
    await Promise.all(work.map((write) => write()));
    await Promise.all(desks.map((desk) => desk.refresh()));
    const [first, ...others] = desks.map((desk) => desk.caseView(reporter.caseId));
    expect(first?.intact).toBe(true);
    expect(first?.state.notes.map(({ text }) => text).sort()).toEqual(
      desks.flatMap((_, who) => count(8).map((note) => `note ${note} of ${who}`)).sort(),
    );
    expect(first?.state.conversation).toHaveLength(9);
    for (const other of others) expect(other?.state).toEqual(first?.state);
    expect(desks.flatMap((desk) => desk.warnings())).toEqual([]);
  });

  it('leave the reporter every answer, in the order of the log', async () => {
    await portal.place();
    const { head, replies, broken } = await reporter.mailbox();
    const told = desks[0]?.caseView(reporter.caseId)?.state.conversation.map(({ text }) => text);
    expect(replies.map(({ text }) => text)).toEqual(told);
    expect(broken).toEqual([]);
    expect(head?.header.nextIndex).toBe(9);
    expect(head?.header.status).toBe('answered');
  });

  it('take a case on once: who comes second changes nothing', async () => {
    await Promise.all(desks.map((desk) => desk.takeOn(reporter.caseId)));
    await Promise.all(desks.map((desk) => desk.refresh()));
    const views = desks.map((desk) => desk.caseView(reporter.caseId));
    expect(views[0]?.events.filter(({ type }) => type === 'taken-on')).toHaveLength(1);
    expect(new Set(views.map((view) => view?.state.takenOnBy)).size).toBe(1);
    expect(desks.filter((desk) => desk.cases()[0]?.mine)).toHaveLength(1);
  });

  it('close, reopen and give back, and the reporter is told where it stands', async () => {
    const owner = desks.find((desk) => desk.cases()[0]?.mine);
    await owner?.giveBack(reporter.caseId);
    await desks[1]?.closeCase(reporter.caseId, 'Passed on.');
    await portal.place();
    expect((await reporter.mailbox()).head?.header.status).toBe('closed');
    await desks[2]?.reopenCase(reporter.caseId, 'New threats.');
    await portal.place();
    expect((await reporter.mailbox()).head?.header.status).toBe('answered');
    await desks[0]?.refresh();
    expect(desks[0]?.caseView(reporter.caseId)?.state.takenOnBy).toBeNull();
    expect(desks[0]?.cases()[0]?.card.status).toBe('answered');
  });

  it('file a message from the reporter once, however often it is sent', async () => {
    const envelope = await reporter.sealMessage('text', 'Once.');
    await reporter.post(envelope);
    await portal.place();
    await Promise.all(desks.map((desk) => desk.refresh()));
    await Promise.all(desks.map((desk) => desk.refresh()));
    for (const desk of desks) {
      const said = desk.caseView(reporter.caseId)?.events.filter(({ type }) => type === 'message');
      expect(said).toHaveLength(1);
    }
  });

  it('see that the reporter asked for destruction', async () => {
    await reporter.post(await reporter.sealMessage('destroy'));
    await portal.place();
    for (const desk of desks) await desk.refresh();
    expect(desks.map((desk) => desk.cases()[0]?.card.destroyRequested)).toEqual([true, true, true]);
  });
});

describe('two desks that work through one case at once', () => {
  it('lose none of hundreds of events, and both see the same course, tasks and proposals', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const [one, other] = await Promise.all([
      portal.desk(portal.reviewers[0]),
      portal.desk(portal.reviewers[1]),
    ]);
    const both = [one, other];
    await Promise.all(both.map((desk) => desk.refresh()));
    const id = reporter.caseId;
    await Promise.all(both.map((desk) => desk.openCase(id)));
    const work = both.flatMap((desk, who) =>
      count(50).flatMap((turn) => [
        () => desk.note(id, `note ${turn} of ${who}`),
        () =>
          desk.step(id, {
            type: 'task-added',
            content: { title: `task ${turn} of ${who}`, due: '2026-12-01', to: desk.me.id },
          }),
        () => desk.step(id, { type: turn % 2 === 0 ? 'frozen' : 'unfrozen', content: { reason: `${turn}` } }),
      ]),
    );
    await Promise.all(work.map((write) => write()));
    await Promise.all(both.map((desk) => desk.proposeDeletion(id, 'duplicate', 'The same twice.')));
    await Promise.all(both.map((desk) => desk.refresh()));
    const [first, second] = both.map((desk) => desk.caseView(id));
    expect(first?.state.tasks.map(({ title }) => title).sort()).toEqual(
      [0, 1].flatMap((who) => count(50).map((turn) => `task ${turn} of ${who}`)).sort(),
    );
    expect(first?.state.notes.length).toBeGreaterThanOrEqual(101);
    expect(first?.events.length).toBeGreaterThan(200);
    expect(first?.events.filter(({ type }) => type === 'deletion-proposed')).toHaveLength(1);
    expect(second?.state).toEqual(first?.state);
    expect(both.flatMap((desk) => desk.warnings())).toEqual([]);
  });
});
