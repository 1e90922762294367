import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../../src/casefile/case-state.ts';
import type { ByWord } from '../../../src/casefile/consent/consent-event.ts';
import { SILENCE_DAYS, silenceOf } from '../../../src/casefile/consent/silence.ts';
import type { Switches } from '../../../src/casefile/consent/switches.ts';
import { HOW } from '../../support/consent-events.ts';
import { filedBody } from '../../support/filed-body.ts';
import { filedConsent } from '../../support/filed-consent.ts';

const SAID: Switches = { C1: 'granted', C13: 'granted', C15: 'ask' };
const caseWith = (switches: Switches, ...more: readonly Partial<CaseEvent>[]): CaseState => {
  const filed = {
    ...filedBody({ sent: '2026-01-01T10Z', consent: filedConsent({ switches, expires: '2026-06-30' }) }),
    time: '2026-01-01T11:00:00Z',
  } as const;
  const events = [filed, ...more].map((event, sequence) => ({ author: 'anna', ...event, sequence }));
  return foldCase(events as CaseEvent[]);
};
const wrote = (time: string): Partial<CaseEvent> => ({
  type: 'message',
  id: time,
  text: 'x',
  sent: '2026-01-20T10Z',
  time,
});

describe('a time of silence', () => {
  it('begins after thirty days without a sign, with what the person said for it', () => {
    const state = caseWith(SAID);
    expect(SILENCE_DAYS).toBe(30);
    expect(silenceOf(state, '2026-01-30')).toBeNull();
    expect(silenceOf(state, '2026-01-31')).toEqual({ days: 30, goOn: 'granted', publish: 'ask' });
  });

  it('begins anew with anything that the person sends, and not with what the team does', () => {
    const state = caseWith(SAID, wrote('2026-01-20T10:00:00Z'), {
      type: 'note',
      text: 'Nobody answers.',
      time: '2026-02-10T10:00:00Z',
    });
    expect(state.lastHeard).toBe('2026-01-20T10:00:00Z');
    expect(silenceOf(state, '2026-02-18')).toBeNull();
    expect(silenceOf(state, '2026-02-19')?.days).toBe(30);
  });

  it('begins anew with what the person said to a member about consent, on the day on which they said it', () => {
    const told = (type: 'consent-recorded' | 'withdrawal-recorded', change: Partial<ByWord>) =>
      caseWith(SAID, {
        type,
        how: { ...HOW, told: '2026-02-09', ...change },
        ...(type === 'consent-recorded' ? { consent: filedConsent({ hash: 'b' }) } : { hash: 'w' }),
        time: '2026-02-20T10:00:00Z',
      }).lastHeard;
    for (const type of ['consent-recorded', 'withdrawal-recorded'] as const) {
      expect(told(type, {})).toBe('2026-02-09');
      expect(told(type, { told: '2025-12-09' })).toBe('2026-01-01T11:00:00Z');
      expect(told(type, { told: '2027-02-09' })).toBe('2026-02-20T10:00:00Z');
      expect(told(type, { from: 'lawyer' })).toBe('2026-01-01T11:00:00Z');
    }
  });

  it('is the same message once, whoever files it again', () => {
    const again = { ...wrote('2026-01-02T10:00:00Z'), time: '2026-03-01T10:00:00Z' };
    const state = caseWith(SAID, wrote('2026-01-02T10:00:00Z'), again);
    expect(state.lastHeard).toBe('2026-01-02T10:00:00Z');
  });

  it('says nothing where the person decided nothing for it, or took everything back', () => {
    expect(silenceOf(caseWith({ C1: 'granted' }), '2026-05-01')).toBeNull();
    const withdrawn = {
      type: 'consent-withdrawn',
      id: 'w',
      sent: '2026-01-02T10Z',
      hash: 'w',
      given: '2026-01-02T10Z',
      time: '2026-01-02T11:00:00Z',
    } as const;
    expect(silenceOf(caseWith(SAID, withdrawn), '2026-05-01')).toBeNull();
  });

  it('is to stop and wait where the person refused both, or the consent is over', () => {
    const stop = { days: 120, goOn: 'refused', publish: 'refused' };
    expect(silenceOf(caseWith({ C1: 'granted', C13: 'refused' }), '2026-05-01')).toEqual(stop);
    expect(silenceOf(caseWith(SAID), '2026-07-01')).toMatchObject({ goOn: 'refused', publish: 'refused' });
  });
});
