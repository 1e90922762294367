import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { type LogKeys, newCaseSecret } from '../../src/protocol/client/case-secret.ts';
import { encodeNewEpoch } from '../../src/protocol/client/epoch-event.ts';
import { sealGrant } from '../../src/protocol/client/grant.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { leaveGrant } from '../../src/services/hand-over-grants.ts';
import { chainOf, craftEvent } from '../support/crafted-event.ts';
import type { TestReporter } from '../support/reporter.ts';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(4);
const idOf = (at: number): string => portal.reviewers[at]?.entry.id ?? '';
const memberOf = (at: number) => {
  const member = portal.reviewers[at];
  if (member === undefined) throw new Error('four were made');
  return member;
};

/** A report that the first two reviewers may read; the last one is left out. */
const reported = async (): Promise<TestReporter> => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal(REPORT, ({ ready }) => ready.slice(0, 2), [idOf(3)]));
  await portal.place();
  return reporter;
};
const deskOf = async (at: number): Promise<Desk> => {
  const desk = await portal.desk(portal.reviewers[at]);
  await desk.refresh();
  return desk;
};
const people = (desk: Desk, id: string): string[] =>
  (desk.caseView(id)?.state.access?.on ?? []).map(({ member }) => member);
const has = (desk: Desk, id: string): boolean => desk.cases().some((row) => row.id === id);
const goneOf = (desk: Desk, id: string) => desk.goneCases().find((gone) => gone.id === id);
const texts = async (reporter: TestReporter): Promise<string[]> =>
  (await reporter.mailbox()).replies.map(({ text }) => text);

