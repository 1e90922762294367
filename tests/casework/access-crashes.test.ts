import { describe, expect, it } from 'vitest';
import { CallError } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import { chainOf } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const idOf = (at: number): string => portal.reviewers[at]?.entry.id ?? '';
const lost = (): Promise<never> => Promise.reject(new CallError('unreachable'));

const reported = async (): Promise<TestReporter> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal());
  await portal.place();
  return reporter;
};

/** A desk whose machine dies at the nth call of this name, before or after the server has done it. */
const dying = async (name: keyof MemberApi, nth: number, when: 'before' | 'after'): Promise<Desk> => {
  let [armed, calls] = [false, 0];
  const desk = await portal.desk(portal.reviewers[0], {
    wrap: (api) =>
      new Proxy(api, {
        get: (target, called): unknown => {
          const call: unknown = Reflect.get(target, called);
          if (typeof call !== 'function') return call;
          return async (...given: unknown[]): Promise<unknown> => {
            if (armed && calls >= nth) return lost();
            const dies = armed && called === name && (calls += 1) >= nth;
            if (dies && when === 'before') return lost();
            const result: unknown = await Reflect.apply(call, target, given);
            return dies ? lost() : result;
          };
        },
      }),
  });
  await desk.refresh();
  return new Proxy(desk, {
    get: (target, called): unknown => {
      if (called === 'takeAccess') armed = true;
      return Reflect.get(target, called);
    },
  });
};

const POINTS: readonly [keyof MemberApi, number, 'before' | 'after'][] = [
  ['append', 1, 'before'], // nothing written
  ['append', 1, 'after'], // the removal stands
  ['grant', 1, 'before'],
  ['grant', 1, 'after'], // some have the next secret
  ['grant', 2, 'after'], // all have it, and its event is not written
  ['append', 2, 'before'],
  ['append', 2, 'after'], // its event stands, and its maker has not kept it
  ['addToKeyRing', 1, 'after'],
  ['putHeadSlot', 1, 'before'], // the reporter is not told yet
  ['putHeadSlot', 1, 'after'],
];

describe('a machine that dies while a colleague is taken off a case', () => {
  it.each(POINTS)('at call %s number %i, %s it was done: nobody is locked out', async (name, nth, when) => {
    const reporter = await reported();
    const id = reporter.caseId;
    const ben = await portal.desk(portal.reviewers[1]);
    await ben.refresh();
    await ben.answer(id, 'Unread.');
    const anna = await dying(name, nth, when);
    await anna.takeAccess(id, idOf(2), 'Too close.').catch(() => null);

    // A colleague goes on, and so does whoever died, at a new machine.
    await ben.refresh();
    const isWritten = ben.turning() === 0 && (await chainOf(portal, reporter)).keys.epoch > 0;
    if (name === 'append' && nth === 1 && when === 'before') {
      expect(isWritten).toBe(false);
      await ben.takeAccess(id, idOf(2), 'Too close.');
    }
    await ben.note(id, 'Of the colleague.');
    const again = await portal.desk(portal.reviewers[0]);
    await again.refresh();
    await again.note(id, 'Of who came back.');
    await ben.refresh();
    const view = await ben.openCase(id);
    expect(view.intact).toBe(true);
    expect(view.state.notes.map(({ text }) => text)).toEqual(['Of the colleague.', 'Of who came back.']);
    expect((await again.openCase(id)).state).toEqual(view.state);
    expect(view.state.access?.holders).toEqual([idOf(0), idOf(1)]);
    expect((await chainOf(portal, reporter)).keys.epoch).toBe(1);
    const cleo = await portal.desk(portal.reviewers[2]);
    await cleo.refresh();
    expect(cleo.cases().some((row) => row.id === id)).toBe(false);
    await portal.place();
    const { head, replies } = await reporter.mailbox();
    expect([head?.header.epoch, replies.map(({ text }) => text)]).toEqual([1, ['Unread.']]);
    expect([...ben.warnings(), ...again.warnings()]).toEqual([]);
  });
});

it('whoever leaves the roster loses every case and the team log, at the next look of a colleague', async () => {
  const reporter = await reported();
  const cleo = await portal.desk(portal.reviewers[2]);
  await cleo.refresh();
  const [anna, ben] = [await portal.desk(portal.reviewers[0]), await portal.desk(portal.reviewers[1])];
  for (const desk of [anna, ben]) await desk.refresh();
  await portal.nextRoster(({ members }) => ({ members: members.filter(({ id }) => id !== idOf(2)) }));
  await anna.refresh();
  const chain = await chainOf(portal, reporter);
  const types = chain.events.map(({ header }) => header.type);
  expect(types.slice(-2)).toEqual(['access-taken', 'epoch']);
  // Several at once turn it once, and go on working with the team's log under its new secret.
  for (let look = 0; look < 4; look += 1) await Promise.all([anna.refresh(), ben.refresh()]);
  const change = { type: 'absence', version: 1, id: anna.newTeamItem(), member: idOf(0) } as const;
  await anna.changeTeam({ ...change, from: '2026-12-01', until: '2026-12-02' });
  await ben.refresh();
  expect(ben.team().absences).toHaveLength(1);
  const { state } = await ben.openCase(reporter.caseId);
  expect(state.access?.departed).toMatchObject([{ member: idOf(2), how: 'left-team' }]);
  const epochs = await portal.db
    .selectFrom('key_ring_entry')
    .select(['log_id', 'epoch', 'member'])
    .where('epoch', '>', 0)
    .execute();
  const byHand = (at: number): number =>
    epochs.filter(({ member }) => Buffer.from(member).equals(Buffer.from(portal.reviewers[at]?.id ?? [])))
      .length;
  expect([byHand(0) > 1, byHand(0) === byHand(1), byHand(2)]).toEqual([true, true, 0]);
  expect([anna.turning(), anna.warnings(), ben.warnings()]).toEqual([0, [], []]);
});
