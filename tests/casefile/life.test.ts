import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, encodeCard } from '../../src/casefile/case-card.ts';
import { type CaseEvent, decodeWritten, encodeWritten } from '../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { CASE_STAGES, movesFrom, SET_STAGES, type SetStage } from '../../src/casefile/codes/case-stages.ts';
import { followUpsAfter, openTasks } from '../../src/casefile/task-state.ts';
import { timelineOf } from '../../src/casefile/timeline.ts';
import { CARD_DATA_BYTES } from '../../src/protocol/client/case-card.ts';
import { type Body, filedBody } from '../support/filed-body.ts';
import { filedConsent } from '../support/filed-consent.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

type Step = readonly [author: string, body: Body];

const FILED = filedBody({ readers: ['filer', 'anna', 'ben', 'cleo', 'me', 'you'] });
const TIME = '2026-03-04T10:30:00Z';

const eventsOf = (steps: readonly Step[]): CaseEvent[] =>
  [['filer', FILED] as Step, ...steps].map(([author, body], sequence) => ({
    ...body,
    author,
    sequence,
    time: TIME,
  }));
const after = (...steps: readonly Step[]): CaseState => foldCase(eventsOf(steps));
const stageAfter = (...steps: readonly Step[]) => after(...steps).life?.stage;

const by = (author: string, body: Body): Step => [author, body];
const set = (stage: SetStage): Body => ({ type: 'stage-set', stage, reason: 'Because.' });
const gate = (decision: 'accept' | 'need-info' | 'reject' | 'refer'): Body => ({
  type: 'gate-set',
  decision,
  scope: 'yes',
  causality: 'yes',
  severity: 'yes',
  substance: 'yes',
  reason: 'Because.',
});
const GRADED: Body = {
  type: 'verification-set',
  source: 'B',
  information: '2',
  standard: 'credible',
  reason: 'Seen.',
};
const message = (id: string): Body => ({ type: 'message', id, text: 'More.', sent: '2026-03-05T10Z' });
const REOPENED: Body = { type: 'reopened', reason: 'New.' };
const CLOSED: Body = { type: 'closed', reason: 'Done.' };
const APPROVED: readonly Step[] = [
  by('anna', gate('accept')),
  by('anna', GRADED),
  by('anna', set('consent-confirmed')),
  by('ben', set('approved')),
];

