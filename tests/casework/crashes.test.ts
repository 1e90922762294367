import { describe, expect, it } from 'vitest';
import { CallError } from '../../src/casework/call-error.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);
const lost = (): Promise<never> => Promise.reject(new CallError('unreachable'));

/** A connection on which some calls never arrive. */
const without =
  (...names: (keyof MemberApi)[]) =>
  (api: MemberApi): MemberApi => ({ ...api, ...Object.fromEntries(names.map((name) => [name, lost])) });

const reported = async (): Promise<TestReporter> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal());
  await portal.place();
  return reporter;
};

describe('after a crash', () => {
  it('between an answer and its slot, a colleague who opens the case stores the slot', async () => {
    const reporter = await reported();
    const anna = await portal.desk(portal.reviewers[0], { wrap: without('putSlot') });
    await anna.refresh();
    await anna.answer(reporter.caseId, 'Stay where you are.');
    await portal.place();
    expect((await reporter.mailbox()).replies).toEqual([]);

    const ben = await portal.desk(portal.reviewers[1]);
    await ben.refresh();
    await ben.openCase(reporter.caseId);
    await ben.refresh();
    await portal.place();
    const { head, replies } = await reporter.mailbox();
    expect(replies.map(({ text, header }) => [text, header.author])).toEqual([
      ['Stay where you are.', anna.me.id],
    ]);
    expect(head?.header.nextIndex).toBe(1);
  });

  it('between a slot and the head slot, the same desk makes it whole with its next refresh', async () => {
    const reporter = await reported();
    let broken = false;
    const anna = await portal.desk(portal.reviewers[0], {
      wrap: (api) => ({ ...api, putHeadSlot: (...args) => (broken ? lost() : api.putHeadSlot(...args)) }),
    });
    await anna.refresh();
    broken = true;
    await anna.answer(reporter.caseId, 'We call tonight.');
    await portal.place();
    expect((await reporter.mailbox()).replies).toEqual([]);
    broken = false;
    await anna.refresh();
    expect((await reporter.mailbox()).replies.map(({ text }) => text)).toEqual(['We call tonight.']);
  });

  it('while a report was being filed, the entry is taken in again, once', async () => {
    for (const step of ['addToKeyRing', 'append', 'putHeadSlot', 'headSlot'] as const) {
      const reporter = await reported();
      const anna = await portal.desk(portal.reviewers[0], { wrap: without(step) });
      await anna.refresh();
      expect(anna.sync()).toBe('offline');
      const again = await portal.desk(portal.reviewers[0]);
      await again.refresh();
      const { events, intact } = await again.openCase(reporter.caseId);
      expect([step, intact, events.length]).toEqual([step, true, 1]);
      await portal.place();
      expect((await reporter.mailbox()).head?.header.revision).toBe(1);
    }
  });

  it('that swallowed the answer to an append, the same note again is written once', async () => {
    const reporter = await reported();
    let swallow = false;
    const anna = await portal.desk(portal.reviewers[0], {
      wrap: (api) => ({
        ...api,
        append: async (...args) => {
          const result = await api.append(...args);
          return swallow ? lost() : result;
        },
      }),
    });
    await anna.refresh();
    swallow = true;
    await expect(anna.note(reporter.caseId, 'Lawyer informed.')).rejects.toMatchObject({
      code: 'unreachable',
    });
    await expect(anna.answer(reporter.caseId, 'We are here.')).rejects.toMatchObject({ code: 'unreachable' });
    swallow = false;
    await anna.answer(reporter.caseId, 'We are here.');
    await anna.note(reporter.caseId, 'Second note.');
    const { state } = await anna.openCase(reporter.caseId);
    expect(state.notes.map(({ text }) => text)).toEqual(['Lawyer informed.', 'Second note.']);
    expect(state.conversation.map(({ text }) => text)).toEqual(['We are here.']);
  });

  it('nothing leaves a desk that was closed, whatever it was doing', async () => {
    await reported();
    const calls: string[] = [];
    const anna = await portal.desk(portal.reviewers[0], {
      wrap: (api) =>
        new Proxy(api, {
          get: (target, name): unknown => {
            calls.push(String(name));
            return Reflect.get(target, name);
          },
        }),
    });
    await anna.refresh();
    expect(anna.cases().length).toBeGreaterThan(0);
    const refreshing = anna.refresh();
    await anna.close('lock');
    const before = calls.length;
    await refreshing;
    expect(calls.length).toBe(before);
    expect(anna.cases()).toEqual([]);
    await expect(anna.note('x', 'y')).rejects.toMatchObject({ code: 'not-on-case' });
  });

  it('signing out ends the session at the server', async () => {
    const api = portal.api();
    const anna = await portal.desk(portal.reviewers[0], { wrap: () => api });
    await anna.refresh();
    await anna.close('sign-out');
    await expect(api.memory()).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
