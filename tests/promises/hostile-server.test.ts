import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import type { LogId } from '../../src/protocol/ids.ts';
import { signIntakeKey } from '../../src/protocol/intake-key.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { signRoster, verifyPastRoster } from '../../src/protocol/roster.ts';
import { encodeRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { allEvents, altered, type Hostile, servingLog } from '../support/hostile.ts';
import { organisationOf } from '../support/organisation.ts';
import type { TestReporter } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);

const refused = (wrap: Hostile): Promise<unknown> =>
  portal.desk(portal.reviewers[0], { wrap }).then(
    () => 'opened',
    (error: unknown) => codeOf(error),
  );

const bundleOf =
  (change: (frames: Uint8Array[]) => Uint8Array[] | Promise<Uint8Array[]>): Hostile =>
  (api) => ({
    ...api,
    rosterBundle: async () =>
      encodeFrames(
        LABEL.rosterBundle,
        await change(decodeFrames(LABEL.rosterBundle, await api.rosterBundle(), 'exact')),
      ),
  });

describe('a server that serves another roster', () => {
  it('cannot put a key of its own beside it', async () => {
    const [roster = new Uint8Array(0)] = decodeFrames(
      LABEL.rosterBundle,
      await portal.api().rosterBundle(),
      'exact',
    );
    const { document } = verifyPastRoster(roster, decodePin(portal.made.pin));
    const forged = signIntakeKey(
      {
        version: 1,
        organisation: document.organisation,
        member: document.members[0]?.id ?? '',
        index: 9,
        publicKey: toBase64url(portal.made.members[1]?.intakeKey?.publicKey ?? new Uint8Array(0)),
        from: dayOf(Date.now()),
        until: dayAfter(Date.now(), 30),
      },
      engine().signingPair(systemEntropy.bytes(32)).secretKey,
    );
    expect(await refused(bundleOf((frames) => [...frames, forged]))).toBe('bad-signature');
    expect(
      await refused(
        bundleOf(
          ([first, key, ...rest]) => [first, altered(key ?? new Uint8Array(0)), ...rest] as Uint8Array[],
        ),
      ),
    ).not.toBe('opened');
  });

  it('cannot sign one itself, nor serve that of another organisation', async () => {
    expect(
      await refused(bundleOf(([roster, ...keys]) => [altered(roster ?? new Uint8Array(0)), ...keys])),
    ).toBe('bad-signature');
    const other = organisationOf(2, Date.now(), systemEntropy);
    expect(
      await refused((api) => ({
        ...api,
        rosterBundle: () => Promise.resolve(encodeRosterBundle(other.roster, [])),
      })),
    ).toBe('bad-signature');
  });

  it('cannot serve one that has run out, or is not yet valid', async () => {
    const day = 86_400_000;
    const wrap: Hostile = (api) => api;
    const at = (now: number): Promise<unknown> =>
      portal.desk(portal.reviewers[0], { wrap, now: () => now }).then(
        () => 'opened',
        (error: unknown) => codeOf(error),
      );
    expect(await at(Date.now() + 15 * day)).toBe('roster-expired');
    expect(await at(Date.now() - 2 * day)).toBe('roster-not-yet-valid');
  });

  it('cannot go back to an older one, not even with the memory withheld that would tell', async () => {
    const old = await portal.api().rosterBundle();
    await portal.nextRoster();
    const device = forgetfulDevice();
    const desk = await portal.desk(portal.reviewers[0], { device });
    await desk.refresh();
    const back: Hostile = (api) => ({
      ...api,
      rosterBundle: () => Promise.resolve(old),
      memory: () => Promise.resolve({ version: 0, sealed: new Uint8Array(0) }),
    });
    await expect(portal.desk(portal.reviewers[0], { device, wrap: back })).rejects.toMatchObject({
      code: 'roster-rolled-back',
    });
  });

  it('cannot show two of the same number, or one that does not follow from what was seen', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    const { document } = desk.roster();
    const root = engine().signingPair(portal.made.rootSeed);
    const twin = signRoster(
      { ...document, policy: { ...document.policy, retentionDays: 7 } },
      root.secretKey,
    );
    const wrongNext = signRoster(
      { ...document, sequence: document.sequence + 1, previous: toBase64url(systemEntropy.bytes(32)) },
      root.secretKey,
    );
    for (const roster of [twin, wrongNext]) {
      expect(
        await refused((api) => ({
          ...api,
          rosterBundle: () => Promise.resolve(encodeRosterBundle(roster, [])),
        })),
      ).toBe('roster-forked');
    }
  });

  it('is told while the desk is open, which keeps the roster it had', async () => {
    let isHostile = false;
    const wrap: Hostile = (api) => ({
      ...api,
      rosterBundle: async () => (isHostile ? altered(await api.rosterBundle(), 200) : api.rosterBundle()),
    });
    const desk = await portal.desk(portal.reviewers[0], { wrap });
    const before = desk.roster();
    isHostile = true;
    await desk.refresh();
    expect(desk.warnings().map(({ place, code }) => [place, code])).toEqual([['roster', 'bad-signature']]);
    expect(desk.roster()).toBe(before);
  });

  it('cannot hand over the key file of somebody else, or an altered one', async () => {
    const theirs = portal.made.members[1]?.keyFile ?? new Uint8Array(0);
    expect(
      await refused((api) => ({ ...api, keyFile: () => Promise.resolve({ version: 1, sealed: theirs }) })),
    ).toBe('cannot-decrypt');
    const other = portal.made.members[1]?.id;
    if (other === undefined) throw new Error('nobody');
    expect(
      await refused((api) => ({
        ...api,
        signIn: async (...args) => ({ ...(await api.signIn(...args)), member: other }),
      })),
    ).toBe('wrong-context');
  });
});