describe('the life of a case', () => {
  it('follows from what is done: taken on, asked for more, answered, accepted, graded', () => {
    expect(stageAfter()).toBe('received');
    expect(stageAfter(by('anna', { type: 'taken-on' }))).toBe('acknowledged');
    expect(stageAfter(by('anna', gate('need-info')))).toBe('need-info');
    expect(stageAfter(by('anna', gate('need-info')), by('anna', message('a')))).toBe('acknowledged');
    expect(stageAfter(by('anna', gate('accept')))).toBe('accepted');
    expect(stageAfter(by('anna', gate('accept')), by('anna', GRADED))).toBe('assessed');
    expect(stageAfter(by('anna', GRADED), by('anna', gate('accept')))).toBe('assessed');
    expect(stageAfter(by('anna', gate('refer')))).toBe('not-taken');
  });

  it('waits at the gate for the second reviewer of a rejection', () => {
    expect(stageAfter(by('anna', gate('reject')))).toBe('received');
    expect(stageAfter(by('anna', gate('reject')), by('anna', { type: 'agreed', proposal: 1 }))).toBe(
      'received',
    );
    expect(stageAfter(by('anna', gate('reject')), by('ben', { type: 'agreed', proposal: 1 }))).toBe(
      'not-taken',
    );
  });

  it('takes somebody else to approve than to confirm the consent', () => {
    expect(stageAfter(...APPROVED)).toBe('approved');
    expect(stageAfter(...APPROVED.slice(0, 3), by('anna', set('approved')))).toBe('consent-confirmed');
  });

  it('is not approved by who confirmed the consent after a colleague closed it and opened it again', () => {
    const again = [...APPROVED.slice(0, 3), by('ben', CLOSED), by('ben', REOPENED)];
    expect(stageAfter(...again)).toBe('consent-confirmed');
    expect(stageAfter(...again, by('anna', set('approved')))).toBe('consent-confirmed');
    expect(stageAfter(...again, by('ben', set('approved')))).toBe('approved');
  });

  it('goes on by hand after it was passed on, and says who moved it and why', () => {
    const stages = [
      'escalated',
      'un-acknowledged',
      'action',
      'state-silent',
      'state-replied',
      'follow-up',
      'in-report',
    ] as const;
    const state = after(...APPROVED, ...stages.map((stage) => by('ben', set(stage))));
    expect(state.life?.moves.map(({ stage }) => stage).slice(-7)).toEqual(stages);
    expect(state.life?.moves.at(-1)).toEqual({
      stage: 'in-report',
      by: 'ben',
      time: TIME,
      reason: 'Because.',
    });
    expect(state.status).toBe('received');
  });

  it('is not moved by what makes no sense, whoever writes it', () => {
    for (const stage of SET_STAGES) {
      if (stage === 'dormant' || stage === 'withdrawn') continue;
      expect(stageAfter(by('anna', set(stage)))).toBe('received');
      expect(stageAfter(by('anna', CLOSED), by('anna', set(stage)))).toBe('closed');
    }
    expect(stageAfter(...APPROVED, by('anna', set('escalated')), by('anna', gate('refer')))).toBe(
      'escalated',
    );
  });

  it('stands still while it is frozen, and goes on from there', () => {
    const frozen = [
      by('anna', { type: 'taken-on' }),
      by('anna', { type: 'frozen', reason: 'Danger.' }),
    ] as const;
    const still = after(...frozen, by('ben', CLOSED), by('ben', gate('need-info')));
    expect([still.life?.stage, still.status, still.life?.frozen?.by]).toEqual([
      'acknowledged',
      'acknowledged',
      'anna',
    ]);
    expect(stageAfter(...frozen, by('ben', { type: 'unfrozen', reason: 'Safe.' }), by('ben', CLOSED))).toBe(
      'closed',
    );
  });

  it('keeps nothing that was confirmed upon a consent which was taken back while it was frozen or over', () => {
    const withdrawn = by('anna', {
      type: 'consent-withdrawn',
      id: 'a',
      sent: '2026-03-05T10Z',
      hash: 'withdrawal',
      given: '2026-03-05T10Z',
    });
    const anew = by('anna', {
      type: 'consent-given',
      id: 'b',
      sent: '2026-03-06T10Z',
      consent: filedConsent({ hash: 'second', previous: ['first', 'withdrawal'] }),
    });
    const pauses: readonly (readonly [Body, Body])[] = [
      [
        { type: 'frozen', reason: 'x' },
        { type: 'unfrozen', reason: 'x' },
      ],
      [set('dormant'), REOPENED],
      [CLOSED, REOPENED],
    ];
    for (const confirmed of [APPROVED, APPROVED.slice(0, -1)]) {
      expect(stageAfter(...confirmed, withdrawn)).toBe('assessed');
      for (const [pause, end] of pauses) {
        const paused = [...confirmed, by('ben', pause), withdrawn];
        expect(stageAfter(...paused, by('ben', end))).toBe('assessed');
        expect(stageAfter(...paused, anew, by('ben', end))).toBe('assessed');
      }
      // Whoever put it on file: its signature proves it.
      expect(stageAfter(...confirmed, by('stranger', withdrawn[1]), anew)).toBe('assessed');
    }
  });

  it('opens again where it was left, by hand or by a new act', () => {
    const act: Body = {
      type: 'act-recorded',
      date: { precision: 'month', value: '2026-03' },
      text: 'Again.',
    };
    for (const end of [CLOSED, set('dormant'), set('withdrawn')]) {
      for (const opening of [REOPENED, act]) {
        const state = after(...APPROVED, by('anna', set('escalated')), by('anna', end), by('ben', opening));
        expect([state.life?.stage, state.status === 'closed']).toEqual(['escalated', false]);
      }
    }
    expect(stageAfter(by('anna', { type: 'taken-on' }), by('anna', REOPENED))).toBe('acknowledged');
  });

  it('ends in a known stage, and tells the reporter no more than before, whatever is written', () => {
    const step = fc.oneof(
      fc.constantFrom(...SET_STAGES).map(set),
      fc.constantFrom(CLOSED, REOPENED, GRADED, gate('accept'), gate('need-info'), message('a')),
      fc.constantFrom<Body>({ type: 'frozen', reason: 'x' }, { type: 'unfrozen', reason: 'x' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('anna', 'ben'), step), { maxLength: 20 }), (steps) => {
        const { life, status } = after(...steps);
        expect(CASE_STAGES).toContain(life?.stage);
        expect(['received', 'acknowledged', 'answered', 'closed']).toContain(status);
        expect(life?.stage === 'closed').toBe(status === 'closed');
      }),
      fuzzRuns(200),
    );
  });

  it('has from every stage only moves to other ones', () => {
    for (const stage of CASE_STAGES) expect(movesFrom(stage)).not.toContain(stage);
  });
});

