import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { type FileTelling, fileRecord, isOfFile } from '../../../src/casefile/files/file-record.ts';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import { caseAfter, type Step, STEP_TIME as TIME } from '../../support/case-after.ts';
import { sampleLockedItem } from '../../support/sample-locked-item.ts';

const MEMBERS = ['anna', 'ben', 'cleo'];
const LETTER = sampleLockedItem('letter', MEMBERS, 2);
const OTHER = sampleLockedItem('other', MEMBERS, 2);
const STEPS: readonly Step[] = [
  ['anna', { type: 'message', id: 'm1', text: '', sent: '2026-03-05T09Z', files: [LETTER, OTHER] }],
  ['anna', { type: 'original-ask', item: LETTER.id, reason: 'The hour.' }], // sequence 2
  ['ben', { type: 'original-ask', item: OTHER.id, reason: 'The place.' }],
  ['cleo', { type: 'original-share', request: 3, to: 'ben' }],
  ['anna', { type: 'original-share', request: 2, to: 'anna' }], // counts for nothing
  ['ben', { type: 'original-share', request: 2, to: 'anna' }],
  ['ben', { type: 'original-opened', request: 3 }],
  ['anna', { type: 'original-opened', request: 2 }],
  ['anna', { type: 'file-viewed', item: LETTER.id }],
];
const STATE = caseAfter(MEMBERS, STEPS);
const TELLING: FileTelling = { labelOf: (by) => `Reviewer ${by}`, hexOf: (text) => text, report: null };

describe('the record of a file that two have to open', () => {
  it('says who asked for parts of its key, who gave theirs, and that it was opened with them', () => {
    const held = heldFile(STATE.files, LETTER.id);
    if (held === undefined) throw new Error('no file');
    const { custody } = fileRecord(held, STATE, TELLING);
    expect(custody).toEqual(
      [
        ['anna', 'asked for parts of its key', 2],
        ['ben', 'gave their part of its key', 6],
        ['anna', 'opened it with these parts', 8],
        ['anna', 'looked at it', 9],
      ].map(([member, did, sequence]) => ({ by: `Reviewer ${member}`, member, did, sequence, time: TIME })),
    );
  });

  it('goes with the signed events of these steps, but for the request, whose reason is the team’s own', () => {
    const events = STEPS.map(([author, body], at) => ({
      ...body,
      author,
      sequence: at + 1,
      time: TIME,
    })) as readonly CaseEvent[];
    const ofFile = events.filter((event) => isOfFile(event, LETTER.id, STATE));
    expect(ofFile.map(({ sequence, type }) => [sequence, type])).toEqual([
      [6, 'original-share'],
      [8, 'original-opened'],
      [9, 'file-viewed'],
    ]);
  });
});
