import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/casefile/answers.ts';
import { cardOf } from '../../src/casefile/case-card.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { isDistressing, isFolded } from '../../src/casefile/distressing.ts';
import { EXAMPLES } from '../../src/casefile/examples/examples.ts';
import type { Report } from '../../src/casefile/report.ts';
import { filedBody } from '../support/filed-body.ts';

const cardFor = (report: Report) =>
  cardOf(
    foldCase([
      {
        ...filedBody({ report }),
        sequence: 0,
        time: '2026-03-04T10:30:00Z',
        author: 'anna',
      },
    ]),
  );

describe('a report whose words may be hard to read', () => {
  it.each<[string, Answers]>([
    ['a killing', { acts: ['A1'] }],
    ['an attempt on a life', { acts: ['D1', 'A2'] }],
    ['a death in custody', { acts: ['A3'] }],
    ['a death after denied care', { acts: ['A4'] }],
    ['torture', { acts: ['A5'] }],
    ['sexual violence', { acts: ['A7'] }],
    ['somebody who died', { status: ['deceased'] }],
    ['a child', { ages: ['adult', 'child'] }],
  ])('is one that tells of %s', (_, answers) => {
    expect(isDistressing({ answers })).toBe(true);
  });

  it.each<[string, Answers]>([
    ['an arrest', { acts: ['B1', 'B2'] }],
    ['a threat', { acts: ['E1'] }],
    ['what was not told', { acts: ['unknown'] }],
  ])('is not one that tells of %s', (_, answers) => {
    expect(isDistressing({ answers })).toBe(false);
    expect(isDistressing({})).toBe(false);
  });

  it('is marked in the list, however long ago it was, and is as urgent as before', () => {
    const { distressing, urgency, reasons } = cardFor(EXAMPLES.arrestedBoarding.report);
    expect([distressing, urgency, reasons[0]]).toEqual([true, 'P0', 'torture-in-custody']);
    const long = { ...EXAMPLES.arrestedBoarding.report, danger: 'past' } as const;
    expect(cardFor(long).distressing).toBe(true);
    expect(cardFor(EXAMPLES.founding.report).distressing).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['always', true, true],
    ['when-grave', true, false],
    ['never', false, false],
  ] as const)('are folded %s: grave %s, others %s', (folding, grave, others) => {
    expect([isFolded(folding, true), isFolded(folding, false)]).toEqual([grave, others]);
  });
});
