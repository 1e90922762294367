import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessState,
  isTurnDue,
  mayDecide,
  placeOnCase,
  wasOnCase,
} from '../../src/casefile/access-state.ts';
import { decodeWritten, encodeWritten } from '../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { type Body, filedBody } from '../support/filed-body.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';

type Step = readonly [
  author: string,
  body: Body,
  inPlaceOf?: readonly string[],
  replacedBy?: readonly string[],
];

const FILED = filedBody({ readers: ['anna', 'ben'], excluded: ['eve'] });

const caseAfter = (...steps: readonly Step[]): CaseState =>
  foldCase(
    [['anna', FILED] as Step, ...steps].map(([author, body, inPlaceOf, replacedBy], sequence) => ({
      ...body,
      author,
      sequence,
      time: `2026-03-04T10:30:${String(sequence).padStart(2, '0')}Z`,
      ...(inPlaceOf ? { inPlaceOf } : {}),
      ...(replacedBy ? { replacedBy } : {}),
    })),
  );
const accessAfter = (...steps: readonly Step[]): AccessState => {
  const { access } = caseAfter(...steps);
  if (access === null) throw new Error('a report');
  return access;
};
const on = (...steps: readonly Step[]): string[] => accessAfter(...steps).on.map(({ member }) => member);

const give = (member: string, ask = false, otherIds: readonly string[] = []): Body => ({
  type: 'access-given',
  member,
  ask,
  ...(otherIds.length > 0 && { otherIds }),
});
const take = (member: string): Body => ({
  type: 'access-taken',
  member,
  cause: 'decided',
  reason: 'Because.',
});
const leave: Body = { type: 'left-case' };
const conflict: Body = { type: 'conflict-declared', kind: 'knows-person', words: '' };
const epoch = (number: number, ...members: string[]): Body => ({ type: 'epoch', epoch: number, members });
const note: Body = { type: 'note', text: 'A note.' };

