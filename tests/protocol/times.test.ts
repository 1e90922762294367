import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayField,
  dayOf,
  hourField,
  hourOf,
  instantField,
  instantOf,
  timeOf,
} from '../../src/protocol/times.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';

const TIME = Date.UTC(2026, 1, 28, 23, 59, 58, 987);

describe('a time', () => {
  it('is written as an instant, an hour or a day', () => {
    expect(instantOf(TIME)).toBe('2026-02-28T23:59:58Z');
    expect(hourOf(TIME)).toBe('2026-02-28T23Z');
    expect(dayOf(TIME)).toBe('2026-02-28');
    expect(dayAfter(TIME, 1)).toBe('2026-03-01');
  });

  it('is read from each of the three', () => {
    expect(timeOf('2026-02-28T23:59:58Z')).toBe(Date.UTC(2026, 1, 28, 23, 59, 58));
    expect(timeOf('2026-02-28T23Z')).toBe(Date.UTC(2026, 1, 28, 23));
    expect(timeOf('2026-02-28')).toBe(Date.UTC(2026, 1, 28));
  });

  it('comes back as it was, from 1970 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        const time = seconds * 1000;
        expect(timeOf(instantOf(time))).toBe(time);
        expect(hourOf(timeOf(hourOf(time)))).toBe(hourOf(time));
        expect(dayOf(timeOf(dayOf(time)))).toBe(dayOf(time));
        expect(v.is(instantField, instantOf(time))).toBe(true);
        expect(v.is(hourField, hourOf(time))).toBe(true);
        expect(v.is(dayField, dayOf(time))).toBe(true);
      }),
      fuzzRuns(100),
    );
  });

  it.each([
    '',
    'now',
    '2026-02-29',
    '2026-13-01',
    '2026-2-1',
    '2026-02-28T24Z',
    '2026-02-28T23X',
    '2026-02-28T23:59:60Z',
    '2026-02-28T23:59:58.5Z',
    '2026-02-28T23:59:58+00:00',
    '2026-02-28 23:59:58Z',
    '+010000-01-01T00:00:00Z',
    '2026-02-28\n',
    '２０２６-02-28',
  ])('is not read from %j', (text) => {
    expect(refusalOf(() => timeOf(text))).toBe('bad-encoding');
    for (const field of [instantField, hourField, dayField]) expect(v.is(field, text)).toBe(false);
  });

  it('of one form does not stand for another', () => {
    expect(v.is(dayField, '2026-02-28T23Z')).toBe(false);
    expect(v.is(hourField, '2026-02-28')).toBe(false);
    expect(v.is(instantField, '2026-02-28T23Z')).toBe(false);
  });
});