describe('the tasks of a case', () => {
  const added: Body = { type: 'task-added', title: 'Call the lawyer', due: '2026-04-01', to: 'anna' };

  it('are given to somebody or nobody, and end once', () => {
    const given: Body = { type: 'task-given', task: 1, due: '2026-05-01', to: null };
    const done: Body = { type: 'task-done', task: 1 };
    const [task] = after(
      by('anna', added),
      by('ben', given),
      by('ben', done),
      by('cleo', { type: 'task-cancelled', task: 1 }),
      by('cleo', given),
    ).tasks;
    expect(task).toMatchObject({ due: '2026-05-01', to: null, ended: { how: 'done', by: 'ben' } });
    expect(after(by('anna', { type: 'task-done', task: 9 })).tasks).toEqual([]);
  });

  it('come by their day, and the next one of each person stands in the card', () => {
    const state = after(
      by('anna', added),
      by('anna', { ...added, due: '2026-03-20' }),
      by('anna', { ...added, to: null }),
    );
    expect(openTasks(state.tasks).map(({ due }) => due)).toEqual(['2026-03-20', '2026-04-01', '2026-04-01']);
    expect(cardOf(state).nextTasks).toEqual([
      { due: '2026-03-20', to: 'anna' },
      { due: '2026-04-01', to: null },
    ]);
  });

  it('are proposed after 30, 90 and 180 days, but not twice for a day', () => {
    expect(followUpsAfter(TIME, [])).toEqual(['2026-04-03', '2026-06-02', '2026-08-31']);
    const { tasks } = after(by('anna', { ...added, due: '2026-06-02' }));
    expect(followUpsAfter(TIME, tasks)).toEqual(['2026-04-03', '2026-08-31']);
  });
});

describe('a deletion', () => {
  const proposed: Body = { type: 'deletion-proposed', ground: 'reporter-asked' };
  const agreed: Body = { type: 'agreed', proposal: 1 };

  it('takes two: agreeing with oneself has no effect', () => {
    expect(after(by('anna', proposed), by('anna', agreed)).eyes.deletion?.agreed).toBeNull();
    expect(after(by('anna', proposed), by('ben', agreed)).eyes.deletion).toMatchObject({
      by: 'anna',
      ground: 'reporter-asked',
      agreed: { by: 'ben', sequence: 2 },
    });
    const asked = cardOf(after(by('anna', proposed)));
    expect([asked.deletion, asked.asksColleague]).toEqual(['proposed', true]);
  });

  it('is off when somebody refuses it, when the person writes again, or when the case must be kept', () => {
    const yes = [by('anna', proposed), by('ben', agreed)] as const;
    for (const body of [
      { type: 'proposal-refused', proposal: 1, reason: 'No.' },
      { type: 'hold-set', reason: 'A court.' },
      message('new'),
    ] as Body[]) {
      expect(after(...yes, by('cleo', body)).eyes.deletion).toBeNull();
    }
    expect(
      after(
        by('anna', message('a')),
        by('anna', { ...proposed }),
        by('ben', { type: 'agreed', proposal: 2 }),
        by('ben', message('a')),
      ).eyes.deletion?.agreed,
    ).not.toBeNull();
  });

  it('is off when its proposer declares a conflict, unless somebody agreed before', () => {
    const conflict: Body = { type: 'conflict-declared', kind: 'knows-person', words: '' };
    expect(after(by('anna', proposed), by('anna', conflict)).eyes.deletion).toBeNull();
    expect(after(by('anna', proposed), by('anna', conflict), by('ben', agreed)).eyes.deletion).toBeNull();
    expect(after(by('anna', proposed), by('cleo', conflict)).eyes.deletion).not.toBeNull();
    expect(
      after(by('anna', proposed), by('ben', agreed), by('anna', conflict)).eyes.deletion?.agreed,
    ).not.toBeNull();
  });

  it('cannot be proposed while the case must be kept', () => {
    const held = [by('anna', { type: 'hold-set', reason: 'A court.' }), by('anna', proposed)] as const;
    expect(after(...held).eyes).toMatchObject({ deletion: null, hold: { by: 'anna' } });
    expect(cardOf(after(...held))).toMatchObject({ mustKeep: true, deletion: 'none' });
    expect(
      after(held[0], by('ben', { type: 'hold-lifted', reason: 'Over.' }), by('anna', proposed)).eyes.deletion,
    ).not.toBeNull();
  });

  it('is never agreed by one person alone, whatever they write', () => {
    const step = fc.oneof(
      fc.constantFrom<Body>(
        proposed,
        { type: 'hold-set', reason: 'x' },
        { type: 'hold-lifted', reason: 'x' },
      ),
      fc.integer({ min: 0, max: 8 }).map((proposal): Body => ({ type: 'agreed', proposal })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (bodies) => {
        expect(after(...bodies.map((body) => by('anna', body))).eyes.deletion?.agreed ?? null).toBeNull();
      }),
      fuzzRuns(200),
    );
  });
});

