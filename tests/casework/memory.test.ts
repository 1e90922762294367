import { describe, expect, it } from 'vitest';
import {
  type DeskMemory,
  decodeMemory,
  emptyMemory,
  encodeMemory,
  mergeMemory,
} from '../../src/casework/desk-memory.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { listViews, putView } from '../../src/casework/kept-views.ts';
import { isMuted, isOn, turned } from '../../src/casework/mutes.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import type { EventHash } from '../../src/protocol/log-append.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const id = (name: string): string => toBase64url(seededBytes(name, 32));
const hash = (name: string): EventHash => seededBytes(name, 32) as EventHash;

const full = (): DeskMemory => ({
  roster: { sequence: 3, hash: hash('roster') },
  cursor: 2 ** 40,
  logs: new Map([[id('a'), { head: { sequence: 7, hash: hash('a7') }, read: 5 }]]),
  waiting: new Map([[12, { nonce: seededBytes('n', 16), hint: seededBytes('h', 16) }]]),
  later: new Set([4, 9]),
  mutes: new Map([[id('a'), { upTo: 7, turn: 1 }]]),
  views: new Map([['AAAAAAAAAAA', { name: 'كينيا 🕊', filter: '{}', turn: 3 }]]),
  reading: { folding: 'always', changes: 3 },
  sections: new Map([[9, Uint8Array.of(1, 2, 3)]]),
});

