import { beforeAll, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { makeMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import { memberOf } from '../../src/protocol/roster.ts';
import { craftEvent } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);

/** Writes a note with the keys of a case, whoever that is, straight into the database. */
const writeNote = (desk: Desk, reporter: TestReporter, author: LogAuthor, text: string): Promise<void> =>
  craftEvent(portal, reporter, desk.roster().hash, author, {
    type: 'note',
    data: encodeWritten('note', { text }),
  });

describe('who wrote in a log', () => {
  let reporter: TestReporter;
  beforeAll(async () => {
    reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const leaver = await portal.desk(portal.reviewers[2]);
    await leaver.refresh();
    await leaver.note(reporter.caseId, 'Before I leave.');
    await portal.nextRoster(({ members }) => ({
      members: members.filter(({ id }) => id !== portal.reviewers[2]?.entry.id),
    }));
    await portal.nextRoster();
  });

  it('stays readable after they left: past rosters still name them', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    const view = await desk.openCase(reporter.caseId);
    expect(view.intact).toBe(true);
    expect(view.state.notes.map(({ text }) => text)).toEqual(['Before I leave.']);
    expect(memberOf(desk.roster(), view.state.notes[0]?.author ?? '')).toBeUndefined();
    expect(desk.warnings()).toEqual([]);
  });

  it('may not write on under a roster that no longer names them', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    const leaver = portal.reviewers[2];
    if (leaver === undefined) throw new Error('nobody');
    // Since they left, the case has a new secret: they write at all only if somebody tells them.
    await writeNote(desk, reporter, leaver.author, 'Still here.');
    await desk.refresh();
    const view = await desk.openCase(reporter.caseId);
    expect(view.intact).toBe(false);
    expect(view.state.notes.map(({ text }) => text)).toEqual(['Before I leave.']);
    expect(desk.warnings()).toContainEqual({
      code: 'unknown-author',
      place: 'case',
      subject: reporter.caseId,
    });
    await expect(desk.note(reporter.caseId, 'After a foreign hand.')).rejects.toMatchObject({
      code: 'unknown-author',
    });
  });

  it('may not be a stranger, even one who has the keys of the case', async () => {
    const other = portal.reporter();
    await other.post(await other.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[1]);
    await desk.refresh();
    const about = { organisation: 'Nobody', regions: [], languages: [] };
    const plan = { role: 'reviewer', intake: true, label: 'Stranger', about } as const;
    const stranger = makeMember(plan, portal.made.id, Date.now(), systemEntropy);
    await writeNote(desk, other, stranger.author, 'Trust me.');
    const view = await desk.openCase(other.caseId);
    expect(view.intact).toBe(false);
    expect(view.events.map(({ type }) => type)).toEqual(['filed']);
    expect(desk.warnings()).toContainEqual({ code: 'unknown-author', place: 'case', subject: other.caseId });
  });

  it('may not sign in once removed, and gets the answer that strangers get', async () => {
    await expect(portal.desk(portal.reviewers[2])).rejects.toMatchObject({ code: 'sign-in-refused' });
  });
});