describe('who is on a case', () => {
  it('are the readers whom the reporter chose, from the first event on', () => {
    const { on: people, holders, epoch: at } = accessAfter();
    expect(people.map(({ member, since, by }) => [member, since, by])).toEqual([
      ['anna', 0, null],
      ['ben', 0, null],
    ]);
    expect([holders, at]).toEqual([['anna', 'ben'], 0]);
  });

  it('is who was given access by somebody on it, since then', () => {
    const access = accessAfter(['anna', note], ['ben', give('cleo')]);
    expect(placeOnCase(access, 'cleo')).toMatchObject({ since: 2, by: 'ben', time: '2026-03-04T10:30:02Z' });
    expect(isTurnDue(access)).toBe(false);
  });

  it('is nobody whom somebody outside let in, or whom the reporter left out', () => {
    expect(on(['dora', give('cleo')])).toEqual(['anna', 'ben']);
    expect(on(['anna', give('eve')])).toEqual(['anna', 'ben']);
    expect(on(['cleo', give('cleo')])).toEqual(['anna', 'ben']);
    // Whoever may have been given the keys all the same: they are changed.
    expect(isTurnDue(accessAfter(['anna', give('eve')]))).toBe(true);
    expect(isTurnDue(accessAfter(['dora', give('cleo')]))).toBe(true);
  });

  it('is no longer who left, lost access, or declared a conflict; then the epoch is to be turned', () => {
    for (const step of [['ben', leave] as Step, ['anna', take('ben')] as Step, ['ben', conflict] as Step]) {
      const access = accessAfter(step);
      expect(access.on.map(({ member }) => member)).toEqual(['anna']);
      expect(isTurnDue(access)).toBe(true);
      expect(isTurnDue(accessAfter(step, ['anna', epoch(1, 'anna')]))).toBe(false);
      expect(wasOnCase(access, 'ben')).toBe(true);
    }
  });

  it('is never nobody: the last one neither leaves nor is pushed out', () => {
    expect(on(['ben', leave], ['anna', leave])).toEqual(['anna']);
    expect(on(['anna', take('ben')], ['ben', take('anna')])).toEqual(['anna']);
    expect(on(['anna', take('anna')])).toEqual(['anna', 'ben']);
  });

  it('are those whom an epoch names and who were on it: it brings nobody in', () => {
    expect(on(['anna', epoch(1, 'anna')])).toEqual(['anna']);
    const access = accessAfter(['anna', epoch(1, 'anna', 'ben', 'eve', 'dora')]);
    expect(access.on.map(({ member }) => member)).toEqual(['anna', 'ben']);
    expect(isTurnDue(access)).toBe(true);
    expect(isTurnDue(accessAfter(['anna', epoch(1, 'anna', 'ben')]))).toBe(false);
  });

  it('does not change by an epoch of somebody who is not on it, though its secret is known to them', () => {
    const access = accessAfter(['ben', leave], ['ben', epoch(1, 'anna', 'ben')]);
    expect(access.on.map(({ member }) => member)).toEqual(['anna']);
    expect([access.epoch, isTurnDue(access), access.withoutEffect]).toEqual([1, true, [2]]);
    // Who makes the secret has it, named or not.
    expect(isTurnDue(accessAfter(['ben', leave], ['ben', epoch(1, 'anna')]))).toBe(true);
  });

  it('is who stands under new keys in the place of somebody on it, unless the reporter left either out', () => {
    expect(on(['anna2', note, ['anna']])).toEqual(['anna', 'ben', 'anna2']);
    expect(on(['eve2', note, ['eve', 'anna']])).toEqual(['anna', 'ben']);
    expect(on(['ben', conflict], ['ben2', note, ['ben']])).toEqual(['anna']);
    expect(on(['anna', take('ben')], ['ben2', note, ['ben']])).toEqual(['anna']);
  });

  it('is nobody who went under other keys of theirs, whichever they went under', () => {
    for (const step of [leave, conflict]) {
      expect(on(['ben2', note, ['ben']], ['ben2', step, ['ben']])).toEqual(['anna']);
      expect(on(['ben2', note, ['ben']], ['ben', step, [], ['ben2']])).toEqual(['anna']);
    }
  });

  it('is never nobody but one person’s keys that were replaced', () => {
    const alone: Step[] = [
      ['ben', leave],
      ['anna2', note, ['anna']],
    ];
    expect(on(...alone, ['anna2', leave, ['anna']])).toEqual(['anna', 'anna2']);
    const inConflict: Step[] = [...alone, ['anna2', conflict, ['anna']]];
    expect(on(...inConflict)).toEqual(['anna', 'anna2']);
    expect(['anna', 'anna2'].some((member) => mayDecide(accessAfter(...inConflict), member))).toBe(false);
    expect(on(...inConflict, ['anna2', give('cleo'), ['anna']])).toEqual(['cleo']);
  });

  it('is nobody whom the reporter left out, under other keys either; who was given the secret turns it', () => {
    const access = accessAfter(['anna', give('eve2', false, ['eve'])]);
    expect(access.on.map(({ member }) => member)).toEqual(['anna', 'ben']);
    expect([isTurnDue(access), access.withoutEffect]).toEqual([true, [1]]);
  });
});

describe('what somebody writes who is not on the case', () => {
  it('has no effect, and stands in the list of such events', () => {
    const state = caseAfter(
      ['dora', note],
      ['dora', { type: 'taken-on' }],
      ['dora', { type: 'closed', reason: 'x' }],
      ['dora', { type: 'message', id: 'forged', text: 'I am safe.', sent: '' }],
      ['dora', { type: 'answer', messageId: 'a', part: 0, parts: 1, index: 9, text: 'x' }],
    );
    expect(state.access?.withoutEffect).toEqual([1, 2, 3, 4, 5]);
    expect(state).toMatchObject({
      notes: [],
      takenOnBy: null,
      status: 'received',
      conversation: [],
      nextAnswerIndex: 0,
      lastEvent: '2026-03-04T10:30:00Z',
    });
  });

  it('counts from when they are let in, and until they go', () => {
    const state = caseAfter(
      ['cleo', note],
      ['anna', give('cleo')],
      ['cleo', note],
      ['anna', take('cleo')],
      ['cleo', note],
    );
    expect(state.notes.map(({ time }) => time.slice(-3))).toEqual(['03Z']);
    expect(state.access?.withoutEffect).toEqual([1, 5]);
  });

  it('leaves no case in the hands of somebody who is gone', () => {
    expect(caseAfter(['ben', { type: 'taken-on' }], ['anna', take('ben')]).takenOnBy).toBeNull();
    expect(caseAfter(['ben', { type: 'taken-on' }], ['anna', note]).takenOnBy).toBe('ben');
  });
});

