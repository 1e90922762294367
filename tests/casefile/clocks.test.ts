import { describe, expect, it } from 'vitest';
import {
  type Clocked,
  clockStart,
  clocksOf,
  isLate,
  nextDue,
  pressingLevel,
} from '../../src/casefile/clocks.ts';

const at = (time: string): number => Date.parse(time);
const card = (change: Partial<Clocked> = {}): Clocked => ({
  status: 'received',
  stage: 'received',
  urgency: 'P0',
  sent: '2026-11-20T08Z',
  firstSeen: '2026-11-20T09:12:00Z',
  lastSafe: null,
  gate: null,
  waitsFor: 'team',
  ...change,
});
const kindsAt = (time: string, change: Partial<Clocked> = {}): string[] =>
  clocksOf(card(change), at(time)).map(({ kind, state }) => `${kind} ${state}`);

describe('the clocks of a case', () => {
  it('count from the hour of sending', () => {
    expect(clocksOf(card(), at('2026-11-20T09:20:00Z'))).toEqual([
      { kind: 'acknowledge', due: at('2026-11-20T10:00:00Z'), state: 'running' },
      { kind: 'escalate', due: at('2026-11-21T08:00:00Z'), state: 'running' },
    ]);
  });

  it.each([
    ['an hour long ago', '1971-01-01T00Z', '2026-11-20T09:12:00Z'],
    ['an hour to come', '2026-11-23T00Z', '2026-11-20T09:12:00Z'],
    ['an hour just over a day ago', '2026-11-19T09Z', '2026-11-20T09:12:00Z'],
  ])('count from first sight where the device says %s', (_, sent, start) => {
    expect(clockStart(card({ sent }))).toBe(at(start));
  });

  it('count from an hour that is just within a day', () => {
    expect(clockStart(card({ sent: '2026-11-19T10Z' }))).toBe(at('2026-11-19T10:00:00Z'));
  });

  it('are late from the moment they run out, to the millisecond', () => {
    const due = at('2026-11-20T10:00:00Z');
    expect(clocksOf(card(), due - 1)[0]?.state).toBe('running');
    expect(clocksOf(card(), due)[0]?.state).toBe('late');
    expect([isLate(card(), due - 1), isLate(card(), due)]).toEqual([false, true]);
  });

  it('stop to ask for passing on once that is recorded, and are over with the case', () => {
    expect(kindsAt('2026-11-20T09:20:00Z', { status: 'acknowledged', stage: 'assessed' })).toEqual([
      'escalate running',
    ]);
    for (const stage of ['escalated', 'action', 'in-report', 'dormant', 'withdrawn'] as const)
      expect(kindsAt('2026-11-20T09:20:00Z', { status: 'acknowledged', stage })).toEqual([]);
  });

  it('stop when what they ask is done', () => {
    const late = '2026-12-20T10:00:00Z';
    expect(kindsAt(late)).toEqual(['acknowledge late', 'escalate late']);
    expect(kindsAt(late, { status: 'acknowledged' })).toEqual(['escalate late']);
    expect(kindsAt(late, { status: 'answered', gate: 'accept' })).toEqual(['escalate late']);
    for (const gate of ['refer', 'pattern-only', 'reject'] as const)
      expect(kindsAt(late, { gate, status: 'answered' })).toEqual([]);
    expect(kindsAt(late, { status: 'closed', stage: 'closed', lastSafe: '2026-12-01' })).toEqual([]);
    expect(kindsAt(late, { urgency: 'P3' })).toEqual(['acknowledge late']);
  });
});

describe('the last safe day', () => {
  const told = { lastSafe: '2026-12-01', status: 'answered', gate: 'refer' } as const;

  it('begins with its first moment on Earth and lasts until its last', () => {
    expect(kindsAt('2026-11-30T09:59:59Z', told)).toEqual(['last-safe running']);
    expect(kindsAt('2026-11-30T10:00:00Z', told)).toEqual(['last-safe here']);
    expect(kindsAt('2026-12-02T11:59:59Z', told)).toEqual(['last-safe here']);
  });

  it('is late once it is over and nobody answered, else it is no clock any more', () => {
    expect(kindsAt('2026-12-02T12:00:00Z', told)).toEqual(['last-safe late']);
    expect(kindsAt('2026-12-02T12:00:00Z', { ...told, waitsFor: 'reporter' })).toEqual([]);
  });

  it.each([
    ['2026-11-01T00:00:00Z', 'P3'],
    ['2026-11-23T09:59:00Z', 'P3'],
    ['2026-11-23T10:00:00Z', 'P1'],
    ['2026-11-28T09:59:00Z', 'P1'],
    ['2026-11-28T10:00:00Z', 'P0'],
    ['2026-12-02T11:00:00Z', 'P0'],
    ['2026-12-02T12:00:00Z', 'P3'],
  ] as const)('makes a case press the more the nearer it is: at %s as %s', (time, level) => {
    expect(pressingLevel(card({ urgency: 'P3', lastSafe: '2026-12-01' }), at(time))).toBe(level);
  });

  it('never makes a case press less, and none that is closed', () => {
    const near = at('2026-11-24T10:00:00Z');
    expect(pressingLevel(card({ urgency: 'P0', lastSafe: '2026-12-01' }), near)).toBe('P0');
    expect(
      pressingLevel(card({ urgency: 'P3', lastSafe: '2026-11-25', status: 'closed', stage: 'closed' }), near),
    ).toBe('P3');
  });

  it('does not keep a case in front for ever', () => {
    const over = card({ ...told, urgency: 'P3' });
    expect(nextDue(over, at('2026-11-25T00:00:00Z'))).toBe(at('2026-11-30T10:00:00Z'));
    expect(nextDue(over, at('2027-01-01T00:00:00Z'))).toBe(Infinity);
  });
});
