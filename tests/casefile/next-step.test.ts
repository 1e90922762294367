import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { type NextStep, nextStepOf } from '../../src/casefile/next-step.ts';
import { REPORT } from '../support/sample-case.ts';
import { ENTRY } from '../support/sample-entry.ts';

type Body = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'sequence' | 'time' | 'author'>
    : never
  : never;

const FILED = {
  type: 'filed',
  report: REPORT,
  language: 'en',
  sent: '2026-03-04T10Z',
  readers: ['anna', 'ben'],
  excluded: [],
  consent: { switches: {}, expires: '' },
  vault: null,
} satisfies Body;
const TAKEN: Body = { type: 'taken-on' };
const ANSWERED: Body = { type: 'answer', messageId: 'm', part: 0, parts: 1, index: 0, text: 'Read.' };
const WROTE: Body = { type: 'message', id: 'x', text: 'More.', sent: '2026-03-04T11Z' };
const yes = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes', reason: 'x' } as const;
const gate = (decision: 'accept' | 'reject' | 'refer'): Body => ({ type: 'gate-set', decision, ...yes });
const GRADED: Body = {
  type: 'verification-set',
  source: 'B',
  information: '2',
  standard: 'credible',
  reason: 'x',
};
const RATED: Body = {
  type: 'risk-set',
  threat: '3',
  vulnerability: '3',
  capacity: '3',
  routes: [{ family: 'public', acting: 'a', notActing: 'b' }],
  reason: 'x',
};

const stepAfter = (bodies: readonly Body[], me = 'anna', filed: Body = FILED): NextStep | null => {
  const events = [filed, ...bodies].map((body, sequence) => ({
    ...body,
    sequence,
    author: 'anna',
    time: '2026-03-04T12:00:00Z',
  }));
  return nextStepOf(foldCase(events), (member) => member === me);
};

describe('the next step of a case', () => {
  it.each<[NextStep | null, readonly Body[]]>([
    ['take-on', []],
    ['answer', [TAKEN]],
    ['gate', [TAKEN, ANSWERED]],
    ['verification', [TAKEN, ANSWERED, gate('accept')]],
    ['risk', [TAKEN, ANSWERED, gate('accept'), GRADED]],
    [null, [TAKEN, ANSWERED, gate('accept'), GRADED, RATED]],
    ['answer', [TAKEN, ANSWERED, gate('accept'), GRADED, RATED, WROTE]],
    [null, [TAKEN, ANSWERED, gate('refer')]],
    [null, [TAKEN, ANSWERED, gate('reject')]],
    [null, [TAKEN, { type: 'closed', reason: 'x' }]],
    [null, [TAKEN, { type: 'stage-set', stage: 'withdrawn', reason: 'x' }]],
    [null, [TAKEN, { type: 'stage-set', stage: 'dormant', reason: 'x' }]],
    [null, [TAKEN, { type: 'destroy-request', id: 'd', sent: '2026-03-04T11Z' }]],
  ])('is %s', (step, bodies) => {
    expect(stepAfter(bodies)).toBe(step);
  });

  it('is no answer where the phrase was thrown away: nobody could read it', () => {
    const entered = (phrase: 'handed-over' | 'thrown-away'): Body => ({
      ...FILED,
      entered: { by: 'ben', entry: { ...ENTRY, phrase } },
    });
    expect(stepAfter([TAKEN], 'anna', entered('handed-over'))).toBe('answer');
    expect(stepAfter([TAKEN], 'anna', entered('thrown-away'))).toBe('gate');
  });

  it('is nobody else’s while a colleague has it, but to agree to what waits for a second one', () => {
    expect(stepAfter([TAKEN], 'ben')).toBeNull();
    expect(stepAfter([TAKEN, gate('reject')], 'ben')).toBe('agree');
    expect(nextStepOf(foldCase([]), (member) => member === 'ben')).toBeNull();
  });
});
