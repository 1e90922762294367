import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import { URGENCIES } from '../../src/casefile/codes/urgency.ts';
import { canOpenOriginal, lockOf } from '../../src/casefile/files/originals-state.ts';
import { hasQuorum } from '../../src/casefile/identity-state.ts';
import { type Body, filedBody } from '../support/filed-body.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { REPORT } from '../support/sample-case.ts';
import { ENTRY } from '../support/sample-entry.ts';
import { sampleLockedItem } from '../support/sample-locked-item.ts';

type Step = readonly [author: string, body: Body];

const FILED = filedBody({
  report: { ...REPORT, danger: 'within-days' },
  entered: { by: 'anna', entry: ENTRY },
  readers: ['anna', 'ben', 'cleo'],
});

const caseAfter = (...steps: readonly Step[]): CaseState => caseFrom(FILED, ...steps);

/** Anna lost her phrase: the roster names anna-again in her place. */
const caseFrom = (filed: Body, ...steps: readonly Step[]): CaseState =>
  foldCase(
    [['anna', filed] as Step, ...steps].map(([author, body], sequence) => ({
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

describe('one person under old and new keys, whatever they write', () => {
  const BOTH = ['anna', 'anna-again'];
  const HOLDERS = [...BOTH, 'ben'];
  const ITEM = sampleLockedItem('letter', HOLDERS, 2);
  const sent: Step = ['ben', { type: 'message', id: 'm', text: '', sent: '2026-03-04T10Z', files: [ITEM] }];
  const upon = [1, 2, 3, 4, 5, 6, 7];
  const agreements = upon.map(agreed);
  const parts = (type: 'vault-share' | 'original-share'): readonly Body[] =>
    upon.flatMap((request) => [...HOLDERS, 'cleo'].map((to): Body => ({ type, request, to })));
  const always: readonly Body[] = [
    { type: 'note', text: 'x' },
    { type: 'reopened', reason: 'x' },
    { type: 'access-taken', member: 'anna', cause: 'left-team', reason: '' },
    { type: 'access-given', member: 'anna', ask: false, otherIds: ['anna-again'] },
    { type: 'access-given', member: 'anna-again', ask: false, otherIds: ['anna'] },
  ];

  it.each<[string, readonly Body[], (state: CaseState) => boolean, ...Step[]]>([
    [
      'make a case less urgent',
      [less, { type: 'urgency-set', level: 'P2', reason: 'x' }, ...agreements],
      ({ triage }) => URGENCIES.indexOf(triage?.level ?? 'P3') > URGENCIES.indexOf('P1'),
    ],
    [
      'reject a case, or call it junk',
      [gate('reject'), gate('accept'), junk, ...agreements],
      ({ triage }) => triage?.gate?.decision === 'reject' || triage?.junk !== null,
    ],
    [
      'agree to a deletion',
      [deletion, { type: 'hold-set', reason: 'x' }, { type: 'hold-lifted', reason: 'x' }, ...agreements],
      ({ eyes }) => (eyes.deletion?.agreed ?? null) !== null,
    ],
    [
      'export a case by the rules',
      [
        { type: 'export-proposed', names: true, reason: 'x' },
        ...upon.map((proposal): Body => ({ type: 'case-exported', proposal, names: true, hash: 'h' })),
        ...agreements,
      ],
      ({ eyes: { exporting } }) =>
        (exporting.proposal?.agreed ?? null) !== null ||
        exporting.made.some(({ faults }) => faults.length === 0),
    ],
    [
      'save a copy of a file',
      [
        { type: 'file-ask', item: ITEM.id, reason: 'x' },
        ...upon.map((ask): Body => ({ type: 'file-saved', ask })),
        ...agreements,
      ],
      ({ files }) => files.asks.some(({ agreed: second, saved }) => second !== null || saved !== null),
    ],
    [
      'open an original',
      [{ type: 'original-ask', item: ITEM.id, reason: 'x' }, ...parts('original-share')],
      ({ files, originals }) => {
        const lock = lockOf(files, ITEM.id);
        return originals.some((ask) => lock === null || canOpenOriginal(lock, ask));
      },
    ],
    [
      'open names, or split their key anew',
      [
        { type: 'vault-ask', reason: 'x' },
        { type: 'vault-renew-ask', reason: 'x', holders: BOTH, quorum: 2, floor: 2 },
        ...upon.map((request): Body => ({ type: 'vault-renewed', request, holders: 2 })),
        ...upon.map((request): Body => ({ type: 'vault-opened', request })),
        ...parts('vault-share'),
      ],
      ({ identity }) =>
        identity === null ||
        identity.generations.length > 1 ||
        [...identity.requests, ...identity.renewals].some((request) => hasQuorum(identity, request)),
    ],
    [
      'attest a consent, and confirm it',
      [attested, gate('accept'), graded, set('consent-confirmed')],
      ({ origin, life }) =>
        origin?.kind !== 'entered' || origin.second !== null || life?.stage === 'consent-confirmed',
    ],
    [
      'approve upon a consent that they confirmed',
      [gate('accept'), graded, set('consent-confirmed'), set('approved')],
      ({ life }) => life?.stage === 'approved',
      ['ben', attested],
    ],
    [
      'come back after a conflict',
      [conflict, ...agreements],
      ({ access }) =>
        (access?.conflicts.length ?? 0) > 0 &&
        access?.on.some(({ member }) => BOTH.includes(member)) === true,
    ],
  ])('do not %s', (_, bodies, isAlone, ...before) => {
    const filed = { ...FILED, readers: [...HOLDERS, 'cleo'] } as const;
    const vault = { quorum: 2, holders: HOLDERS, alone: false };
    const step = fc.tuple(fc.constantFrom(...BOTH), fc.constantFrom(...bodies, ...always));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        expect(isAlone(caseFrom({ ...filed, vault }, sent, ...before, ...steps))).toBe(false);
      }),
      fuzzRuns(200),
    );
  });
});
