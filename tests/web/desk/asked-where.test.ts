import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src/casework/desk.ts';
import { askedWhere } from '../../../web/desk/case/asked-where.ts';
import { caseAfter, type Step } from '../../support/case-after.ts';
import { sampleLockedItem } from '../../support/sample-locked-item.ts';

const LETTER = sampleLockedItem('letter', ['anna', 'ben', 'cleo'], 2);
const CAME: Step = ['anna', { type: 'message', id: 'm1', text: '', sent: '2026-03-05T09Z', files: [LETTER] }];
const COPY: Step = ['anna', { type: 'file-ask', item: LETTER.id, reason: 'For the doctor.' }];
const ORIGINAL: Step = ['anna', { type: 'original-ask', item: LETTER.id, reason: 'The hour.' }];

const whereAsked = (me: string, ...steps: readonly Step[]) => {
  const state = caseAfter(['anna', 'ben', 'cleo', 'dora'], [CAME, ...steps]);
  const desk = { me: { id: me }, isOwn: (id: string) => id === me } as Parameters<typeof askedWhere>[1];
  return askedWhere({ state } as CaseView, desk);
};

describe('where a colleague waits for the word of a member', () => {
  it('is the files of a case where somebody asks for a copy, until anybody agreed', () => {
    expect(['anna', 'ben', 'dora'].map((me) => whereAsked(me, COPY))).toEqual([null, 'files', 'files']);
    expect(whereAsked('cleo', COPY, ['ben', { type: 'agreed', proposal: 2 }])).toBeNull();
  });

  it('is the files where somebody asks for a part of the key of one, for who has a part', () => {
    expect(['anna', 'ben', 'dora'].map((me) => whereAsked(me, ORIGINAL))).toEqual([null, 'files', null]);
    const given: Step = ['ben', { type: 'original-share', request: 2, to: 'anna' }];
    expect(whereAsked('cleo', ORIGINAL, given)).toBeNull();
  });

  it('is nowhere once who asked has left the case, and for who declared a conflict', () => {
    const gone: Step = ['anna', { type: 'left-case' }];
    const conflict: Step = ['ben', { type: 'conflict-declared', kind: 'other', words: '' }];
    expect([whereAsked('ben', COPY, gone), whereAsked('ben', ORIGINAL, gone)]).toEqual([null, null]);
    expect(whereAsked('ben', COPY, conflict)).toBeNull();
  });
});
