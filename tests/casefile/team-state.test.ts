import { describe, expect, it } from 'vitest';
import { isZone, onDutyAt } from '../../src/casefile/on-duty.ts';
import {
  type Duty,
  decodeTeamChange,
  encodeTeamChange,
  type TeamChange,
} from '../../src/casefile/team-content.ts';
import { changesNothing, foldTeam, type TeamEvent } from '../../src/casefile/team-state.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { fromUtf8, utf8 } from '../../src/protocol/encoding/utf8.ts';
import { refusalOf } from '../support/refusal.ts';

const id = (fill: number): string => toBase64url(new Uint8Array(8).fill(fill));
const member = (fill: number): string => toBase64url(new Uint8Array(16).fill(fill));
const [ANNA, BEN, CARA] = [member(1), member(2), member(3)];
const calls = (...members: readonly string[]): Duty['calls'] =>
  members.map((who) => ({ member: who, webhook: null }));

const DUTY: TeamChange = {
  type: 'duty',
  version: 1,
  id: id(1),
  zone: 'Europe/Zurich',
  days: [1, 2, 3, 4, 5],
  from: '08:00',
  until: '20:00',
  calls: calls(ANNA, BEN),
};
const ABSENCE: TeamChange = {
  type: 'absence',
  version: 1,
  id: id(2),
  member: ANNA,
  from: '2026-11-03',
  until: '2026-11-04',
};
const TEMPLATE: TeamChange = {
  type: 'template',
  version: 1,
  id: id(3),
  language: 'ar',
  title: 'أول رد',
  text: 'قرأنا رسالتك.',
};
const REMOVED: TeamChange = { type: 'removed', version: 1, id: id(1) };

const eventsOf = (...changes: readonly TeamChange[]): TeamEvent[] =>
  changes.map((change, at) => ({
    type: 'changed',
    change,
    sequence: at + 1,
    time: `2026-11-01T10:0${at}:00Z`,
    author: ANNA,
  }));

describe('what a team keeps', () => {
  it.each([DUTY, ABSENCE, TEMPLATE, REMOVED])('comes back: $type', (change) => {
    expect(decodeTeamChange(change.type, encodeTeamChange(change))).toEqual(change);
  });

  it.each<[string, TeamChange]>([
    ['a duty of no day', { ...DUTY, days: [] }],
    ['a duty with a day twice', { ...DUTY, days: [1, 1] }],
    ['an eighth day', { ...DUTY, days: [8] }],
    ['a duty at no time', { ...DUTY, from: '24:00' }],
    ['a duty of nobody', { ...DUTY, calls: [] }],
    ['a call of somebody unnamed', { ...DUTY, calls: [{ member: 'me', webhook: null }] }],
    ['a call in the clear', { ...DUTY, calls: [{ member: ANNA, webhook: 'http://example.org/' }] }],
    ['a call with a line of its own', { ...DUTY, calls: [{ member: ANNA, webhook: 'https://a/\r\nx' }] }],
    ['a zone that is none', { ...DUTY, zone: '../etc' }],
    ['an absence backwards', { ...ABSENCE, until: '2026-11-02' }],
    ['a template without words', { ...TEMPLATE, text: '' }],
    ['a template in no language', { ...TEMPLATE, language: 'Arabic' }],
    ['a title that turns its neighbours round', { ...TEMPLATE, title: '\u202eevil' }],
    ['a name of other length', { ...REMOVED, id: 'AAAA' }],
  ])('is not %s', (_, change) => {
    expect(refusalOf(() => encodeTeamChange(change))).toBe('bad-encoding');
  });

  it('refuses unknown fields, other orders and later versions', () => {
    const text = fromUtf8(encodeTeamChange(REMOVED));
    const refused = (data: string): ReturnType<typeof refusalOf> =>
      refusalOf(() => decodeTeamChange('removed', utf8(data)));
    expect(refused(text.replace('}', ',"more":1}'))).toBe('bad-encoding');
    expect(refused(`{"id":"${id(1)}","version":1}`)).toBe('bad-encoding');
    expect(refused(text.replace('"version":1', '"version":2'))).toBe('newer-version');
  });

  it('is folded: the later one of two counts, what was removed is gone, what nobody knows stays', () => {
    const unknown: TeamEvent = {
      type: 'unknown',
      rawType: 'drill',
      data: utf8('{}'),
      sequence: 9,
      time: '2026-11-01T11:00:00Z',
      author: BEN,
    };
    const later: TeamChange = { ...DUTY, until: '22:00' };
    const state = foldTeam([...eventsOf(DUTY, ABSENCE, TEMPLATE, later), unknown]);
    expect(state.duties.map(({ until, time }) => [until, time])).toEqual([['22:00', '2026-11-01T10:03:00Z']]);
    expect([state.absences.length, state.templates.length]).toEqual([1, 1]);
    expect(state.unknown.map(({ rawType }) => rawType)).toEqual(['drill']);
    expect(foldTeam(eventsOf(DUTY, REMOVED)).duties).toEqual([]);
    expect(foldTeam(eventsOf(REMOVED, DUTY)).duties).toHaveLength(1);
  });

  it('knows what would change nothing', () => {
    const state = foldTeam(eventsOf(DUTY));
    expect(changesNothing(state, DUTY)).toBe(true);
    expect(changesNothing(state, { ...DUTY, zone: 'UTC' })).toBe(false);
    expect(changesNothing(state, REMOVED)).toBe(false);
    expect(changesNothing(state, { type: 'removed', version: 1, id: id(7) })).toBe(true);
  });
});