describe('a declared conflict', () => {
  const urgent: Body = { type: 'urgency-set', level: 'P0', reason: 'Because.' };

  it('takes the effect from what its author decides from there on', () => {
    expect(caseAfter(['ben', urgent]).triage?.urgency?.by).toBe('ben');
    expect(caseAfter(['ben', conflict], ['ben', urgent]).triage?.urgency).toBeNull();
    expect(mayDecide(accessAfter(['ben', conflict]), 'ben')).toBe(false);
  });

  it('takes back what they proposed and nobody agreed to', () => {
    const reject: Body = {
      type: 'gate-set',
      decision: 'reject',
      scope: 'yes',
      causality: 'yes',
      severity: 'yes',
      substance: 'yes',
      reason: 'x',
    };
    const state = caseAfter(['ben', reject], ['ben', conflict], ['anna', { type: 'agreed', proposal: 1 }]);
    expect(state.triage).toMatchObject({ gate: null, proposals: [] });
  });

  it('of the last one leaves them only to pass the case on, and lets them go then', () => {
    const alone: Step[] = [
      ['ben', leave],
      ['anna', conflict],
    ];
    expect(on(...alone)).toEqual(['anna']);
    expect(caseAfter(...alone, ['anna', urgent]).triage?.urgency).toBeNull();
    expect(isTurnDue(accessAfter(...alone, ['anna', epoch(1, 'anna')]))).toBe(false);
    expect(on(...alone, ['anna', give('anna')])).toEqual(['anna']);
    const passed = accessAfter(...alone, ['anna', give('cleo')]);
    expect(passed.on.map(({ member }) => member)).toEqual(['cleo']);
    expect([isTurnDue(passed), mayDecide(passed, 'cleo')]).toEqual([true, true]);
  });

  it('lets nobody back in before somebody else agrees', () => {
    const asked: Step[] = [
      ['anna', give('cleo')],
      ['ben', conflict],
      ['anna', give('ben')],
    ];
    const proposed = accessAfter(...asked);
    expect(proposed.on.map(({ member }) => member)).toEqual(['anna', 'cleo']);
    expect(proposed.proposals).toMatchObject([{ sequence: 3, member: 'ben', by: 'anna' }]);
    const agreed: Body = { type: 'agreed', proposal: 3 };
    expect(on(...asked, ['anna', agreed])).toEqual(['anna', 'cleo']);
    expect(on(...asked, ['ben', agreed])).toEqual(['anna', 'cleo']);
    expect(on(...asked, ['dora', agreed])).toEqual(['anna', 'cleo']);
    const back = accessAfter(...asked, ['cleo', agreed]);
    expect(mayDecide(back, 'ben')).toBe(true);
    expect([back.conflicts, back.proposals]).toEqual([[], []]);
  });

  it.each([
    ['new', 'ben', 'ben2'],
    ['old', 'ben2', 'ben'],
  ])('lets nobody back in under %s keys before somebody else agrees', (_, before, again) => {
    const asked: Step[] = [
      ['anna', give(before)],
      ['anna', give('cleo')],
      [before, conflict],
      ['anna', take('ben')],
      ['anna', give(again, false, [before])],
    ];
    expect(on(...asked)).toEqual(['anna', 'cleo']);
    expect(accessAfter(...asked).proposals).toMatchObject([{ sequence: 5, member: again, by: 'anna' }]);
    const back = accessAfter(...asked, ['cleo', { type: 'agreed', proposal: 5 }]);
    expect(mayDecide(back, again)).toBe(true);
    expect([back.conflicts, back.proposals]).toEqual([[], []]);
  });
});