describe('what a desk remembers', () => {
  it('comes back as it was', () => {
    expect(decodeMemory(encodeMemory(full()))).toEqual(full());
    expect(decodeMemory(encodeMemory(emptyMemory()))).toEqual(emptyMemory());
  });

  it('is refused when it is cut, longer, or of a later release', () => {
    const bytes = encodeMemory(full());
    expect(refusalOf(() => decodeMemory(bytes.slice(0, -1)))).toBe('bad-length');
    expect(refusalOf(() => decodeMemory(concat(bytes, Uint8Array.of(0))))).toBe('bad-length');
    const plain = concat(encodeMemory(emptyMemory()), Uint8Array.of(0));
    expect(refusalOf(() => decodeMemory(plain))).toBe('trailing-bytes');
    expect(refusalOf(() => decodeMemory(Uint8Array.of(3)))).toBe('newer-version');
  });

  it('stays as earlier releases read it until something was chosen', () => {
    expect(encodeMemory(emptyMemory())[0]).toBe(1);
    expect(encodeMemory({ ...emptyMemory(), reading: { folding: 'never', changes: 1 } })[0]).toBe(2);
    expect(encodeMemory({ ...emptyMemory(), mutes: full().mutes })[0]).toBe(2);
  });

  it('takes of two choices the one that was changed more often, whichever copy comes first', () => {
    const mine = { ...emptyMemory(), reading: { folding: 'never', changes: 2 } as const };
    const theirs = { ...emptyMemory(), reading: { folding: 'always', changes: 1 } as const };
    mergeMemory(mine, theirs);
    mergeMemory(theirs, mine);
    expect([mine.reading.folding, theirs.reading.folding]).toEqual(['never', 'never']);
  });

  it('keeps of mutes and views the copy that knows more turns', () => {
    const ours = full();
    const theirs = full();
    ours.mutes.set(id('a'), { upTo: 7, turn: 4 });
    theirs.mutes.set(id('a'), { upTo: 9, turn: 5 });
    putView(ours.views, { id: 'AAAAAAAAAAA', name: '', filter: '' });
    for (const [into, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      mergeMemory(into, other);
      expect(into.mutes.get(id('a'))).toEqual({ upTo: 9, turn: 5 });
      expect(listViews(into.views)).toEqual([]);
    }
  });

  it('keeps as many mutes and views as there is room for, those that count first', () => {
    const memory = emptyMemory();
    for (let at = 0; at < 2_000; at += 1)
      memory.mutes.set(id(`case ${at}`), { upTo: 1, turn: at < 1_000 ? 2 : 1 });
    for (let at = 0; at < 60; at += 1) {
      const viewId = toBase64url(seededBytes(`view ${at}`, 8));
      memory.views.set(viewId, { name: at < 30 ? '' : `View ${at}`, filter: '{}', turn: 1 });
    }
    const kept = decodeMemory(encodeMemory(memory));
    expect([...kept.mutes.values()].filter((mute) => isOn(mute))).toHaveLength(1_000);
    expect(kept.mutes.size).toBe(1_500);
    expect(listViews(kept.views)).toHaveLength(30);
    expect(kept.views.size).toBe(40);
  });

  it('holds ten thousand cases within a mebibyte', () => {
    const memory = emptyMemory();
    for (let at = 0; at < 10_000; at += 1) {
      memory.logs.set(id(`case ${at}`), { head: { sequence: at, hash: hash('h') }, read: 0 });
    }
    expect(encodeMemory(memory).length).toBeLessThan(1_000_000);
  });

  it('is put together from two copies without unseeing anything', () => {
    const other = full();
    other.cursor = 1;
    other.logs.set(id('a'), { head: { sequence: 8, hash: hash('a8') }, read: 2 });
    other.logs.set(id('b'), { head: { sequence: 0, hash: hash('b0') }, read: 0 });
    other.roster = { sequence: 2, hash: hash('older') };
    const merged = full();
    mergeMemory(merged, other);
    expect(merged.cursor).toBe(2 ** 40);
    expect(merged.roster?.sequence).toBe(3);
    expect(merged.logs.get(id('a'))).toEqual({ head: { sequence: 8, hash: hash('a8') }, read: 5 });
    expect(merged.logs.has(id('b'))).toBe(true);
    const back = other;
    mergeMemory(back, full());
    expect(back).toEqual(merged);
  });
});

describe('a muted case', () => {
  it('is muted until something new stands in its log', () => {
    const mute = turned(undefined, true, 3);
    expect([isMuted(mute, 3), isMuted(mute, 4), isMuted(undefined, 0)]).toEqual([true, false, false]);
    expect(isMuted(turned(mute, false, 3), 3)).toBe(false);
    expect(isMuted(turned(mute, true, 5), 5)).toBe(true);
    expect(turned(turned(mute, false, 3), false, 3).turn).toBe(4);
  });
});

const portal = teamPortalOfThisFile(1);
const team = teamPortalOfThisFile(1);

describe('two devices of one member', () => {
  it('keep one memory: what one has read is read on the other', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const [phone, laptop] = await Promise.all([
      portal.desk(portal.reviewers[0]),
      portal.desk(portal.reviewers[0]),
    ]);
    await Promise.all([phone.refresh(), laptop.refresh()]);
    await phone.openCase(reporter.caseId);
    await phone.refresh();
    await laptop.note(reporter.caseId, 'From the laptop.');
    await laptop.refresh();
    const later = await portal.desk(portal.reviewers[0]);
    await later.refresh();
    expect(later.cases().map(({ unread }) => unread)).toEqual([false]);
    expect([...phone.warnings(), ...laptop.warnings(), ...later.warnings()]).toEqual([]);
  });

  it('have one team, though the second reads its keys before and its grants after the first took the team over', async () => {
    const member = team.reviewers[0];
    // The other one's digest comes at the end of its first look.
    const late = await team.desk(member, { wrap: (api) => ({ ...api, digests: () => Promise.resolve([]) }) });
    const early = await team.desk(member);
    await early.refresh();
    await late.refresh();
    const reporter = team.reporter();
    await reporter.post(await reporter.seal());
    await team.place();
    await late.refresh();
    await early.refresh();
    expect(early.cases()).toHaveLength(1);
    expect([...late.warnings(), ...early.warnings()]).toEqual([]);
  });

  it('fold words alike: what was chosen on one holds on the other from its next sign-in', async () => {
    const first = await portal.desk(portal.reviewers[0]);
    expect(first.folding()).toBe('when-grave');
    await first.setFolding('always');
    expect((await portal.desk(portal.reviewers[0])).folding()).toBe('always');
  });

  it('do not go back when the server shows an old memory: the device has the newer one', async () => {
    const device = forgetfulDevice();
    const desk = await portal.desk(portal.reviewers[0], { device });
    await desk.refresh();
    const id = desk.cases()[0]?.id ?? '';
    await desk.note(id, 'Seen.');
    await desk.refresh();
    const hidden = await portal.desk(portal.reviewers[0], {
      device,
      wrap: (api) => ({
        ...api,
        memory: () => Promise.resolve({ version: 0, sealed: new Uint8Array(0) }),
        eventsFrom: async (log, from) => {
          const { events } = await api.eventsFrom(log, 0);
          return { length: 1, events: events.slice(from, 1) };
        },
      }),
    });
    await hidden.openCase(id);
    expect(hidden.warnings()).toContainEqual({ code: 'log-rolled-back', place: 'case', subject: id });
  });
});
