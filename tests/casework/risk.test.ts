import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { craftEvent } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);
const GRADES = { threat: '4', vulnerability: '5', capacity: '2' } as const;
const BOTH = { family: 'government', acting: 'They may punish her.', notActing: 'She may die.' } as const;

/** A case at a desk, with an event of a colleague who has a program of their own. */
async function withCrafted(document: object): Promise<{ desk: Desk; reporter: TestReporter }> {
  const [reader, writer] = portal.reviewers;
  if (writer === undefined) throw new Error('two reviewers');
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal());
  await portal.place();
  const desk = await portal.desk(reader);
  await desk.refresh();
  await desk.openCase(reporter.caseId);
  const data = utf8(JSON.stringify(document));
  await craftEvent(portal, reporter, desk.roster().hash, writer.author, { type: 'risk-set', data });
  await desk.refresh();
  return { desk, reporter };
}

describe('the risk of a case', () => {
  it('stands for every colleague as it was weighed, and as version 1 told it', async () => {
    const { desk, reporter } = await withCrafted({ version: 1, ...GRADES, reason: 'Seen.' });
    const before = desk.caseView(reporter.caseId);
    expect(before?.state.triage?.risk).toMatchObject({ ...GRADES, routes: [] });
    expect(before?.intact).toBe(true);
    await desk.decide(reporter.caseId, {
      type: 'risk-set',
      content: { ...GRADES, routes: [BOTH], reason: 'Seen.' },
    });
    const colleague = await portal.desk(portal.reviewers[1]);
    await colleague.refresh();
    const { state } = await colleague.openCase(reporter.caseId);
    expect(state.triage?.risk?.routes).toEqual([BOTH]);
    expect(colleague.warnings()).toEqual([]);
  });

  it.each([
    ['no way of acting', []],
    ['one side alone', [{ family: 'government', acting: 'They may punish her.' }]],
    ['an empty side', [{ ...BOTH, notActing: '' }]],
    ['a way twice', [BOTH, BOTH]],
  ])('is nothing when a crafted event tells %s: it is told, and nothing is written on', async (_, routes) => {
    const { desk, reporter } = await withCrafted({ version: 2, ...GRADES, routes, reason: 'Seen.' });
    const view = desk.caseView(reporter.caseId);
    expect(view?.state.triage?.risk).toBeNull();
    expect(view?.events.at(-1)).toMatchObject({ type: 'unknown', rawType: 'risk-set' });
    expect(view?.intact).toBe(false);
    expect(desk.warnings()).toContainEqual({ code: 'bad-encoding', place: 'case', subject: reporter.caseId });
  });
});
