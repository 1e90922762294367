import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/casefile/identity.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { REPORT, type TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const IDENTITY: Identity = {
  version: 1,
  names: 'Amina Invented, أمينة',
  reach: 'Through her lawyer.',
  safety: 'Never call the house.',
};

const code = (error: unknown): unknown => (error as { code?: string }).code;
const refusal = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', code);

interface Told {
  readonly id: string;
  readonly desks: readonly Desk[];
}

/** A report with names that everybody on the roster can read, or the first so many. */
async function told(readers = 3, excluded: readonly string[] = [], person?: TestReporter): Promise<Told> {
  const reporter = person ?? portal.reporter();
  const sealed = await reporter.seal(REPORT, ({ ready }) => ready.slice(0, readers), excluded, IDENTITY);
  await reporter.post(sealed);
  await portal.place();
  const desks: Desk[] = [];
  for (const member of portal.reviewers.slice(0, readers)) {
    const desk = await portal.desk(member);
    await desk.refresh();
    await desk.openCase(reporter.caseId);
    desks.push(desk);
  }
  return { id: reporter.caseId, desks };
}

const identityAt = (desk: Desk | undefined, id: string) => desk?.caseView(id)?.state.identity;

describe('names and contact', () => {
  it('are seen by who asked, once a colleague agreed, and every step stands in the log', async () => {
    const { id, desks } = await told();
    const [anna, ben] = desks as [Desk, Desk];
    expect(identityAt(anna, id)).toMatchObject({
      generations: [{ quorum: 2 }],
      requests: [],
    });
    await anna.askForNames(id, 'The embassy needs to know whom to look for.');
    await ben.openCase(id);
    const [request] = identityAt(ben, id)?.requests ?? [];
    expect(request).toMatchObject({ by: anna.me.id, sharedBy: [], openedAt: null });
    await ben.shareNames(id, request?.sequence ?? -1);
    await anna.openCase(id);
    expect(await anna.openNames(id, request?.sequence ?? -1)).toEqual(IDENTITY);
    await ben.openCase(id);
    expect(ben.caseView(id)?.events.map(({ type }) => type)).toEqual([
      'filed',
      'vault-ask',
      'vault-share',
      'vault-opened',
    ]);
    expect(identityAt(ben, id)?.requests[0]).toMatchObject({ sharedBy: [ben.me.id] });
    expect(identityAt(ben, id)?.requests[0]?.openedAt).not.toBeNull();
    expect([...anna.warnings(), ...ben.warnings()].map((warning) => warning.code)).toEqual([]);
  });

  it('stay shut for one alone, for who agreed, and for a request that is a colleague’s', async () => {
    const { id, desks } = await told();
    const [anna, ben, cleo] = desks as [Desk, Desk, Desk];
    await anna.askForNames(id, 'Alone.');
    const [request] = identityAt(anna, id)?.requests ?? [];
    const at = request?.sequence ?? -1;
    expect(await refusal(anna.openNames(id, at))).toBe('vault-below-quorum');
    expect(await refusal(anna.shareNames(id, at))).toBe('bad-argument');
    await ben.openCase(id);
    await ben.shareNames(id, at);
    expect(await refusal(ben.openNames(id, at))).toBe('bad-argument');
    await cleo.openCase(id);
    expect(await refusal(cleo.openNames(id, at))).toBe('bad-argument');
    await cleo.askForNames(id, 'Me too.');
    const own = identityAt(cleo, id)?.requests[1]?.sequence ?? -1;
    expect(await refusal(cleo.openNames(id, own))).toBe('vault-below-quorum');
  });

  it('are asked for once: a second request waits for the first, and agreeing twice is agreeing once', async () => {
    const { id, desks } = await told();
    const [anna, ben] = desks as [Desk, Desk];
    await anna.askForNames(id, 'One.');
    await anna.askForNames(id, 'Two.');
    expect(identityAt(anna, id)?.requests).toHaveLength(1);
    const at = identityAt(anna, id)?.requests[0]?.sequence ?? -1;
    await ben.openCase(id);
    await ben.shareNames(id, at);
    await ben.shareNames(id, at);
    expect(ben.caseView(id)?.events.filter(({ type }) => type === 'vault-share')).toHaveLength(1);
  });

  it('are not there where the reporter gave none', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    const { state } = await desk.openCase(reporter.caseId);
    expect(state.identity).toBeNull();
    expect(await refusal(desk.openNames(reporter.caseId, 0))).toBe('bad-argument');
  });

  it('cannot be sealed to fewer than have to agree', async () => {
    const reporter = portal.reporter();
    const alone = reporter.seal(REPORT, ({ ready }) => ready.slice(0, 1), [], IDENTITY);
    await expect(alone).rejects.toMatchObject({ code: 'vault-below-quorum' });
  });

  it('never reach the server in clear: not even who they are about', async () => {
    const { id, desks } = await told();
    const [anna] = desks as [Desk];
    await anna.askForNames(id, 'Why.');
    const events = await portal.db.selectFrom('case_event').select('sealed').execute();
    const stored = Buffer.concat(events.map(({ sealed }) => Buffer.from(sealed)));
    expect(stored.includes('Amina')).toBe(false);
    expect(stored.length).toBeGreaterThan(0);
  });
});
