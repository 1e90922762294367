import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/casefile/case-card.ts';
import { type CaseEvent, decodeWritten, encodeWritten } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { URGENCIES, type Urgency } from '../../src/casefile/codes/urgency.ts';
import { riskScore, type TriageState } from '../../src/casefile/triage-state.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

type Body = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'sequence' | 'time' | 'author'>
    : never
  : never;
type Step = readonly [author: string, body: Body];

const FILED: Body = {
  type: 'filed',
  report: { ...REPORT, danger: 'within-days' },
  language: 'en',
  sent: '2026-03-04T10Z',
  consent: { switches: {}, expires: '' },
  readers: ['filer', 'anna', 'ben', 'cleo'],
  excluded: [],
  vault: null,
};
const TIME = '2026-03-04T10:30:00Z';

const eventsOf = (steps: readonly Step[]): CaseEvent[] =>
  [['filer', FILED] as Step, ...steps].map(([author, body], sequence) => ({
    ...body,
    author,
    sequence,
    time: TIME,
  }));
const triageAfter = (...steps: readonly Step[]): TriageState => {
  const { triage } = foldCase(eventsOf(steps));
  if (triage === null) throw new Error('a report');
  return triage;
};
const level = (to: Urgency): Body => ({ type: 'urgency-set', level: to, reason: 'Because.' });
const agreed = (proposal: number): Body => ({ type: 'agreed', proposal });
const gate = (decision: 'accept' | 'reject'): Body => ({
  type: 'gate-set',
  decision,
  scope: 'yes',
  causality: 'yes',
  severity: 'unclear',
  substance: 'no',
  reason: 'Because.',
});

describe('the urgency of a case', () => {
  it('is what the rules propose until somebody decides', () => {
    expect(triageAfter()).toMatchObject({ level: 'P1', urgency: null, proposals: [] });
  });

  it('is raised by one, at once', () => {
    expect(triageAfter(['anna', level('P0')])).toMatchObject({
      level: 'P0',
      urgency: { by: 'anna', level: 'P0', reason: 'Because.' },
      proposals: [],
    });
  });

  it('is lowered by two: the second is not the first', () => {
    expect(triageAfter(['anna', level('P3')])).toMatchObject({
      level: 'P1',
      proposals: [{ about: 'urgency' }],
    });
    expect(triageAfter(['anna', level('P3')], ['anna', agreed(1)]).level).toBe('P1');
    expect(triageAfter(['anna', level('P3')], ['ben', agreed(1)])).toMatchObject({
      level: 'P3',
      urgency: { by: 'anna' },
      proposals: [],
    });
  });

  it('is not lowered by agreeing to what was taken back, or to what was never proposed', () => {
    const raised = triageAfter(['anna', level('P3')], ['cleo', level('P0')], ['ben', agreed(1)]);
    expect(raised.level).toBe('P0');
    expect(triageAfter(['ben', agreed(0)], ['ben', agreed(9)]).level).toBe('P1');
    const replaced = triageAfter(['anna', level('P3')], ['cleo', level('P2')], ['ben', agreed(1)]);
    expect(replaced.level).toBe('P1');
  });

  it('never goes down by one person alone, whatever they write', () => {
    const step = fc.oneof(
      fc.constantFrom(...URGENCIES).map(level),
      fc.integer({ min: 0, max: 8 }).map(agreed),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (bodies) => {
        const alone = triageAfter(...bodies.map((body): Step => ['anna', body]));
        expect(URGENCIES.indexOf(alone.level)).toBeLessThanOrEqual(URGENCIES.indexOf('P1'));
      }),
      fuzzRuns(200),
    );
  });
});

describe('the gate', () => {
  it('is passed by the word of one, and shut by the word of two', () => {
    expect(triageAfter(['anna', gate('accept')]).gate).toMatchObject({ decision: 'accept', by: 'anna' });
    const proposed = triageAfter(['anna', gate('accept')], ['anna', gate('reject')]);
    expect(proposed).toMatchObject({ gate: { decision: 'accept' }, proposals: [{ about: 'gate' }] });
    const rejected = triageAfter(['anna', gate('reject')], ['ben', agreed(1)]);
    expect(rejected).toMatchObject({ gate: { decision: 'reject' }, proposals: [] });
  });
});

describe('grades', () => {
  it('stand with who gave them and why, the last word counting', () => {
    const grades = (standard: 'credible' | 'corroborated'): Body => ({
      type: 'verification-set',
      source: 'B',
      information: '2',
      standard,
      reason: 'Seen.',
    });
    const state = triageAfter(['anna', grades('credible')], ['ben', grades('corroborated')]);
    expect(state.verification).toMatchObject({ standard: 'corroborated', by: 'ben', time: TIME });
  });

  it('of risk are threats by vulnerabilities over capacities', () => {
    expect(riskScore({ threat: '5', vulnerability: '5', capacity: '1', reason: 'x' })).toBe(25);
    expect(riskScore({ threat: '1', vulnerability: '1', capacity: '5', reason: 'x' })).toBe(0.2);
  });
});

describe('a decision', () => {
  it('comes back from its bytes as it was, and is refused without a reason or with unknown codes', () => {
    const facts = { sequence: 1, time: TIME, author: 'anna' };
    const data = encodeWritten('urgency-set', { level: 'P0', reason: 'Because.' });
    expect(decodeWritten('urgency-set', data, facts)).toEqual({ ...facts, ...level('P0') });
    expect(refusalOf(() => encodeWritten('urgency-set', { level: 'P0', reason: '' }))).toBe('bad-encoding');
    const unknown = { level: 'P9', reason: 'x' } as unknown as { level: 'P0'; reason: string };
    expect(refusalOf(() => encodeWritten('urgency-set', unknown))).toBe('bad-encoding');
  });

  it('shows in the list: the level that holds, and that a colleague is asked for', () => {
    const card = (...steps: readonly Step[]) => cardOf(foldCase(eventsOf(steps)));
    expect(card()).toMatchObject({ urgency: 'P1', asksColleague: false });
    expect(card(['anna', level('P0')])).toMatchObject({ urgency: 'P0', asksColleague: false });
    expect(card(['anna', level('P3')])).toMatchObject({ urgency: 'P1', asksColleague: true });
    expect(card(['anna', level('P3')], ['ben', agreed(1)])).toMatchObject({
      urgency: 'P3',
      asksColleague: false,
    });
  });
});
