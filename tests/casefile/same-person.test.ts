import { describe, expect, it } from 'vitest';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { type Body, filedBody } from '../support/filed-body.ts';
import { REPORT } from '../support/sample-case.ts';
import { ENTRY } from '../support/sample-entry.ts';

type Step = readonly [author: string, body: Body];

const FILED = filedBody({
  report: { ...REPORT, danger: 'within-days' },
  entered: { by: 'anna', entry: ENTRY },
  readers: ['anna', 'ben', 'cleo'],
});

/** Anna lost her phrase: the roster names anna-again in her place. */
const caseAfter = (...steps: readonly Step[]): CaseState =>
  foldCase(
    [['anna', FILED] as Step, ...steps].map(([author, body], sequence) => ({
      ...body,
      author,
      sequence,
      time: '2026-03-04T10:30:00Z',
      ...(author === 'anna-again' ? { inPlaceOf: ['anna'] } : {}),
      ...(author === 'anna' && sequence > 0 ? { replacedBy: ['anna-again'] } : {}),
    })),
  );

const yes = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes', reason: 'x' } as const;
const gate = (decision: 'accept' | 'reject'): Body => ({ type: 'gate-set', decision, ...yes });
const junk: Body = { type: 'junk-set', pattern: 'poem', reason: 'x' };
const less: Body = { type: 'urgency-set', level: 'P3', reason: 'x' };
const deletion: Body = { type: 'deletion-proposed', ground: 'reporter-asked' };
const attested: Body = { type: 'consent-attested', ground: 'asked-them', words: 'x' };
const agreed = (proposal: number): Body => ({ type: 'agreed', proposal });
const graded: Body = {
  type: 'verification-set',
  source: 'B',
  information: '2',
  standard: 'credible',
  reason: 'x',
};
const set = (stage: 'consent-confirmed' | 'approved'): Body => ({ type: 'stage-set', stage, reason: 'x' });
const conflict: Body = { type: 'conflict-declared', kind: 'knows-person', words: '' };

/** The same steps with Anna's keys the other way round: a program of hers can still use those that were replaced. */
const otherKeys = ([author, body]: Step): Step => [
  author === 'anna' ? 'anna-again' : author === 'anna-again' ? 'anna' : author,
  body,
];

describe('one person under old and new keys is not two', () => {
  it.each<[string, readonly Step[], Step, (state: CaseState) => unknown]>([
    ['less urgency', [['anna', less]], ['anna-again', agreed(1)], ({ triage }) => triage?.urgency],
    ['a rejection', [['anna', gate('reject')]], ['anna-again', agreed(1)], ({ triage }) => triage?.gate],
    ['junk', [['anna', junk]], ['anna-again', agreed(1)], ({ triage }) => triage?.junk],
    ['a deletion', [['anna', deletion]], ['anna-again', agreed(1)], ({ eyes }) => eyes.deletion?.agreed],
    [
      'an attested consent',
      [],
      ['anna-again', attested],
      ({ origin }) => (origin?.kind === 'entered' ? origin.second : 'no origin'),
    ],
    [
      'access in spite of a conflict',
      [
        ['cleo', conflict],
        ['anna', { type: 'access-given', member: 'cleo', ask: false }],
      ],
      ['anna-again', agreed(2)],
      ({ access }) => access?.on.find(({ member }) => member === 'cleo') ?? null,
    ],
    [
      'an approval',
      [
        ['ben', attested],
        ['anna', gate('accept')],
        ['anna', graded],
        ['anna', set('consent-confirmed')],
      ],
      ['anna-again', set('approved')],
      ({ life }) => (life?.stage === 'approved' ? life : null),
    ],
  ])('for %s', (_, before, [author, body], found) => {
    expect(found(caseAfter(...before, [author, body]))).toBeNull();
    expect(found(caseAfter(...before.map(otherKeys), otherKeys([author, body])))).toBeNull();
    expect(found(caseAfter(...before.map(otherKeys), ['ben', body]))).toBeTruthy();
    expect(found(caseAfter(...before, ['ben', body]))).toBeTruthy();
  });

  it('so a conflict that they declare takes back what they proposed before', () => {
    const state = caseAfter(['anna', gate('reject')], ['anna', deletion], ['anna-again', conflict]);
    expect([state.triage?.proposals, state.eyes.deletion]).toEqual([[], null]);
  });
});
