import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { headConsentOf, openingsOf } from '../../src/protocol/client/head-slot.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(4);
const IDENTITY: Identity = { version: 1, names: 'Amina Invented', reach: '', safety: '' };

const code = (error: unknown): unknown => (error as { code?: string }).code;
const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', code);

interface Told {
  readonly id: string;
  readonly reporter: TestReporter;
  readonly desks: readonly [Desk, Desk, Desk];
}

/** A report with names that the first three reviewers can read. */
async function told(alone?: 'alone', danger: 'now' | 'past' = 'now'): Promise<Told> {
  const reporter = portal.reporter();
  const report = { ...REPORT, danger };
  const seal = reporter.seal(report, ({ ready }) => ready.slice(0, 3), [], IDENTITY, alone);
  await reporter.post(await seal);
  await portal.place();
  const desks: Desk[] = [];
  for (const member of portal.reviewers.slice(0, 3)) {
    const desk = await portal.desk(member);
    await desk.refresh();
    await desk.openCase(reporter.caseId);
    desks.push(desk);
  }
  return { id: reporter.caseId, reporter, desks: desks as unknown as Told['desks'] };
}

const identityAt = (desk: Desk, id: string) => desk.caseView(id)?.state.identity;
const generationAt = (desk: Desk, id: string) => identityAt(desk, id)?.generations.at(-1);
const codesAt = (desk: Desk, id: string): string[] =>
  desk.warnings().flatMap((warning) => (warning.subject === id ? [warning.code] : []));

/** Anna asks for parts for these two, Ben agrees, Anna makes them. */
async function renewed({ id, desks: [anna, ben] }: Told, holders: readonly Desk[]): Promise<number> {
  await anna.askForNewParts(id, { holders: holders.map(({ me }) => me.id), quorum: 2 }, 'Somebody leaves.');
  const request = identityAt(anna, id)?.renewals.at(-1)?.sequence ?? -1;
  await ben.openCase(id);
  await ben.shareNames(id, request);
  await anna.openCase(id);
  await anna.makeNewParts(id, request);
  return generationAt(anna, id)?.sequence ?? -1;
}

describe('new parts of the key to names', () => {
  it('open the names with those who hold them, and every step stands in the log', async () => {
    const case1 = await told();
    const { id, desks } = case1;
    const [anna, ben, cleo] = desks;
    await renewed(case1, [anna, cleo]);
    expect(generationAt(anna, id)).toMatchObject({ holders: [anna.me.id, cleo.me.id], by: anna.me.id });
    await cleo.openCase(id);
    await cleo.askForNames(id, 'To find her.');
    const at = identityAt(cleo, id)?.requests[0]?.sequence ?? -1;
    await ben.openCase(id);
    expect(await refusal(ben.shareNames(id, at))).toBe('vault-below-quorum');
    await anna.openCase(id);
    await anna.shareNames(id, at);
    await cleo.openCase(id);
    expect(await cleo.openNames(id, at)).toEqual(IDENTITY);
    await ben.openCase(id);
    expect(ben.caseView(id)?.events.map(({ type }) => type)).toEqual([
      'filed',
      'vault-renew-ask',
      'vault-share',
      'vault-renewed',
      'vault-ask',
      'vault-share',
      'vault-opened',
    ]);
    expect(codesAt(cleo, id)).toEqual(['names-least']);
  });

  it('can be made again from new ones', async () => {
    const case1 = await told();
    const [anna, ben, cleo] = case1.desks;
    await renewed(case1, [anna, ben]);
    await renewed(case1, [anna, ben, cleo]);
    expect(identityAt(anna, case1.id)?.generations).toHaveLength(3);
    await cleo.openCase(case1.id);
    expect(codesAt(cleo, case1.id)).toEqual([]);
  });

  it('are not made before a colleague agreed, nor upon a colleague’s request', async () => {
    const { id, desks } = await told();
    const [anna, ben] = desks;
    await anna.askForNewParts(id, { holders: [anna.me.id, ben.me.id], quorum: 2 }, 'Why');
    const at = identityAt(anna, id)?.renewals[0]?.sequence ?? -1;
    expect(await refusal(anna.makeNewParts(id, at))).toBe('vault-below-quorum');
    expect(await refusal(anna.shareNames(id, at))).toBe('bad-argument');
    await ben.openCase(id);
    await ben.shareNames(id, at);
    expect(await refusal(ben.makeNewParts(id, at))).toBe('bad-argument');
    expect(await refusal(ben.openNames(id, at))).toBe('bad-argument');
    expect(identityAt(ben, id)?.generations).toHaveLength(1);
  });

  it('for somebody who is not on the case get no agreement', async () => {
    const { id, desks } = await told();
    const [anna, ben] = desks;
    const stranger = portal.reviewers[3]?.entry.id ?? '';
    await anna.askForNewParts(id, { holders: [anna.me.id, stranger], quorum: 2 }, 'Why');
    const [request] = identityAt(anna, id)?.renewals ?? [];
    expect(request?.fault).toBe('holders');
    await ben.openCase(id);
    expect(await refusal(ben.shareNames(id, request?.sequence ?? -1))).toBe('bad-argument');
  });

  it('that a holder calls no good leave those before in use', async () => {
    const case1 = await told();
    const { id, desks } = case1;
    const [anna, , cleo] = desks;
    const generation = await renewed(case1, [anna, cleo]);
    await cleo.openCase(id);
    await cleo.rejectNewParts(id, generation);
    expect(generationAt(cleo, id)?.saidWrongBy).toEqual([cleo.me.id]);
    await cleo.askForNames(id, 'To find her.');
    const at = identityAt(cleo, id)?.requests[0]?.sequence ?? -1;
    const [, ben] = desks;
    await ben.openCase(id);
    await ben.shareNames(id, at);
    await cleo.openCase(id);
    expect(await cleo.openNames(id, at)).toEqual(IDENTITY);
  });

  it('are warned about before they are lost, and the warning goes with what mends it', async () => {
    const case1 = await told();
    const { id, desks } = case1;
    const [anna, ben, cleo] = desks;
    expect(codesAt(anna, id)).toEqual([]);
    await renewed(case1, [anna, ben]);
    await anna.refresh();
    expect(codesAt(anna, id)).toEqual(['names-least']);
    await cleo.refresh();
    expect(codesAt(cleo, id)).toEqual(['names-least']);
    await renewed(case1, [anna, ben, cleo]);
    expect(codesAt(anna, id)).toEqual([]);
  });
});

