import { describe, expect, it } from 'vitest';
import { decodeWritten, encodeWritten } from '../../../src/casefile/case-event.ts';
import { textsOf } from '../../../src/casefile/case-texts.ts';
import { custodyOf, type FileNote, isNoted, isWhole } from '../../../src/casefile/files/custody.ts';
import { notedActs } from '../../../src/casefile/files/noted-acts.ts';
import type { Report } from '../../../src/casefile/report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { caseAfter, type Step, STEP_TIME as TIME } from '../../support/case-after.ts';
import type { Body } from '../../support/filed-body.ts';
import { refusalOf } from '../../support/refusal.ts';
import { REPORT } from '../../support/sample-case.ts';

const bytes = (length: number, seed: number): string => toBase64url(new Uint8Array(length).fill(seed));
const ITEM = bytes(16, 1);
const OTHER = bytes(16, 2);
const HASH = bytes(32, 3);
const NOTE = {
  origin: 'Sent by her brother from the police station.',
  capturedBy: 'relative' as const,
  source: 'B' as const,
  information: '2' as const,
  acts: [0, 2],
} satisfies Partial<FileNote>;

const after = (...steps: readonly Step[]) => caseAfter(['anna', 'ben'], steps);

describe('what became of a file', () => {
  it('is every step of it, each file by itself', () => {
    const { custody } = after(
      ['anna', { type: 'file-viewed', item: ITEM }],
      ['ben', { type: 'file-viewed', item: ITEM }],
      ['ben', { type: 'file-exported', item: OTHER }],
      ['anna', { type: 'file-checked', item: ITEM, hash: HASH }],
    );
    expect(custodyOf(custody, ITEM).views.map(({ by, sequence }) => [by, sequence])).toEqual([
      ['anna', 1],
      ['ben', 2],
    ]);
    expect(custodyOf(custody, ITEM).exports).toEqual([]);
    expect(custodyOf(custody, OTHER).exports).toEqual([{ by: 'ben', time: TIME, sequence: 3 }]);
    expect(custodyOf(custody, bytes(16, 9))).toEqual({ views: [], checks: [], exports: [], note: null });
  });

  it('says by the last check whether it is whole', () => {
    const nobody = custodyOf(after().custody, ITEM);
    expect(isWhole(nobody, HASH)).toBeNull();
    const wrong: Body = { type: 'file-checked', item: ITEM, hash: bytes(32, 4) };
    const right: Body = { type: 'file-checked', item: ITEM, hash: HASH };
    expect(isWhole(custodyOf(after(['anna', wrong], ['ben', right]).custody, ITEM), HASH)).toBe(true);
    expect(isWhole(custodyOf(after(['anna', right], ['ben', wrong]).custody, ITEM), HASH)).toBe(false);
  });

  it('keeps the latest that was said of it', () => {
    const { custody } = after(
      ['anna', { type: 'file-noted', item: ITEM, ...NOTE }],
      ['ben', { type: 'file-noted', item: ITEM, ...NOTE, source: 'C' }],
    );
    expect(custodyOf(custody, ITEM).note).toEqual({
      by: 'ben',
      time: TIME,
      sequence: 2,
      ...NOTE,
      source: 'C',
    });
  });

  it('knows what is said of it already', () => {
    const custody = custodyOf(after(['anna', { type: 'file-noted', item: ITEM, ...NOTE }]).custody, ITEM);
    expect(isNoted(custody, NOTE)).toBe(true);
    const others: readonly Partial<FileNote>[] = [
      { origin: '' },
      { capturedBy: 'victim' },
      { source: 'C' },
      { information: '3' },
      { acts: [0] },
    ];
    for (const other of others) expect(isNoted(custody, { ...NOTE, ...other })).toBe(false);
    expect(isNoted(custodyOf(after().custody, ITEM), NOTE)).toBe(false);
  });

  it('shows acts that the report tells of, and no others', () => {
    const note = { by: 'ben', time: TIME, sequence: 2, ...NOTE, acts: [0, 2, 7] };
    const report = { ...REPORT, answers: { acts: ['B1', 'D1', 'G2'] } } as Report;
    expect(notedActs(report, note)).toEqual(['B1', 'G2']);
    expect([notedActs(REPORT, note), notedActs(null, note), notedActs(report, null)]).toEqual([[], [], []]);
  });

  it('is found by the words of where it comes from', () => {
    const noted = { type: 'file-noted', item: ITEM, ...NOTE } as const;
    expect(textsOf(after(['anna', noted])).notes).toEqual([NOTE.origin]);
    expect(textsOf(after(['anna', { ...noted, origin: '' }])).notes).toEqual([]);
  });

  it('counts nothing by somebody who is not on the case', () => {
    const { custody } = after(['stranger', { type: 'file-viewed', item: ITEM }]);
    expect(custody).toEqual({});
  });
});

describe('an event about a file', () => {
  const facts = { sequence: 1, time: TIME, author: 'anna' };

  it.each([
    ['file-viewed', { item: ITEM }],
    ['file-checked', { item: ITEM, hash: HASH }],
    ['file-exported', { item: ITEM }],
    ['file-noted', { item: ITEM, ...NOTE }],
    ['file-noted', { item: ITEM, ...NOTE, origin: '', acts: [] }],
  ] as const)('of the type %s is read as it was written', (type, content) => {
    expect(decodeWritten(type, encodeWritten(type, content), facts)).toEqual({ ...facts, type, ...content });
  });

  it.each([
    ['file-viewed', { item: bytes(15, 1) }],
    ['file-checked', { item: ITEM, hash: bytes(31, 1) }],
    ['file-checked', { item: ITEM }],
    ['file-exported', { item: ITEM, to: 'x' }],
    ['file-noted', { item: ITEM, ...NOTE, source: 'G' }],
    ['file-noted', { item: ITEM, ...NOTE, information: '7' }],
    ['file-noted', { item: ITEM, ...NOTE, acts: [1, 1] }],
    ['file-noted', { item: ITEM, ...NOTE, acts: [2, 1] }],
    ['file-noted', { item: ITEM, ...NOTE, origin: 'x'.repeat(1001) }],
  ] as const)('of the type %s is refused where it is spoilt', (type, content) => {
    const data = new TextEncoder().encode(JSON.stringify({ version: 1, ...content }));
    expect(refusalOf(() => decodeWritten(type, data, facts))).toBe('bad-encoding');
  });
});
