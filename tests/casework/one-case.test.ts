import { describe, expect, it } from 'vitest';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);

describe('one case, two reviewers and a reporter', () => {
  it('goes from a sealed report to an answer that only its sender reads, and back', async () => {
    const [first, second] = portal.reviewers;
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();

    const anna = await portal.desk(first);
    await anna.refresh();
    expect(anna.warnings()).toEqual([]);
    expect(anna.cases().map(({ id, unread, mine }) => ({ id, unread, mine }))).toEqual([
      { id: reporter.caseId, unread: true, mine: false },
    ]);
    const view = await anna.openCase(reporter.caseId);
    expect(view.intact).toBe(true);
    expect(view.state.report).toEqual(REPORT);
    expect(anna.cases()[0]?.unread).toBe(false);

    const ben = await portal.desk(second);
    await ben.refresh();
    await anna.takeOn(reporter.caseId);
    await anna.answer(reporter.caseId, 'We have read you. Are you safe today?');
    await portal.place();

    const mailbox = await reporter.mailbox();
    expect(mailbox.head?.header.status).toBe('answered');
    expect(mailbox.head?.header.revision).toBe(3);
    expect(mailbox.replies.map(({ text, signed }) => ({ text, signed }))).toEqual([
      { text: 'We have read you. Are you safe today?', signed: true },
    ]);

    await reporter.post(await reporter.sealMessage('text', 'Safe for now.'));
    await portal.place();
    await Promise.all([anna.refresh(), ben.refresh()]);
    const [seenByAnna, seenByBen] = [
      await anna.openCase(reporter.caseId),
      await ben.openCase(reporter.caseId),
    ];
    expect(seenByBen.state).toEqual(seenByAnna.state);
    expect(seenByBen.state.conversation.map(({ from, text }) => ({ from, text }))).toEqual([
      { from: 'team', text: 'We have read you. Are you safe today?' },
      { from: 'reporter', text: 'Safe for now.' },
    ]);
    expect(seenByBen.state.takenOnBy).toBe(anna.me.id);
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });
});
