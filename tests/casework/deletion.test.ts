import { beforeEach, describe, expect, it } from 'vitest';
import { encodeCaseDeletion } from '../../src/casefile/case-deletion.ts';
import { CallError } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { type DeviceStore, forgetfulDevice } from '../../src/casework/device-store.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import type { Page } from '../../src/casework/pages.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { tombstoneOf } from '../../src/protocol/log-deletion.ts';
import { craftTeamEvent } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const codes = (desk: Desk): string[] => desk.warnings().map(({ code }) => code);

const desksOf = async (...who: number[]): Promise<Desk[]> => {
  const desks = await Promise.all(who.map((at) => portal.desk(portal.reviewers[at])));
  await Promise.all(desks.map((desk) => desk.refresh()));
  return desks;
};
const eventRows = async ({ keys }: TestReporter): Promise<number> =>
  (await portal.db.selectFrom('case_event').select('sequence').where('case_id', '=', keys.caseId).execute())
    .length;

describe('a case that two agree to delete', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  beforeEach(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    await reporter.post(await reporter.seal());
    await portal.place();
    [anna, ben] = (await desksOf(0, 1)) as [Desk, Desk];
    await anna.openCase(id);
    await anna.answer(id, 'We read you.');
    await anna.proposeDeletion(id, 'reporter-asked', 'They asked for it by phone.');
  });
  const proposal = (desk: Desk): number => desk.caseView(id)?.state.eyes.deletion?.sequence ?? -1;
  const agree = async (): Promise<void> => {
    await ben.openCase(id);
    await ben.agree(id, proposal(ben));
    await anna.refresh();
  };

  it('is gone from the server, from both desks, and from the mailbox; the team knows who agreed, when and why', async () => {
    await agree();
    await ben.deleteCase(id);
    await anna.refresh();
    expect(await eventRows(reporter)).toBe(0);
    for (const desk of [anna, ben]) {
      expect(desk.cases().map((row) => row.id)).not.toContain(id);
      expect(desk.caseView(id)).toBeUndefined();
      expect(codes(desk)).toEqual([]);
      expect(desk.deletions().at(-1)).toMatchObject({
        ground: 'reporter-asked',
        proposedBy: anna.me.id,
        agreedBy: ben.me.id,
        by: ben.me.id,
      });
    }
    await portal.place();
    expect(await reporter.mailbox()).toMatchObject({ head: null, replies: [] });
  });

  it('raises no alarm on a desk that saw it and comes back later, nor is it filed again from the stream', async () => {
    const device: DeviceStore = forgetfulDevice();
    const cleo = await portal.desk(portal.reviewers[2], { device });
    await cleo.refresh();
    expect(cleo.cases().map((row) => row.id)).toContain(id);
    await cleo.close('lock');
    await agree();
    await anna.deleteCase(id);
    const later = await portal.desk(portal.reviewers[2], { device });
    await later.refresh();
    expect([codes(later), later.cases().some((row) => row.id === id)]).toEqual([[], false]);
    const anew = await portal.desk(portal.reviewers[2], {
      wrap: (api) => ({
        ...api,
        memory: () => Promise.resolve({ version: 0, sealed: new Uint8Array() }),
        replaceMemory: () => Promise.resolve(),
      }),
    });
    await anew.refresh();
    expect([codes(anew), anew.cases().some((row) => row.id === id)]).toEqual([[], false]);
    expect(await eventRows(reporter)).toBe(0);
  });

  it('is not deleted by one alone, nor after the person wrote again', async () => {
    await anna.agree(id, proposal(anna));
    await expect(anna.deleteCase(id)).rejects.toMatchObject({ code: 'bad-argument' });
    await agree();
    await reporter.post(await reporter.sealMessage('text', 'Please wait.'));
    await portal.place();
    await ben.refresh();
    await expect(anna.deleteCase(id)).rejects.toMatchObject({ code: 'bad-argument' });
    expect(await eventRows(reporter)).toBeGreaterThan(0);
    expect(codes(anna)).toEqual([]);
  });

  it('is deleted to the end by a colleague where the first desk broke off after its record', async () => {
    await agree();
    const breaking = (api: MemberApi): MemberApi => ({
      ...api,
      deleteCase: () => Promise.reject(new CallError('unreachable')),
    });
    const broken = await portal.desk(portal.reviewers[0], { wrap: breaking });
    await broken.refresh();
    await expect(broken.deleteCase(id)).rejects.toMatchObject({ code: 'unreachable' });
    expect(await eventRows(reporter)).toBeGreaterThan(0);
    await ben.refresh();
    expect(await eventRows(reporter)).toBe(0);
    await anna.refresh();
    expect([codes(anna), codes(ben)]).toEqual([[], []]);
    expect(anna.cases().some((row) => row.id === id)).toBe(false);
  });

  it('is told to a colleague who reads it for a search, with who agreed to what', async () => {
    const [cleo] = (await desksOf(2)) as [Desk];
    await agree();
    await ben.deleteCase(id);
    cleo.putAway(id);
    await expect(cleo.searched(id)).rejects.toMatchObject({ code: 'case-deleted' });
    expect(cleo.deletions().at(-1)).toMatchObject({ proposedBy: anna.me.id, agreedBy: ben.me.id });
    expect([codes(cleo), cleo.cases().some((row) => row.id === id)]).toEqual([[], false]);
  });

  it('is deleted once when both carry it out at the same time', async () => {
    await agree();
    await Promise.allSettled([anna.deleteCase(id), ben.deleteCase(id)]);
    await Promise.all([anna.refresh(), ben.refresh()]);
    expect(await eventRows(reporter)).toBe(0);
    expect([codes(anna), codes(ben)]).toEqual([[], []]);
    expect(anna.cases().some((row) => row.id === id)).toBe(false);
  });
});

