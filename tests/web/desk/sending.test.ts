import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/files/finding.ts';
import { dangersOf } from '../../../web/desk/sending/dangers.ts';
import { isReady, NOTHING_OUTGOING, type OutgoingFile } from '../../../web/desk/sending/outgoing.ts';
import type { Looked } from '../../../web/shared/files/look-at.ts';

const looked = (kind: Looked['kind'], ...codes: FindingCode[]): Looked => ({
  kind,
  cleaned: 'nothing-found',
  finds: codes.map((code) => ({ code, values: [], places: [] })),
  because: null,
});

describe('what a file can do on a phone', () => {
  it.each<[string, number, Looked, string[]]>([
    ['plan.pdf', 1000, looked('pdf'), []],
    ['photo.jpg', 9_000_000, looked('jpeg'), []],
    ['radio.apk', 1000, looked('zip'), ['runs', 'must-save']],
    ['plan.pdf', 1000, looked('html'), ['runs']],
    ['letter.docx', 1000, looked('docx', 'macros', 'fetches'), ['runs', 'fetches']],
    ['film.mp4', 10_000_001, looked('mp4', 'two-kinds'), ['two-kinds', 'large']],
    ['letter.docx', 1000, looked('docx', 'locked'), ['locked']],
    ['scan.tiff', 1000, looked('tiff'), ['must-save']],
  ])('%s of %i bytes', (name, bytes, found, dangers) => {
    expect(dangersOf(name, bytes, found)).toEqual(dangers);
  });
});

describe('what is chosen', () => {
  const file: OutgoingFile = {
    key: 1,
    file: new File([], 'plan.pdf'),
    name: 'plan.pdf',
    looked: looked('pdf'),
    dangers: [],
    accepted: false,
    laid: null,
  };
  it.each<[boolean, OutgoingFile[]]>([
    [false, []],
    [true, [file]],
    [false, [file, { ...file, looked: null }]],
    [false, [{ ...file, dangers: ['runs'] }]],
    [true, [{ ...file, dangers: ['runs'], accepted: true }]],
    [false, [{ ...file, looked: { ...looked('pdf'), cleaned: 'not-possible' } }]],
  ])('is ready: %s', (ready, files) => {
    expect(isReady({ ...NOTHING_OUTGOING, files })).toBe(ready);
  });
});
