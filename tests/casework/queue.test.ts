import { describe, expect, it } from 'vitest';
import { CallError, codeOf } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { eachCase } from '../../src/casework/each-case.ts';
import { chainOf } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

/** The code with which a piece of work is refused; null where it is done. */
const refusalOfPromise = (work: Promise<void>): Promise<string | null> => work.then(() => null, codeOf);

const portal = teamPortalOfThisFile(3);

const twoDesks = async (leftOut: readonly string[] = []): Promise<[Desk, Desk, TestReporter]> => {
  const reporter = portal.reporter();
  await reporter.post(
    await reporter.seal(
      undefined,
      ({ ready }) => ready.filter(({ member }) => !leftOut.includes(member.id)),
      leftOut.length === 0 ? undefined : leftOut,
    ),
  );
  await portal.place();
  const [anna, ben] = [await portal.desk(portal.reviewers[0]), await portal.desk(portal.reviewers[1])];
  await anna.refresh();
  await ben.refresh();
  return [anna, ben, reporter];
};
const rowOf = (desk: Desk, { caseId }: TestReporter) => desk.cases().find(({ id }) => id === caseId);

describe('handing a case to a colleague', () => {
  it('makes it theirs, and the reporter hears of it when they take it on', async () => {
    const [anna, ben, reporter] = await twoDesks();
    await anna.handTo(reporter.caseId, ben.me.id, null);
    await ben.refresh();
    expect(rowOf(ben, reporter)).toMatchObject({ mine: true, card: { status: 'received' } });
    await portal.place();
    expect((await reporter.mailbox()).head?.header.status).toBe('received');
    await ben.takeOver(reporter.caseId, ben.me.id);
    await portal.place();
    expect((await reporter.mailbox()).head?.header.status).toBe('acknowledged');
    // Somebody who has it by now keeps it: the hand-over was meant for a case that nobody had.
    await anna.handTo(reporter.caseId, anna.me.id, null);
    await anna.refresh();
    expect(rowOf(anna, reporter)?.card.takenOnBy).toBe(ben.me.id);
  });

  it('is refused for a colleague who is not on the case, before anything is written', async () => {
    const third = portal.reviewers[2]?.entry.id ?? '';
    const [anna, , reporter] = await twoDesks([third]);
    expect(await refusalOfPromise(anna.handTo(reporter.caseId, third, null))).toBe('not-on-case');
    expect((await chainOf(portal, reporter)).events).toHaveLength(1);
  });
});

describe('junk', () => {
  it('takes two reviewers, closes the case, and keeps its kind on the card', async () => {
    const [anna, ben, reporter] = await twoDesks();
    const junk = { type: 'junk-set', content: { pattern: 'poem, March', reason: 'Pasted.' } } as const;
    await anna.decide(reporter.caseId, junk);
    expect(await refusalOfPromise(anna.agreeToJunk(reporter.caseId))).toBe('bad-argument');
    expect(rowOf(anna, reporter)).toMatchObject({ asked: false, card: { status: 'received' } });
    await ben.refresh();
    expect(rowOf(ben, reporter)).toMatchObject({ asked: true, card: { junk: { agreed: false } } });
    await ben.agreeToJunk(reporter.caseId);
    await anna.refresh();
    expect(rowOf(anna, reporter)?.card).toMatchObject({
      status: 'closed',
      junk: { pattern: 'poem, March', agreed: true },
    });
    await portal.place();
    expect((await reporter.mailbox()).head?.header.status).toBe('closed');
    // Again is harmless.
    await ben.agreeToJunk(reporter.caseId);
    await anna.reopenCase(reporter.caseId, 'A person after all.');
    expect(rowOf(anna, reporter)?.card).toMatchObject({ status: 'acknowledged', junk: null });
  });

  it('is not agreed to while all moves are stopped: it could not be closed', async () => {
    const [anna, ben, reporter] = await twoDesks();
    await anna.decide(reporter.caseId, { type: 'junk-set', content: { pattern: 'poem', reason: 'Pasted.' } });
    await anna.step(reporter.caseId, { type: 'frozen', content: { reason: 'Wait.' } });
    expect(await refusalOfPromise(ben.agreeToJunk(reporter.caseId))).toBe('bad-argument');
    await ben.closeCase(reporter.caseId, 'Done.');
    expect((await chainOf(portal, reporter)).events.map(({ header }) => header.type)).toEqual([
      'filed',
      'junk-set',
      'frozen',
    ]);
  });

  it('is turned down by a colleague, and where nobody proposed it there is nothing to agree to', async () => {
    const [anna, ben, reporter] = await twoDesks();
    expect(await refusalOfPromise(ben.agreeToJunk(reporter.caseId))).toBe('bad-argument');
    await anna.decide(reporter.caseId, { type: 'junk-set', content: { pattern: 'poem', reason: 'Pasted.' } });
    await ben.declineJunk(reporter.caseId);
    expect(await refusalOfPromise(ben.agreeToJunk(reporter.caseId))).toBe('bad-argument');
    expect(rowOf(ben, reporter)?.card).toMatchObject({ status: 'received', junk: null });
  });
});