describe('a case that got a new secret before it was deleted', () => {
  it('goes with the answers, keys and heads of every secret that it had, and is known to all by its record', async () => {
    const reporter = portal.reporter();
    const id = reporter.caseId;
    await reporter.post(await reporter.seal());
    await portal.place();
    const device: DeviceStore = forgetfulDevice();
    const [anna, ben] = (await desksOf(0, 1)) as [Desk, Desk];
    const cleo = await portal.desk(portal.reviewers[2], { device });
    await cleo.refresh();
    await anna.openCase(id);
    await anna.answer(id, 'Under the first secret.');
    await anna.takeAccess(id, cleo.me.id, 'Too close to it.');
    expect(anna.caseView(id)?.events.some(({ type }) => type === 'epoch')).toBe(true);
    await anna.answer(id, 'Under the next one.');
    await portal.place();
    expect((await reporter.mailbox()).replies.length).toBe(2);
    await anna.proposeDeletion(id, 'reporter-asked', 'They asked for it by phone.');
    await ben.refresh();
    await ben.openCase(id);
    await ben.agree(id, ben.caseView(id)?.state.eyes.deletion?.sequence ?? -1);
    await ben.deleteCase(id);
    await anna.refresh();
    expect(await eventRows(reporter)).toBe(0);
    const { caseId } = reporter.keys;
    const keys = portal.db.selectFrom('key_ring_entry').select('epoch').where('log_id', '=', caseId);
    expect(await keys.execute()).toEqual([]);
    await portal.place();
    expect(await reporter.mailbox()).toMatchObject({ head: null, replies: [] });
    for (const desk of [anna, ben]) {
      expect([codes(desk), desk.cases().some((row) => row.id === id)]).toEqual([[], false]);
      expect(desk.deletions().at(-1)).toMatchObject({ proposedBy: anna.me.id, agreedBy: ben.me.id });
    }
    // Who was taken off it before learns the same, and raises no alarm.
    await cleo.close('lock');
    const later = await portal.desk(portal.reviewers[2], { device });
    await later.refresh();
    expect([codes(later), later.cases().some((row) => row.id === id)]).toEqual([[], false]);
  });
});

describe('a case that vanishes otherwise', () => {
  const reported = async (): Promise<TestReporter> => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    return reporter;
  };
  const keeping = <Row, Place>(page: Page<Row, Place>, isKept: (row: Row) => boolean): Page<Row, Place> => ({
    ...page,
    rows: page.rows.filter(isKept),
  });
  const without =
    (gone: TestReporter, alsoKeys: boolean) =>
    (api: MemberApi): MemberApi => ({
      ...api,
      cardsSince: async (since) =>
        keeping(await api.cardsSince(since), ({ log }) => toBase64url(log) !== gone.caseId),
      keyRing: async (after) =>
        keeping(
          await api.keyRing(after),
          (row) => !alsoKeys || toBase64url(row.subarray(0, 32)) !== gone.caseId,
        ),
      eventsFrom: (log, from) =>
        toBase64url(log) === gone.caseId
          ? Promise.resolve({ length: 0, events: [] })
          : api.eventsFrom(log, from),
    });

  it('is told, with its keys or without', async () => {
    const reporter = await reported();
    const device = forgetfulDevice();
    const before = await portal.desk(portal.reviewers[0], { device });
    await before.refresh();
    expect(before.cases().some(({ id }) => id === reporter.caseId)).toBe(true);
    for (const [alsoKeys, code] of [
      [false, 'log-rolled-back'],
      [true, 'case-vanished'],
    ] as const) {
      const desk = await portal.desk(portal.reviewers[0], { device, wrap: without(reporter, alsoKeys) });
      await desk.refresh();
      expect(desk.warnings()).toContainEqual({ code, place: 'case', subject: reporter.caseId });
    }
  });

  it('is told where a reviewer only claims in the team’s log that two agreed', async () => {
    const reporter = await reported();
    const device = forgetfulDevice();
    const [liar] = (await desksOf(1)) as [Desk];
    const before = await portal.desk(portal.reviewers[0], { device });
    await before.refresh();
    const claim = encodeCaseDeletion({
      version: 1,
      tombstone: toBase64url(tombstoneOf(reporter.keys.caseId)),
      head: { sequence: 99, hash: toBase64url(new Uint8Array(32)) },
      proposed: toBase64url(new Uint8Array(80)),
      agreed: toBase64url(new Uint8Array(80)),
    });
    expect(liar.me.id).not.toBe(before.me.id);
    await craftTeamEvent(portal, portal.reviewers[1], { type: 'case-deleted', data: claim });
    const desk = await portal.desk(portal.reviewers[0], { device, wrap: without(reporter, true) });
    await desk.refresh();
    expect(codes(desk)).toEqual(expect.arrayContaining(['case-vanished', 'deletion-unproven']));
    expect(
      desk.deletions().every(({ tombstone }) => tombstone !== toBase64url(tombstoneOf(reporter.keys.caseId))),
    ).toBe(true);
  });
});