describe('names opened by one alone', () => {
  it('are shown to who is in the right, alarm every colleague, and are seen by each', async () => {
    const { id, desks } = await told('alone');
    const [anna, ben, cleo] = desks;
    expect(anna.caseView(id)?.names?.mayOpenAlone).toBe(true);
    expect(await anna.openNamesAlone(id, 'They are at his door.')).toEqual(IDENTITY);
    expect(codesAt(anna, id)).not.toContain('names-opened-alone');
    // Ben's desk looks at its list only; Cleo signs in anew.
    ben.leaveCase(id);
    await ben.refresh();
    expect(codesAt(ben, id)).toContain('names-opened-alone');
    const fresh = await portal.desk(portal.reviewers[2]);
    await fresh.refresh();
    expect(codesAt(fresh, id)).toContain('names-opened-alone');
    await ben.openCase(id);
    const [opening] = identityAt(ben, id)?.alone ?? [];
    expect(opening).toMatchObject({ by: anna.me.id, reason: 'They are at his door.', faults: [] });
    await ben.seenOpenedAlone(id, opening?.sequence ?? -1);
    expect(codesAt(ben, id)).not.toContain('names-opened-alone');
    await cleo.refresh();
    expect(codesAt(cleo, id)).toContain('names-opened-alone');
  });

  it('are told in the person’s mailbox, and stay told when the conversation goes on', async () => {
    const { id, reporter, desks } = await told('alone');
    const [anna, ben] = desks;
    const openings = async () => {
      await portal.place();
      const { head } = await reporter.mailbox();
      return head === null ? null : openingsOf(head);
    };
    expect(await openings()).toEqual([]);
    await anna.openNamesAlone(id, 'They are at his door.');
    const once = { day: dayOf(Date.now()), byRules: true };
    expect(await openings()).toEqual([once]);
    await ben.refresh();
    await ben.answer(id, 'We have called the lawyer.');
    await portal.place();
    const { head, replies } = await reporter.mailbox();
    expect(head && openingsOf(head)).toEqual([once]);
    expect(head && headConsentOf(head).held.consents).toHaveLength(1);
    expect(replies.map(({ text }) => text)).toEqual(['We have called the lawyer.']);
    for (let again = 0; again < 4; again += 1) await anna.openNamesAlone(id, 'Again.');
    // The mailbox tells the last four.
    expect(await openings()).toEqual([once, once, once, once]);
  });

  it.each<[string, 'alone' | undefined, 'now' | 'past']>([
    ['the reporter does not allow it', undefined, 'now'],
    ['the case can wait', 'alone', 'past'],
  ])('stay shut where %s', async (_, alone, danger) => {
    const { id, desks } = await told(alone, danger);
    const [anna] = desks;
    expect(anna.caseView(id)?.names?.mayOpenAlone).toBe(false);
    expect(await refusal(anna.openNamesAlone(id, 'Because.'))).toBe('names-not-alone');
    expect(anna.caseView(id)?.events).toHaveLength(1);
  });

  it('stay shut for who is not on duty, as soon as the team has a rota', async () => {
    const { id, desks } = await told('alone');
    const [anna, ben] = desks;
    await anna.changeTeam({
      type: 'duty',
      version: 1,
      id: anna.newTeamItem(),
      zone: 'UTC',
      days: [1, 2, 3, 4, 5, 6, 7],
      from: '00:00',
      until: '00:00',
      calls: [{ member: ben.me.id, webhook: null }],
    });
    expect(await refusal(anna.openNamesAlone(id, 'Because.'))).toBe('names-not-alone');
    await ben.refresh();
    expect(await ben.openNamesAlone(id, 'On duty.')).toEqual(IDENTITY);
    expect(ben.caseView(id)?.names?.offDuty).toEqual([]);
  });
});