describe('a server that tells another history of a case', () => {
  let reporter: TestReporter;
  let log: LogId;
  let foreign: Uint8Array[];
  beforeAll(async () => {
    reporter = portal.reporter();
    log = reporter.keys.caseId;
    const other = portal.reporter();
    await reporter.post(await reporter.seal());
    await other.post(await other.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    for (const text of ['one', 'two', 'three']) await desk.note(reporter.caseId, text);
    await desk.note(other.caseId, 'elsewhere');
    await desk.refresh();
    const api = portal.api();
    const ben = await portal.desk(portal.reviewers[1], { wrap: () => api });
    await ben.refresh();
    foreign = await allEvents(api, other.keys.caseId);
  });

  const openUnder = async (wrap: Hostile): Promise<{ desk: Desk; notes: string[]; codes: string[] }> => {
    const desk = await portal.desk(portal.reviewers[0], { wrap });
    const view = await desk.openCase(reporter.caseId).catch(() => undefined);
    expect(view?.intact ?? false).toBe(false);
    const codes = desk
      .warnings()
      .filter(({ subject }) => subject === reporter.caseId)
      .map(({ code }) => code);
    return { desk, codes, notes: view?.state.notes.map(({ text }) => text) ?? [] };
  };

  const histories: readonly [string, string[], string[], (events: Uint8Array[]) => Uint8Array[]][] = [
    ['drops an event', ['cannot-decrypt'], ['one'], ([a, b, , d]) => [a, b, d] as Uint8Array[]],
    ['changes the order', ['cannot-decrypt'], ['one'], ([a, b, c, d]) => [a, b, d, c] as Uint8Array[]],
    [
      'repeats an event',
      ['cannot-decrypt'],
      ['one'],
      ([a, b, ...rest]) => [a, b, b, ...rest] as Uint8Array[],
    ],
    [
      'alters an event',
      ['cannot-decrypt'],
      [],
      ([a, b, ...rest]) => [a, altered(b ?? new Uint8Array(0)), ...rest] as Uint8Array[],
    ],
    [
      'puts in an event of another case',
      ['cannot-decrypt'],
      [],
      ([a, , ...rest]) => [a, foreign[1], ...rest] as Uint8Array[],
    ],
    ['cuts off the end', ['log-rolled-back'], ['one', 'two'], (events) => events.slice(0, 3)],
    ['shows an empty log', ['log-rolled-back'], [], () => []],
    [
      'sends an event of no known size',
      ['bad-length'],
      ['one'],
      ([a, b]) => [a, b, new Uint8Array(7)] as Uint8Array[],
    ],
  ];
  it.each(histories)(
    '%s: refused as %s, and what came before stays readable',
    async (_, codes, notes, retell) => {
      const seen = await openUnder(servingLog(log, retell));
      expect(seen.codes).toEqual(codes);
      expect(seen.notes).toEqual(notes);
      await expect(seen.desk.note(reporter.caseId, 'on top of it')).rejects.toMatchObject({ code: codes[0] });
    },
  );

  it('promises more events than it gives: refused as log-gap', async () => {
    expect((await openUnder(servingLog(log, (events) => events, 9))).codes).toEqual(['log-gap']);
  });

  it('splits the team: each side sees the other in the digests, and neither takes the other in', async () => {
    const own: Uint8Array[] = [];
    const split: Hostile = (api) => ({
      ...servingLog(log, (events) => [...events.slice(0, 4), ...own])(api),
      append: (asked, step) => {
        if (toBase64url(asked) !== reporter.caseId) return api.append(asked, step);
        own.push(step.event);
        return Promise.resolve('appended');
      },
    });
    const ben = await portal.desk(portal.reviewers[1], { wrap: split });
    await ben.refresh();
    await ben.note(reporter.caseId, 'four, on the other side');
    await ben.refresh();
    const anna = await portal.desk(portal.reviewers[0]);
    await anna.refresh();
    await anna.note(reporter.caseId, 'four');
    await anna.refresh();
    const benAgain = await portal.desk(portal.reviewers[1], { wrap: split });
    await benAgain.refresh();

    const annaAgain = await portal.desk(portal.reviewers[0]);
    await annaAgain.refresh();
    expect(annaAgain.warnings()).toContainEqual({
      code: 'forked',
      place: 'digest',
      subject: reporter.caseId,
    });
    const mixed = await openUnder(servingLog(log, (events) => [...events.slice(0, 4), ...own]));
    expect(mixed.codes).toEqual(['log-forked']);
    const honest = await annaAgain.openCase(reporter.caseId);
    expect(honest.state.notes.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('loses nothing by all that: an honest answer later shows the whole case', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    const view = await desk.openCase(reporter.caseId);
    expect(view.intact).toBe(true);
    expect(view.events).toHaveLength(5);
  });
});

describe('a server that tells lies about what it took', () => {
  it('cannot keep a desk trying for ever', async () => {
    const wrap: Hostile = (api): MemberApi => ({ ...api, append: () => Promise.resolve('head-moved') });
    const desk = await portal.desk(portal.reviewers[0], { wrap });
    await desk.refresh();
    const id = desk.cases()[0]?.id ?? '';
    await expect(desk.note(id, 'never taken')).rejects.toMatchObject({ code: 'head-moved' });
  });

  it('cannot say it took an event that it then does not show', async () => {
    const wrap: Hostile = (api): MemberApi => ({ ...api, append: () => Promise.resolve('appended') });
    const desk = await portal.desk(portal.reviewers[0], { wrap });
    await desk.refresh();
    const id = desk.cases()[0]?.id ?? '';
    await desk.note(id, 'dropped');
    const view = await desk.openCase(id);
    expect(view.intact).toBe(false);
    expect(view.state.notes.at(-1)?.text).toBe('dropped');
    expect(desk.warnings()).toContainEqual({ code: 'log-rolled-back', place: 'case', subject: id });
  });
});
