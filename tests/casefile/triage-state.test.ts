import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/casefile/case-card.ts';
import { type CaseEvent, decodeWritten, encodeWritten } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { URGENCIES, type Urgency } from '../../src/casefile/codes/urgency.ts';
import { riskScore, type TriageState } from '../../src/casefile/triage-state.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { type Body, filedBody } from '../support/filed-body.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

type Step = readonly [author: string, body: Body];

const FILED = filedBody({
  report: { ...REPORT, danger: 'within-days' },
  readers: ['filer', 'anna', 'ben', 'cleo'],
});
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

  it('of risk stand with what acting and not acting may bring, by each kind of route', () => {
    const routes = [
      { family: 'government', acting: 'They may punish her.', notActing: 'She may die.' },
    ] as const;
    const grades = { threat: '4', vulnerability: '5', capacity: '2' } as const;
    const state = triageAfter([
      'anna',
      { type: 'risk-set', ...grades, routes: [...routes], reason: 'Seen.' },
    ]);
    expect(state.risk).toMatchObject({ by: 'anna', routes });
  });

  it('of risk are threats by vulnerabilities over capacities', () => {
    expect(riskScore({ threat: '5', vulnerability: '5', capacity: '1' })).toBe(25);
    expect(riskScore({ threat: '1', vulnerability: '1', capacity: '5' })).toBe(0.2);
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

  it('about risk tells both sides of a route, each route once, and still opens as version 1 wrote it', () => {
    const facts = { sequence: 1, time: TIME, author: 'anna' };
    const grades = { threat: '4', vulnerability: '5', capacity: '2' } as const;
    const both = { family: 'public', acting: 'Known to all.', notActing: 'Forgotten.' } as const;
    const written = { ...grades, routes: [both], reason: 'x' };
    const data = encodeWritten('risk-set', written);
    expect(decodeWritten('risk-set', data, facts)).toEqual({ ...facts, type: 'risk-set', ...written });
    // As it was released: this text never changes.
    const released = '{"version":1,"threat":"4","vulnerability":"5","capacity":"2","reason":"x"}';
    expect(decodeWritten('risk-set', utf8(released), facts)).toMatchObject({ ...grades, routes: [] });
    const refused = (routes: readonly object[]): unknown =>
      refusalOf(() => encodeWritten('risk-set', { ...written, routes: routes as (typeof both)[] }));
    for (const routes of [
      [],
      [both, both],
      [{ ...both, acting: '' }],
      [{ ...both, notActing: ' ' }],
      [{ family: 'public', acting: 'Known to all.' }],
      [{ ...both, family: 'nowhere' }],
      [{ ...both, acting: 'x'.repeat(501) }],
    ])
      expect(refused(routes)).toBe('bad-encoding');
    const later = utf8(released.replace('"version":1', '"version":3'));
    expect(refusalOf(() => decodeWritten('risk-set', later, facts))).toBe('newer-version');
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

describe('junk', () => {
  const junk = (pattern = 'flood'): Body => ({ type: 'junk-set', pattern, reason: 'Pasted.' });
  const declined = (proposal: number): Body => ({ type: 'declined', proposal });

  it('is the word of two, and closes nothing by itself', () => {
    const alone = triageAfter(['anna', junk()], ['anna', agreed(1)]);
    expect(alone).toMatchObject({ junk: null, proposals: [{ about: 'junk' }] });
    const both = triageAfter(['anna', junk()], ['ben', agreed(1)]);
    expect(both).toMatchObject({ junk: { by: 'anna', pattern: 'flood' }, proposals: [] });
    expect(foldCase(eventsOf([['anna', junk()]])).status).toBe('received');
  });

  it('is taken back by who proposed it, and turned down by anybody', () => {
    for (const author of ['anna', 'ben']) {
      expect(triageAfter(['anna', junk()], [author, declined(1)], ['ben', agreed(1)])).toMatchObject({
        junk: null,
        proposals: [],
      });
    }
    expect(triageAfter(['anna', junk()], ['ben', declined(7)]).proposals).toHaveLength(1);
  });

  it('gives way to a later word on whether the case is for us, and a rejection gives way to it', () => {
    expect(triageAfter(['anna', junk()], ['cleo', gate('accept')], ['ben', agreed(1)]).junk).toBeNull();
    const later = triageAfter(['anna', gate('reject')], ['cleo', junk()]);
    expect(later.proposals.map(({ about }) => about)).toEqual(['junk']);
    const renamed = triageAfter(['anna', junk('one')], ['cleo', junk('two')], ['ben', agreed(1)]);
    expect(renamed.junk).toBeNull();
    expect(renamed.proposals).toHaveLength(1);
  });

  it('is over when the case is opened again', () => {
    const reopened: Body = { type: 'reopened', reason: 'A person after all.' };
    expect(triageAfter(['anna', junk()], ['ben', agreed(1)], ['cleo', reopened]).junk).toBeNull();
  });

  it('is never the word of one person alone, whatever they write', () => {
    const step = fc.oneof(
      fc.constant(junk()),
      fc.integer({ min: 0, max: 8 }).map(agreed),
      fc.integer({ min: 0, max: 8 }).map(declined),
      fc.constantFrom(gate('reject'), gate('accept')),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (bodies) => {
        expect(triageAfter(...bodies.map((body): Step => ['anna', body])).junk).toBeNull();
      }),
      fuzzRuns(200),
    );
  });

  it('has a name of one plain line', () => {
    for (const pattern of ['', 'two\nlines', 'turned \u202e round', 'x'.repeat(41)])
      expect(refusalOf(() => encodeWritten('junk-set', { pattern, reason: 'Pasted.' }))).toBe('bad-encoding');
  });
});

describe('a case that is handed to a colleague', () => {
  const filed = { ...FILED, readers: ['anna', 'ben'] } as Body;
  const stateAfter = (...steps: readonly Step[]) =>
    foldCase(
      [['filer', filed] as Step, ...steps].map(([author, body], sequence) => ({
        ...body,
        author,
        sequence,
        time: TIME,
      })),
    );
  const handed = (to: string): Body => ({ type: 'handed-to', to });

  it('is theirs, and waits for them to take it on', () => {
    expect(stateAfter(['anna', handed('ben')])).toMatchObject({ takenOnBy: 'ben', status: 'received' });
    expect(stateAfter(['anna', handed('ben')], ['ben', { type: 'taken-on' }])).toMatchObject({
      takenOnBy: 'ben',
      status: 'acknowledged',
    });
  });

  it('stays where it is when the colleague is not on the case', () => {
    expect(stateAfter(['anna', { type: 'taken-on' }], ['anna', handed('zoe')]).takenOnBy).toBe('anna');
    expect(
      stateAfter(['anna', { type: 'access-given', member: 'zoe', ask: false }], ['anna', handed('zoe')])
        .takenOnBy,
    ).toBe('zoe');
  });
});