describe('who is on duty', () => {
  const at = (time: string, ...changes: readonly TeamChange[]): string[] =>
    onDutyAt(foldTeam(eventsOf(...changes)), Date.parse(time)).map(({ member: who }) => who);

  it('goes by the clocks of the zone, also when they change', () => {
    expect(at('2026-11-02T07:00:00Z', DUTY)).toEqual([ANNA, BEN]); // Monday, 08:00 in winter
    expect(at('2026-11-02T06:59:00Z', DUTY)).toEqual([]);
    expect(at('2026-07-06T06:00:00Z', DUTY)).toEqual([ANNA, BEN]); // Monday, 08:00 in summer
    expect(at('2026-11-02T19:00:00Z', DUTY)).toEqual([]);
    expect(at('2026-11-01T12:00:00Z', DUTY)).toEqual([]); // Sunday
  });

  it('goes on over midnight, on the morning after the last day too', () => {
    const night: TeamChange = { ...DUTY, zone: 'UTC', from: '20:00', until: '08:00', days: [7] };
    expect(at('2026-11-01T19:59:00Z', night)).toEqual([]);
    expect(at('2026-11-01T20:00:00Z', night)).toEqual([ANNA, BEN]);
    expect(at('2026-11-02T07:59:00Z', night)).toEqual([ANNA, BEN]);
    expect(at('2026-11-02T08:00:00Z', night)).toEqual([]);
    expect(at('2026-11-01T07:00:00Z', night)).toEqual([]);
  });

  it('takes two times alike for a whole day', () => {
    const day: TeamChange = { ...DUTY, zone: 'UTC', from: '09:00', until: '09:00', days: [1] };
    expect(at('2026-11-02T09:00:00Z', day)).toEqual([ANNA, BEN]);
    expect(at('2026-11-03T08:59:00Z', day)).toEqual([ANNA, BEN]);
    expect(at('2026-11-03T09:00:00Z', day)).toEqual([]);
  });

  it('leaves out who is away, by the day where the duty is', () => {
    expect(at('2026-11-03T12:00:00Z', DUTY, ABSENCE)).toEqual([BEN]);
    expect(at('2026-11-05T12:00:00Z', DUTY, ABSENCE)).toEqual([ANNA, BEN]);
    const far: TeamChange = {
      ...DUTY,
      zone: 'Pacific/Auckland',
      from: '00:00',
      until: '00:00',
      days: [1, 2, 3, 4, 5, 6, 7],
    };
    expect(at('2026-11-02T12:00:00Z', far, ABSENCE)).toEqual([BEN]); // already the third there
    expect(at('2026-11-04T12:00:00Z', far, ABSENCE)).toEqual([ANNA, BEN]);
  });

  it('calls everybody once, in the order of the rota', () => {
    const second: TeamChange = { ...DUTY, id: id(8), calls: calls(CARA, ANNA) };
    expect(at('2026-11-02T12:00:00Z', DUTY, second)).toEqual([ANNA, BEN, CARA]);
  });

  it('reads a zone that this device does not know as UTC, and says which it knows', () => {
    expect(at('2026-11-02T08:00:00Z', { ...DUTY, zone: 'Mars/Olympus' })).toEqual([ANNA, BEN]);
    expect([isZone('Asia/Kathmandu'), isZone('Mars/Olympus')]).toEqual([true, false]);
  });
});