it('who is asked to take a case on stands there until somebody has it', () => {
  expect(accessAfter(['anna', give('cleo', true)]).asked).toEqual({ member: 'cleo', by: 'anna' });
  expect(accessAfter(['anna', give('cleo', true)], ['ben', { type: 'taken-on' }]).asked).toBeNull();
  expect(accessAfter(['anna', give('cleo', true)], ['anna', take('cleo')]).asked).toBeNull();
});

it('a message that nobody filed whom the reporter chose is marked as unchecked', () => {
  const said = (id: string): Body => ({ type: 'message', id, text: id, sent: '' });
  const state = caseAfter(['anna', give('cleo')], ['cleo', said('a')], ['ben', said('b')]);
  expect(state.conversation.map(({ id, checked }) => [id, checked])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

/** Members, some of whom stand under new keys: those of one person, the lost ones first. */
const PEOPLE = [['anna', 'anna2'], ['ben', 'ben2'], ['cleo'], ['dora'], ['eve', 'eve2']];
const personOf = (id: string): readonly string[] => PEOPLE.find((ids) => ids.includes(id)) ?? [];

it('whatever is written, somebody of those chosen or let in remains, and nobody whom the reporter left out', () => {
  const who = fc.constantFrom(...PEOPLE.flat());
  const body = fc.oneof(
    fc.tuple(who, fc.boolean()).map(([id, ask]) =>
      give(
        id,
        ask,
        personOf(id).filter((other) => other !== id),
      ),
    ),
    who.map(take),
    fc.constantFrom(leave, conflict, note),
    fc.array(who, { minLength: 1 }).map((members) => epoch(1, ...members)),
    fc.nat(12).map((proposal): Body => ({ type: 'agreed', proposal })),
  );
  const step = fc.tuple(who, body).map(([id, what]): Step => {
    const ids = personOf(id);
    const at = ids.indexOf(id);
    return [id, what, ids.slice(0, at), ids.slice(at + 1)];
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const access = accessAfter(...steps);
      const people = access.on.map(({ member }) => member);
      expect(people.some((id) => personOf(id).includes('eve'))).toBe(false);
      expect(new Set(people).size).toBe(people.length);
      const shutThemselvesOut = access.departed.some(({ how }) => how === 'not-named');
      expect(people.length > 0 || shutThemselvesOut).toBe(true);
      const deciding = people.filter((id) => mayDecide(access, id));
      const inConflict = access.conflicts.flatMap(({ member }) => personOf(member));
      expect(deciding.filter((id) => inConflict.includes(id))).toEqual([]);
    }),
    fuzzRuns(300),
  );
});

describe('events about people', () => {
  const facts = { sequence: 1, time: '2026-03-04T10:30:01Z', author: 'anna' };
  const member = 'A'.repeat(22);

  it('come back as they were written', () => {
    const taken = { member, cause: 'decided', reason: 'Because.' } as const;
    expect(decodeWritten('access-taken', encodeWritten('access-taken', taken), facts)).toEqual({
      ...facts,
      type: 'access-taken',
      ...taken,
    });
    const given = { member, ask: true };
    expect(decodeWritten('access-given', encodeWritten('access-given', given), facts)).toMatchObject(given);
    expect(decodeWritten('left-case', encodeWritten('left-case', {}), facts)).toEqual({
      ...facts,
      type: 'left-case',
    });
    const declared = { kind: 'other', words: '' } as const;
    expect(
      decodeWritten('conflict-declared', encodeWritten('conflict-declared', declared), facts),
    ).toMatchObject(declared);
  });

  it('are refused without a reason where it was decided, for no member, and of a kind that is not there', () => {
    expect(refusalOf(() => encodeWritten('access-taken', { member, cause: 'decided', reason: ' ' }))).toBe(
      'bad-encoding',
    );
    expect(refusalOf(() => encodeWritten('access-given', { member: 'x', ask: false }))).toBe('bad-encoding');
    expect(refusalOf(() => encodeWritten('conflict-declared', { kind: 'bored' as 'other', words: '' }))).toBe(
      'bad-encoding',
    );
  });
});