describe('the story of a case', () => {
  it('puts what happened, what was said and what was done in one order, no date made more exact', () => {
    const act: Body = { type: 'act-recorded', date: { precision: 'year', value: '2025' }, text: 'Before.' };
    const events = eventsOf([by('anna', message('a')), by('anna', act)]);
    const items = timelineOf(foldCase(events), events);
    expect(items.map(({ kind, day }) => [kind, day])).toEqual([
      ['act', '2025-01-01'],
      ['act', '2026-02-01'],
      ['team', TIME],
      ['message', '2026-03-05T10Z'],
    ]);
    expect(items[0]).toMatchObject({ date: { precision: 'year', value: '2025' } });
  });
});

describe('an event of a life', () => {
  const facts = { sequence: 1, time: TIME, author: 'anna' };

  it.each([
    ['stage-set', { stage: 'escalated', reason: 'By post.' }],
    ['task-added', { title: 'Call', due: '2026-04-01', to: null }],
    ['deletion-proposed', { ground: 'duplicate' }],
    ['hold-set', { reason: 'A court.' }],
  ] as const)('of type %s comes back from its bytes', (type, content) => {
    expect(decodeWritten(type, encodeWritten(type, content), facts)).toEqual({ ...facts, type, ...content });
  });

  it('is refused with a stage that nobody sets, a day that is none, or without a reason', () => {
    const stage = { stage: 'closed', reason: 'x' } as unknown as { stage: 'dormant'; reason: string };
    expect(refusalOf(() => encodeWritten('stage-set', stage))).toBe('bad-encoding');
    expect(refusalOf(() => encodeWritten('stage-set', { stage: 'dormant', reason: '' }))).toBe(
      'bad-encoding',
    );
    expect(refusalOf(() => encodeWritten('task-added', { title: 'x', due: '2026-02-30', to: null }))).toBe(
      'bad-encoding',
    );
  });
});

describe('the longest card', () => {
  it('fits its place with everything that may stand in it', () => {
    const id = (seed: string): string => seed.repeat(22).slice(0, 21).concat('A');
    const report = { ...REPORT, narrative: '漢'.repeat(300) };
    const tasks = ['A', 'B', 'C', 'D', 'E'].map(
      (who): Step => by('anna', { type: 'task-added', title: 'x', due: '2026-04-01', to: id(who) }),
    );
    const state = foldCase([
      { ...FILED, report, author: id('A'), sequence: 0, time: TIME },
      ...eventsOf(tasks).slice(1),
    ]);
    const card = {
      ...cardOf({ ...state, takenOnBy: id('A') }),
      stage: 'consent-confirmed' as const,
      overSince: '2026-03-04',
    };
    expect(card.nextTasks).toHaveLength(4);
    expect(encodeCard(card).length).toBeLessThanOrEqual(CARD_DATA_BYTES);
  });
});
