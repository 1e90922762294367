import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeTold, type ToldDocument } from '../../src/casefile/told/told-document.ts';
import { lastTold } from '../../src/casefile/told/told-state.ts';
import { whatToTell } from '../../src/casefile/told/what-to-tell.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { breakingAfter, slotTakenOnce } from '../support/broken-api.ts';
import { caseForGrants, deskAtCase } from '../support/desks-at-case.ts';
import { membersWhoAre } from '../support/organisation.ts';
import type { TestReporter } from '../support/reporter.ts';
import { sampleContent } from '../support/sample-dossier.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

/** A destination whose switch needs no confirmation. */
const GRANTS = 'protect-defenders';
const portal = teamPortalOfThisFile(2);

beforeAll(async () => {
  const members = membersWhoAre(portal.made, 'focal-point')
    .slice(0, 1)
    .map(({ entry }) => entry.id);
  await portal.nextRoster(() => ({ destinations: [{ id: GRANTS, name: GRANTS, members }] }));
});

describe('telling a reporter what was done', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  beforeEach(async () => {
    ({ reporter, id, anna, ben } = await caseForGrants(portal, GRANTS));
    const content = sampleContent(GRANTS, anna.caseView(id)?.state.consent ?? null);
    const dossier = await anna.referrals.draft(id, { destination: GRANTS, content });
    await anna.referrals.approve(id, dossier);
    await ben.referrals.approve(id, dossier);
    await ben.referrals.send(id, dossier);
    await anna.refresh();
  });
  const toTell = (desk = anna): ToldDocument => {
    const referral = desk.caseView(id)?.state.referrals.at(-1);
    const told = referral && whatToTell(referral, []);
    if (!told) throw new Error('nothing to tell');
    return told;
  };
  const opened = async () => {
    await portal.place();
    return reporter.mailbox();
  };
  const inMailbox = async (): Promise<ToldDocument[]> =>
    (await opened()).told.map(({ document }) => decodeTold(document));
  const state = (desk: Desk) => {
    const view = desk.caseView(id);
    if (view === undefined) throw new Error('a case');
    return view.state;
  };

  it('puts nothing there by itself, and then exactly what was shown, signed by who told it', async () => {
    expect((await opened()).told).toEqual([]);
    const told = toTell();
    await anna.referrals.tell(id, told, 'What was done\n– told');
    const { told: slots, replies, broken, head } = await opened();
    expect(slots.map(({ document, header, signed }) => [decodeTold(document), header.label, signed])).toEqual(
      [[told, anna.me.label, true]],
    );
    expect([replies, broken, head?.header.status]).toEqual([[], [], 'received']);
    await ben.refresh();
    expect(lastTold(state(ben).told, told.referral)).toMatchObject({ by: anna.me.id, told, index: 0 });
    expect(state(ben).conversation.at(-1)).toMatchObject({
      from: 'team',
      text: 'What was done\n– told',
      told: true,
    });
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('stands beside answers, and lets itself be told anew', async () => {
    await anna.answer(id, 'We have read it.');
    await ben.refresh();
    await ben.referrals.tell(id, toTell(ben), 'told');
    await anna.refresh();
    await anna.answer(id, 'More soon.');
    await anna.referrals.tell(id, toTell(), 'told again');
    const { told, replies } = await opened();
    expect(replies.map(({ text }) => text)).toEqual(['We have read it.', 'More soon.']);
    expect(told.map(({ header }) => header.index)).toEqual([1, 3]);
    expect(lastTold(state(anna).told, toTell().referral)).toMatchObject({ index: 3, by: anna.me.id });
  });

  it.each([
    ['whom', { destination: { route: 'spt', name: 'Somebody else' } }],
    ['when', { sent: '2020-01-01' }],
    ['names', { named: false }],
    ['what came of it', { came: [{ what: 'improved', day: '2026-03-06' }] }],
  ] as const)('tells nothing that the log does not say: %s', async (_what, lie) => {
    const told = { ...toTell(), ...lie } as ToldDocument;
    await expect(anna.referrals.tell(id, told, 'x')).rejects.toMatchObject({ code: 'bad-argument' });
    expect(state(anna).told).toEqual([]);
    expect(await inMailbox()).toEqual([]);
  });

  it.each([
    ['before the answer', 1],
    ['before anything', 0],
  ])('goes on where a desk died %s, and stands there once', async (_where, appends) => {
    const broken = await deskAtCase(portal, id, 1, { wrap: breakingAfter('append', appends) });
    const told = toTell(broken);
    await expect(broken.referrals.tell(id, told, 'told')).rejects.toMatchObject({ code: 'unreachable' });
    expect(await inMailbox()).toEqual([]);
    await anna.refresh();
    expect(lastTold(state(anna).told, told.referral)).toBeNull();
    await ben.refresh();
    await ben.referrals.tell(id, told, 'told');
    expect(await inMailbox()).toEqual([told]);
    expect(state(ben).told.length).toBe(1);
  });

  it('is sealed anew as what it is where something else stands in its place', async () => {
    const desk = await deskAtCase(portal, id, 1, { wrap: slotTakenOnce });
    await desk.referrals.tell(id, toTell(desk), 'told');
    expect(desk.warnings().map(({ code }) => code)).toEqual(['slot-taken']);
    const { told, replies } = await opened();
    expect(told.map(({ header, document }) => [header.index, decodeTold(document)])).toEqual([[1, toTell()]]);
    expect(replies).toEqual([]);
    await anna.refresh();
    expect(lastTold(state(anna).told, toTell().referral)?.index).toBe(1);
  });

  it('is told by nobody who declared a conflict', async () => {
    await ben.declareConflict(id, { kind: 'knows-person', words: '' });
    await expect(ben.referrals.tell(id, toTell(), 'x')).rejects.toBeDefined();
    expect(await inMailbox()).toEqual([]);
  });

  it('goes when the reporter destroys the conversation', async () => {
    await anna.referrals.tell(id, toTell(), 'told');
    const mailbox = await opened();
    const { destroyRequests } = await import('../../src/protocol/client/mailbox.ts');
    const { systemEntropy } = await import('../../src/cli/system-entropy.ts');
    for (const body of destroyRequests(mailbox, systemEntropy)) {
      const headers = { 'content-type': 'application/octet-stream' };
      await fetch(`${portal.origin}/api/v1/slots/destroy`, {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
      });
    }
    expect(await inMailbox()).toEqual([]);
  });
});
