import { describe, expect, it } from 'vitest';
import { decodeWritten, encodeWritten } from '../../../src/casefile/case-event.ts';
import { type FileTelling, fileRecord } from '../../../src/casefile/files/file-record.ts';
import { heldFile } from '../../../src/casefile/files/files-state.ts';
import type { HeldFile } from '../../../src/casefile/files/held-file.ts';
import { caseAfter, STEP_TIME as TIME } from '../../support/case-after.ts';
import { refusalOf } from '../../support/refusal.ts';
import { type CoveredContent, sampleCovered } from '../../support/sample-covered.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const PARENT = sampleFileItem('paper', { kind: 'official-document', capturedBy: 'authority' });
const CAME = { type: 'message' as const, id: 'm1', text: '', sent: '2026-03-05T09Z', files: [PARENT] };
const COPY = sampleCovered('copy', PARENT.id, { page: 2, covers: 3 });

type Step = readonly [author: string, content: CoveredContent];
const heldAfter = (...steps: readonly Step[]): readonly HeldFile[] =>
  caseAfter(
    ['anna', 'ben'],
    [
      ['anna', CAME],
      ...steps.map(([author, content]) => [author, { type: 'file-covered', ...content }] as const),
    ],
  ).files.held;
const namesAfter = (...steps: readonly Step[]) => heldAfter(...steps).map(({ item }) => item.name);

describe('a copy with parts covered', () => {
  it('is a file of the case with a hash of its own, which says of what it is a copy and by whom', () => {
    const [, copy] = heldAfter(['ben', COPY]);
    expect(copy).toEqual({
      item: {
        id: COPY.item,
        blob: COPY.blob,
        name: 'copy.png',
        mediaType: 'image/png',
        bytes: 1000,
        originalHash: COPY.hash,
        copyHash: COPY.hash,
        cleaned: 'nothing-found',
        kind: 'official-document',
        capturedBy: 'authority',
        faces: 'unknown',
      },
      when: '2026-03-05T09Z',
      sequence: 2,
      covering: { parent: PARENT.id, root: PARENT.id, page: 2, covers: 3, by: 'ben', time: TIME },
    });
    expect(COPY.hash).not.toBe(PARENT.copyHash);
  });

  it('of a copy leads back to the file that came', () => {
    const second = sampleCovered('second', COPY.item);
    const held = heldAfter(['ben', COPY], ['anna', second]);
    expect(held[2]?.covering).toMatchObject({ parent: COPY.item, root: PARENT.id });
  });

  it.each<[why: string, content: CoveredContent]>([
    ['of no file of the case', sampleCovered('stray', sampleFileItem('other').id)],
    ['under the id of another file', { ...COPY, item: PARENT.id }],
    ['in the blob of another file', { ...COPY, blob: PARENT.blob }],
    ['of itself', { ...COPY, parent: COPY.item }],
  ])('%s is none', (_why, content) => {
    expect(namesAfter(['ben', content])).toEqual(['paper.jpg']);
  });

  it('is one, however often it is written, and none by who is not on the case', () => {
    expect(namesAfter(['ben', COPY], ['anna', COPY], ['mallory', sampleCovered('x', PARENT.id)])).toEqual([
      'paper.jpg',
      'copy.png',
    ]);
  });

  it('says in its record of which file it is', () => {
    const copy = heldFile({ held: heldAfter(['ben', COPY]), asks: [] }, COPY.item);
    if (copy === undefined) throw new Error('no copy');
    const telling: FileTelling = { labelOf: (by) => `Reviewer ${by}`, hexOf: (text) => text, report: null };
    expect(fileRecord(copy, { custody: {}, originals: [] }, telling).coveredCopyOf).toEqual({
      file: PARENT.id,
      page: 2,
      covers: 3,
      by: 'Reviewer ben',
      time: TIME,
    });
  });
});

describe('an event about a covered copy', () => {
  const facts = { sequence: 1, time: TIME, author: 'anna' };

  it('is read as it was written', () => {
    for (const content of [COPY, { ...COPY, covers: 0, mediaType: 'image/jpeg' as const }])
      expect(decodeWritten('file-covered', encodeWritten('file-covered', content), facts)).toEqual({
        ...facts,
        type: 'file-covered',
        ...content,
      });
  });

  it.each<[field: string, value: unknown]>([
    ['item', 'AAAA'],
    ['parent', 'AAAA'],
    ['page', 0],
    ['page', 1.5],
    ['covers', 101],
    ['covers', -1],
    ['mediaType', 'image/svg+xml'],
    ['mediaType', 'application/pdf'],
    ['bytes', 0],
    ['bytes', 33_554_433],
    ['hash', 'AAAA'],
    ['name', ''],
    ['name', 'two\nlines'],
    ['blob', { ...COPY.blob, key: 'AAAA' }],
    ['more', 1],
  ])('is refused where its %s is %j', (field, value) => {
    const data = new TextEncoder().encode(JSON.stringify({ version: 1, ...COPY, [field]: value }));
    expect(refusalOf(() => decodeWritten('file-covered', data, facts))).toBe('bad-encoding');
  });
});