describe('a case', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  let cleo: Desk;
  beforeEach(async () => {
    reporter = await reported();
    id = reporter.caseId;
    [anna, ben, cleo] = [await deskOf(0), await deskOf(1), await deskOf(2)];
    await anna.openCase(id);
    await ben.openCase(id);
  });

  it('is given to a colleague from its beginning, who works on it from then on', async () => {
    await anna.note(id, 'Before.');
    expect(has(cleo, id)).toBe(false);
    await anna.giveAccess(id, idOf(2), true);
    await cleo.refresh();
    const view = await cleo.openCase(id);
    expect(view.intact).toBe(true);
    expect(view.state.notes.map(({ text }) => text)).toEqual(['Before.']);
    expect(view.state.access?.asked).toEqual({ member: idOf(2), by: idOf(0) });
    await cleo.takeOn(id);
    await cleo.answer(id, 'We are here.');
    await anna.refresh();
    expect(anna.caseView(id)?.state.takenOnBy).toBe(idOf(2));
    await portal.place();
    expect(await texts(reporter)).toEqual(['We are here.']);
    expect([...anna.warnings(), ...cleo.warnings()]).toEqual([]);
  });

  it('is given to nobody whom the reporter left out, nor to a coordinator or a stranger', async () => {
    await expect(anna.giveAccess(id, idOf(3), false)).rejects.toMatchObject({ code: 'excluded-reader' });
    await expect(anna.giveAccess(id, 'A'.repeat(22), false)).rejects.toMatchObject({
      code: 'unknown-author',
    });
  });

  it('is taken from a colleague: their desk lets go of it, and nothing new reaches them', async () => {
    await ben.note(id, 'Mine.');
    await anna.takeAccess(id, idOf(1), 'They are too close to it.');
    await ben.refresh();
    expect(has(ben, id)).toBe(false);
    expect(ben.caseView(id)).toBeUndefined();
    expect(goneOf(ben, id)).toEqual({ id, how: 'taken', by: idOf(0), isNews: true });
    await expect(ben.note(id, 'Still?')).rejects.toMatchObject({ code: 'not-on-case' });
    expect(ben.warnings()).toEqual([]);
    await anna.note(id, 'After.');
    expect(people(anna, id)).toEqual([idOf(0)]);
    // At the next sign-in too, without being told again.
    const again = await deskOf(1);
    expect([has(again, id), again.warnings()]).toEqual([false, []]);
    expect(JSON.stringify(again.cases())).not.toContain('After.');
    const chain = await chainOf(portal, reporter);
    expect(chain.keys.epoch).toBe(1);
  });

  it('lets go whoever leaves, and the next colleague makes the secret that they cannot know', async () => {
    await ben.withdraw(id);
    expect([has(ben, id), goneOf(ben, id)?.how]).toEqual([false, 'left']);
    expect((await chainOf(portal, reporter)).keys.epoch).toBe(0);
    await anna.refresh();
    const chain = await chainOf(portal, reporter);
    const turn = chain.events.at(-1);
    expect([chain.keys.epoch, turn?.header.type, turn?.header.author]).toEqual([1, 'epoch', idOf(0)]);
    await expect(anna.withdraw(id)).rejects.toMatchObject({ code: 'no-reader' });
    expect(has(anna, id)).toBe(true);
  });

  it('turns at a colleague who has it not open, by what its card tells', async () => {
    anna.leaveCase(id);
    await ben.declareConflict(id, { kind: 'knows-accused', words: 'A cousin.' });
    expect(has(ben, id)).toBe(false);
    await anna.refresh();
    expect((await chainOf(portal, reporter)).keys.epoch).toBe(1);
    const { state } = await anna.openCase(id);
    expect(state.access?.conflicts).toMatchObject([{ member: idOf(1), words: 'A cousin.' }]);
    expect(anna.turning()).toBe(0);
  });

  it('passes from the last one to a colleague, whom it asks', async () => {
    await ben.withdraw(id);
    await anna.passOn(id, idOf(2));
    expect([has(anna, id), goneOf(anna, id)?.how]).toEqual([false, 'left']);
    await cleo.refresh();
    const { state } = await cleo.openCase(id);
    expect(state.access?.asked?.member).toBe(idOf(2));
    expect(people(cleo, id)).toEqual([idOf(2)]);
    expect((await chainOf(portal, reporter)).keys.epoch).toBe(1);
  });

  it('keeps who declares a conflict as the last one, only to pass it on', async () => {
    await ben.withdraw(id);
    await anna.refresh();
    await anna.declareConflict(id, { kind: 'other', words: '' });
    expect(has(anna, id)).toBe(true);
    const urgent = { type: 'urgency-set', content: { level: 'P0', reason: 'Mine.' } } as const;
    await expect(anna.decide(id, urgent)).rejects.toMatchObject({ code: 'not-on-case' });
    await anna.giveAccess(id, idOf(2), true);
    expect(has(anna, id)).toBe(false);
    await cleo.refresh();
    expect(people(cleo, id)).toEqual([idOf(2)]);
  });

  it('lets a colleague with a conflict back in only when another agrees', async () => {
    await anna.giveAccess(id, idOf(2), false);
    await ben.declareConflict(id, { kind: 'own-interest', words: '' });
    await anna.refresh();
    await anna.giveAccess(id, idOf(1), false);
    await ben.refresh();
    expect(has(ben, id)).toBe(false);
    await cleo.refresh();
    const view = await cleo.openCase(id);
    const [proposal] = view.state.access?.proposals ?? [];
    await expect(anna.agreeToAccess(id, proposal?.sequence ?? 0)).rejects.toMatchObject({
      code: 'bad-argument',
    });
    await cleo.agreeToAccess(id, proposal?.sequence ?? 0);
    await ben.refresh();
    expect([has(ben, id), goneOf(ben, id)]).toEqual([true, undefined]);
    await ben.note(id, 'Cleared.');
    await cleo.refresh();
    expect(cleo.caseView(id)?.state.notes.map(({ text }) => text)).toEqual(['Cleared.']);
  });

  it('keeps every unread answer for the reporter, over two epochs, and lets them destroy all of them', async () => {
    await ben.answer(id, 'First.');
    await anna.refresh();
    await anna.giveAccess(id, idOf(2), false);
    await anna.takeAccess(id, idOf(1), 'Too close.');
    await anna.answer(id, 'Second.');
    await cleo.refresh();
    await cleo.openCase(id);
    await cleo.takeAccess(id, idOf(0), 'Too tired.');
    await portal.place();
    expect(await texts(reporter)).toEqual(['First.', 'Second.']);
    await cleo.answer(id, 'Third.');
    await portal.place();
    const { head, replies, broken } = await reporter.mailbox();
    expect(replies.map(({ text, header }) => [text, header.epoch])).toEqual([
      ['First.', 0],
      ['Second.', 1],
      ['Third.', 2],
    ]);
    expect([head?.header.version, head?.header.epoch, broken]).toEqual([2, 2, []]);
    // What the reporter writes now is under the newest secret; what they wrote before it was told still arrives.
    await reporter.post(await reporter.sealMessage('text', 'Under the old one.'));
    await reporter.post(await reporter.sealMessage('text', 'Under the new one.', head?.keys));
    await portal.place();
    await cleo.refresh();
    const said = cleo.caseView(id)?.state.conversation.filter(({ from }) => from === 'reporter') ?? [];
    expect(said.map(({ text }) => text).sort()).toEqual(['Under the new one.', 'Under the old one.']);
    // Nobody is left whom the reporter chose, so nobody could check them: that is shown.
    expect(said.map(({ checked }) => checked)).toEqual([false, false]);
    await anna.refresh();
    await ben.refresh();
    expect([has(anna, id), has(ben, id)]).toEqual([false, false]);
    expect([...cleo.warnings(), ...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('waits with a message for whom the reporter chose, and files it when they are gone', async () => {
    await anna.giveAccess(id, idOf(2), false);
    await cleo.refresh();
    await reporter.post(await reporter.sealMessage('text', 'Is anybody there?'));
    await portal.place();
    await cleo.refresh();
    await cleo.openCase(id);
    expect(cleo.caseView(id)?.state.conversation).toEqual([]);
    for (const at of [0, 1]) await cleo.takeAccess(id, idOf(at), 'Unreachable.');
    await cleo.refresh();
    await cleo.refresh();
    expect(cleo.caseView(id)?.state.conversation.map(({ text }) => text)).toEqual(['Is anybody there?']);
  });

  describe('by a crafted event', () => {
    const craft = (at: number, type: string, data: Uint8Array, nextKeys?: LogKeys): Promise<void> =>
      craftEvent(portal, reporter, anna.roster().hash, memberOf(at).author, {
        type,
        data,
        ...(nextKeys ? { nextKeys } : {}),
      });
    const nextOf = async (): Promise<[LogKeys, LogKeys]> => {
      const { keys } = await chainOf(portal, reporter);
      return [keys, { log: keys.log, epoch: keys.epoch + 1, secret: newCaseSecret(systemEntropy) }];
    };
    const handTo = async (keys: LogKeys, from: number, to: number): Promise<void> => {
      const { id: member, intakeKey } = memberOf(to);
      if (intakeKey === null) throw new Error('a reviewer has one');
      const sealed = sealGrant(
        keys,
        portal.made.id,
        memberOf(from).author,
        { member, publicKey: intakeKey.publicKey },
        systemEntropy,
      );
      await leaveGrant(portal.db, { recipient: member, sealed });
    };

    it('of somebody who was removed nothing counts, and everybody is told', async () => {
      await anna.takeAccess(id, idOf(1), 'Too close.');
      await craft(1, 'note', encodeWritten('note', { text: 'I am still here.' }));
      await craft(1, 'access-given', encodeWritten('access-given', { member: idOf(1), ask: false }));
      await anna.refresh();
      const view = anna.caseView(id);
      expect(view?.state.notes).toEqual([]);
      expect(people(anna, id)).toEqual([idOf(0)]);
      expect(view?.intact).toBe(true);
      expect(anna.warnings()).toContainEqual({ code: 'no-say', place: 'case', subject: id });
      // They had the keys, or they could not have written: the keys are changed.
      expect((await chainOf(portal, reporter)).keys.epoch).toBe(2);
    });

    it('of somebody with a conflict no decision counts', async () => {
      await craft(1, 'conflict-declared', encodeWritten('conflict-declared', { kind: 'other', words: '' }));
      await craft(1, 'closed', encodeWritten('closed', { reason: 'Nothing to see.' }));
      await anna.refresh();
      expect(anna.caseView(id)?.state.status).toBe('received');
    });

    it('nobody comes in whom an outsider gives the keys, nor whom the reporter left out', async () => {
      const [keys] = await nextOf();
      await handTo(keys, 2, 3);
      await handTo(keys, 2, 2);
      await craft(2, 'access-given', encodeWritten('access-given', { member: idOf(2), ask: false }));
      const dora = await deskOf(3);
      await cleo.refresh();
      expect([has(dora, id), has(cleo, id)]).toEqual([false, false]);
      expect(dora.warnings().map(({ code }) => code)).toContain('excluded-reader');
      expect(cleo.warnings().map(({ code }) => code)).toContain('not-on-case');
      await handTo(keys, 0, 3);
      await craft(0, 'access-given', encodeWritten('access-given', { member: idOf(3), ask: false }));
      await dora.refresh();
      expect(has(dora, id)).toBe(false);
      await ben.refresh();
      expect(people(ben, id)).toEqual([idOf(0), idOf(1)]);
      expect((await chainOf(portal, reporter)).keys.epoch).toBe(1);
    });

    it('an epoch that names somebody left out brings them nothing: colleagues turn it again', async () => {
      const [before, next] = await nextOf();
      for (const to of [0, 1, 3]) await handTo(next, 0, to);
      await craft(0, 'epoch', encodeNewEpoch(before, next, [0, 1, 3].map(idOf).map(memberIdOf)), next);
      const dora = await deskOf(3);
      expect(has(dora, id)).toBe(false);
      await ben.refresh();
      const chain = await chainOf(portal, { ...reporter, later: [next] });
      expect(chain.keys.epoch).toBe(2);
      expect(people(ben, id)).toEqual([idOf(0), idOf(1)]);
    });

    it('an epoch whose secret we were not given shuts us out, and that is told', async () => {
      const [before, next] = await nextOf();
      await handTo(next, 0, 0);
      await craft(0, 'epoch', encodeNewEpoch(before, next, [0, 1].map(idOf).map(memberIdOf)), next);
      await ben.refresh();
      expect(ben.warnings()).toContainEqual({ code: 'shut-out', place: 'case', subject: id });
      expect(ben.caseView(id)?.intact).toBe(false);
      await expect(ben.note(id, 'Hello?')).rejects.toMatchObject({ code: 'not-on-case' });
      // A colleague sends the keys again, and all is well.
      await anna.refresh();
      await anna.giveAccess(id, idOf(1), false);
      await ben.refresh();
      await ben.note(id, 'Back.');
      expect(ben.caseView(id)?.intact).toBe(true);
    });

    it('an epoch that leaves us out tells us that the case is ours no longer', async () => {
      const [before, next] = await nextOf();
      await handTo(next, 0, 0);
      await craft(0, 'epoch', encodeNewEpoch(before, next, [memberIdOf(idOf(0))]), next);
      await ben.refresh();
      expect(has(ben, id)).toBe(false);
      expect(goneOf(ben, id)).toMatchObject({ how: 'not-named', by: idOf(0) });
    });
  });
});

describe('colleagues at once', () => {
  let reporter: TestReporter;
  let id: string;
  let desks: Desk[];
  beforeAll(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    await reporter.post(await reporter.seal());
    await portal.place();
    desks = await Promise.all([0, 1, 2, 3].map(deskOf));
    for (const desk of desks) await desk.openCase(id);
  });

  it('take two different people off, and both are off, on every desk alike', async () => {
    const [anna, ben] = desks;
    await Promise.all([
      anna?.takeAccess(id, idOf(2), 'Away for long.'),
      ben?.takeAccess(id, idOf(3), 'Too close.'),
    ]);
    for (const desk of desks) await desk.refresh();
    const [first, second] = [anna?.caseView(id)?.state, ben?.caseView(id)?.state];
    expect(first?.access?.on.map(({ member }) => member)).toEqual([idOf(0), idOf(1)]);
    expect(second).toEqual(first);
    expect(desks.map((desk) => has(desk, id))).toEqual([true, true, false, false]);
    const [chain, holders] = [await chainOf(portal, reporter), first?.access?.holders];
    expect([chain.keys.epoch > 0, holders]).toEqual([true, [idOf(0), idOf(1)]]);
    await portal.place();
    expect((await reporter.mailbox()).head?.header.epoch).toBe(chain.keys.epoch);
    expect(desks.flatMap((desk) => desk.warnings().filter(({ subject }) => subject === id))).toEqual([]);
  });

  it('give while another takes away: the same people on both desks, and who was given it can read', async () => {
    const [anna, ben, cleo] = desks;
    await Promise.all([
      // Who is off the case already has nothing to give.
      anna?.giveAccess(id, idOf(2), false).catch((error: unknown) => error),
      ben?.takeAccess(id, idOf(0), 'Too tired.'),
    ]);
    for (const desk of desks) await desk.refresh();
    // Whichever came first, nobody has keys without a place, nor a place without keys.
    expect(has(cleo as Desk, id)).toBe(people(ben as Desk, id).includes(idOf(2)));
    await ben?.giveAccess(id, idOf(2), false);
    await cleo?.refresh();
    await cleo?.openCase(id);
    await cleo?.refresh();
    await ben?.refresh();
    expect(cleo?.caseView(id)?.intact).toBe(true);
    expect(cleo?.caseView(id)?.state.access).toEqual(ben?.caseView(id)?.state.access);
    expect(people(ben as Desk, id).sort()).toEqual([idOf(1), idOf(2)].sort());
    expect(has(anna as Desk, id)).toBe(false);
  });
});