describe('muting and views', () => {
  it('are there at the next sign-in, and a mute ends when something new comes', async () => {
    const [anna, ben, reporter] = await twoDesks();
    anna.mute(reporter.caseId, true);
    anna.keepView({ id: anna.newViewId(), name: ' Mine first ', filter: '{}' });
    expect(rowOf(anna, reporter)?.muted).toBe(true);
    await anna.close('sign-out');
    const again = await portal.desk(portal.reviewers[0]);
    await again.refresh();
    expect(rowOf(again, reporter)?.muted).toBe(true);
    expect(again.views().map(({ name }) => name)).toEqual(['Mine first']);
    await ben.note(reporter.caseId, 'Look at this.');
    await again.refresh();
    expect(rowOf(again, reporter)?.muted).toBe(false);
  });
});

describe('the words of a case', () => {
  it('are read without keeping its log, and follow what is written', async () => {
    const [, ben, reporter] = await twoDesks();
    // Newly signed in: whoever took it from the stream has its log at hand.
    const anna = await portal.desk(portal.reviewers[0]);
    await anna.refresh();
    expect((await anna.searched(reporter.caseId))?.text).not.toContain('needle');
    expect(anna.caseView(reporter.caseId)).toBeUndefined();
    await ben.note(reporter.caseId, 'A Needle in it.');
    await anna.refresh();
    expect((await anna.searched(reporter.caseId))?.text).toContain('needle');
    expect(rowOf(anna, reporter)?.unread).toBe(true);
    await anna.close('lock');
    await expect(anna.searched(reporter.caseId)).rejects.toThrow();
  });
});

describe('work on many cases', () => {
  const watch = { onStep: () => undefined, isCancelled: () => false };

  it('goes on after one that fails, and says which', async () => {
    const failure = new CallError('head-moved', 409);
    const work = (id: string): Promise<void> => (id === 'b' ? Promise.reject(failure) : Promise.resolve());
    expect(await eachCase(['a', 'b', 'c'], work, watch)).toEqual({
      done: ['a', 'c'],
      failed: [{ id: 'b', error: failure }],
      left: [],
    });
  });

  it.each(['unreachable', 'not-signed-in'])('leaves the rest when all would fail alike: %s', async (code) => {
    const work = (id: string): Promise<void> =>
      id === 'b' ? Promise.reject(new CallError(code)) : Promise.resolve();
    const { done, failed, left } = await eachCase(['a', 'b', 'c', 'd'], work, watch);
    expect([done, failed.map(({ id }) => id), left]).toEqual([['a'], ['b'], ['c', 'd']]);
  });

  it('stops between two when asked, and loses none', async () => {
    const steps: number[] = [];
    const { done, left } = await eachCase(['a', 'b', 'c'], () => Promise.resolve(), {
      onStep: (over) => steps.push(over),
      isCancelled: () => steps.length === 2,
    });
    expect([done, left, steps]).toEqual([['a', 'b'], ['c'], [0, 1]]);
  });

  it('leaves whole logs behind when the line breaks in the middle: each case is done or not', async () => {
    const made = [await twoDesks(), await twoDesks(), await twoDesks()];
    const ids = made.map(([, , { caseId }]) => caseId);
    let appends = 0;
    const desk = await portal.desk(portal.reviewers[0], {
      wrap: (api) => ({
        ...api,
        append: (log, step) => {
          appends += 1;
          return appends === 2 ? Promise.reject(new CallError('unreachable')) : api.append(log, step);
        },
      }),
    });
    await desk.refresh();
    appends = 0;
    const first = await eachCase(ids, (id) => desk.takeOn(id), watch);
    expect([first.done, first.failed.map(({ id }) => id), first.left]).toEqual([
      [ids[0]],
      [ids[1]],
      [ids[2]],
    ]);
    const rest = [...first.failed.map(({ id }) => id), ...first.left];
    const second = await eachCase(rest, (id) => desk.takeOn(id), watch);
    expect(second.done).toEqual(rest);
    expect(desk.cases().filter(({ id, mine }) => ids.includes(id) && mine)).toHaveLength(3);
    expect(desk.warnings()).toEqual([]);
  });
});
