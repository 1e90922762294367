import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import {
  type ExportState,
  exportAfter,
  mayExport,
  NOTHING_EXPORTED,
} from '../../src/casefile/export-state.ts';

type Body = { readonly type: CaseEvent['type']; readonly [name: string]: unknown };
type Step = readonly [author: string, body: Body, inPlaceOf?: readonly string[]];

const TIME = '2026-11-24T10:00:00Z';
const after = (...steps: readonly Step[]): ExportState =>
  steps.reduce<ExportState>(
    (state, [author, body, inPlaceOf = []], sequence) =>
      exportAfter(state, { sequence, time: TIME, author, inPlaceOf, ...body } as unknown as CaseEvent),
    NOTHING_EXPORTED,
  );

const propose = (names = false): Body => ({ type: 'export-proposed', names, reason: 'For the court.' });
const agree = (proposal = 0): Body => ({ type: 'agreed', proposal });
const made = (names = false, proposal = 0): Body => ({ type: 'case-exported', proposal, names, hash: 'h' });
const message: Body = { type: 'message', id: 'm', text: 'Wait.', sent: '2026-11-24T09Z' };

describe('taking a case out', () => {
  it('takes two, and the agreement holds for one file', () => {
    const agreed = after(['anna', propose()], ['ben', agree()]);
    expect(agreed.proposal?.agreed?.by).toBe('ben');
    for (const who of ['anna', 'ben']) expect(mayExport(agreed.proposal, (id) => id === who)).toBe(true);
    expect(mayExport(agreed.proposal, (id) => id === 'cleo')).toBe(false);
    const once = after(['anna', propose()], ['ben', agree()], ['anna', made()]);
    expect(once.proposal).toBeNull();
    expect(once.made).toMatchObject([{ by: 'anna', names: false, hash: 'h', faults: [] }]);
    const twice = after(['anna', propose()], ['ben', agree()], ['anna', made()], ['anna', made()]);
    expect(twice.made.map(({ faults }) => faults)).toEqual([[], ['not-agreed']]);
  });

  it.each<[string, readonly Step[]]>([
    ['nobody proposed it', []],
    ['nobody agreed', [['anna', propose()]]],
    [
      'its proposer agreed with themselves',
      [
        ['anna', propose()],
        ['anna', agree()],
      ],
    ],
    [
      'its proposer agreed under new keys',
      [
        ['old', propose()],
        ['anna', agree(), ['old']],
      ],
    ],
    [
      'it was refused after the agreement',
      [
        ['anna', propose()],
        ['ben', agree()],
        ['cleo', { type: 'proposal-refused', proposal: 0, reason: 'No.' }],
      ],
    ],
    [
      'the person wrote after the agreement',
      [
        ['anna', propose()],
        ['ben', agree()],
        ['ben', message],
      ],
    ],
    [
      'the person asked for destruction',
      [
        ['anna', propose()],
        ['ben', agree()],
        ['ben', { type: 'destroy-request', id: 'd', sent: '2026-11-24T09Z' }],
      ],
    ],
    [
      'its proposer had a conflict before anybody agreed',
      [
        ['anna', propose()],
        ['anna', { type: 'conflict-declared', kind: 'other', words: '' }],
        ['ben', agree()],
      ],
    ],
    [
      'two agreed to another proposal',
      [
        ['anna', propose()],
        ['ben', agree(7)],
      ],
    ],
  ])('is shown as a violation where %s', (_, steps) => {
    const state = after(...steps, ['anna', made()]);
    expect(state.made).toMatchObject([{ by: 'anna', faults: ['not-agreed'] }]);
  });

  it('is a violation by a third person, and with names to which nobody agreed; the agreement then still stands', () => {
    const third = after(['anna', propose()], ['ben', agree()], ['cleo', made()]);
    expect(third.made[0]?.faults).toEqual(['not-theirs']);
    expect(third.proposal?.agreed?.by).toBe('ben');
    const named = after(['anna', propose(false)], ['ben', agree()], ['anna', made(true)]);
    expect(named.made[0]?.faults).toEqual(['names']);
    expect(after(['anna', made(true)]).made[0]?.faults).toEqual(['not-agreed', 'names']);
  });

  it('may go without the names that two agreed to, and is made by one of the two under new keys', () => {
    const state = after(['old', propose(true)], ['ben', agree()], ['anna', made(false), ['old']]);
    expect(state.made).toMatchObject([{ names: false, faults: [] }]);
  });

  it('is proposed once at a time', () => {
    const state = after(['anna', propose()], ['ben', propose(true)]);
    expect(state.proposal).toMatchObject({ by: 'anna', names: false });
  });
});
