import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../src/casefile/codes/countries.ts';
import { DANGER_CODES, isImmediate } from '../../src/casefile/codes/danger.ts';
import { DATE_PRECISIONS } from '../../src/casefile/codes/date-precision.ts';
import {
  completeReport,
  decodeReport,
  EMPTY_DRAFT,
  encodeReport,
  missingAnswers,
  type Report,
  type ReportDraft,
} from '../../src/casefile/report.ts';
import { isReportDate } from '../../src/casefile/report-date.ts';
import { NARRATIVE_CHARACTERS } from '../../src/casefile/report-sizes.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

const DRAFT: ReportDraft = { ...REPORT };
const read = (text: string) => refusalOf(() => decodeReport(utf8(text)));

describe('a report', () => {
  it('comes back as it was written, in any script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...DANGER_CODES),
        fc.constantFrom(...COUNTRY_CODES),
        (narrative, detail, danger, country) => {
          const report: Report = { ...REPORT, narrative, danger, place: { country, detail } };
          expect(decodeReport(encodeReport(report))).toEqual(report);
        },
      ),
      fuzzRuns(200),
    );
  });

  it('keeps its last character at full length', () => {
    const narrative = `${'x'.repeat(NARRATIVE_CHARACTERS - 1)}.`;
    expect(decodeReport(encodeReport({ ...REPORT, narrative })).narrative).toBe(narrative);
    expect(refusalOf(() => encodeReport({ ...REPORT, narrative: `${narrative}!` }))).toBe('bad-encoding');
  });

  it('of a later release asks for a newer page', () => {
    expect(read('{"version":3,"anything":[]}')).toBe('newer-version');
  });

  it.each([
    ['another country', JSON.stringify({ ...REPORT, place: { country: 'XX', detail: '' } })],
    ['another danger', JSON.stringify({ ...REPORT, danger: 'unheard-of' })],
    ['a field more', JSON.stringify({ ...REPORT, more: '' })],
    ['a field less', JSON.stringify({ ...REPORT, link: undefined })],
    [
      'a day that the calendar lacks',
      JSON.stringify({ ...REPORT, date: { precision: 'day', value: '2026-02-30' } }),
    ],
    [
      'a date where none is told',
      JSON.stringify({ ...REPORT, date: { precision: 'unknown', value: '2026' } }),
    ],
    ['half a surrogate pair', JSON.stringify({ ...REPORT, narrative: '\ud800' })],
    ['another prototype', JSON.stringify(REPORT).replace('"link":""', '"link":"","__proto__":{}')],
    ['no version', '{}'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(read(text)).toBe('bad-encoding');
  });

  it('is refused with a code, whatever a hostile reporter sealed', () => {
    fc.assert(
      fc.property(fc.json(), fc.uint8Array(), (text, bytes) => {
        expect(['bad-encoding', 'newer-version']).toContain(read(text));
        expect(refusalOf(() => decodeReport(bytes))).toBe('bad-encoding');
      }),
      fuzzRuns(300),
    );
  });

  it('is refused in a moment however deep it nests', () => {
    const started = performance.now();
    expect(read(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toBe('bad-encoding');
    expect(read(`{"version":2,"path":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`)).toBe('bad-encoding');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a draft', () => {
  it('names what is still required', () => {
    expect(missingAnswers(EMPTY_DRAFT)).toEqual(['what-happened-or-un-link', 'country', 'danger']);
    expect(missingAnswers(DRAFT)).toEqual([]);
    expect(missingAnswers({ ...DRAFT, narrative: ' \n\t ' })).toEqual([]);
    expect(missingAnswers({ ...DRAFT, narrative: ' ', cooperation: '\u00a0' })).toEqual([
      'what-happened-or-un-link',
    ]);
    expect(missingAnswers({ ...DRAFT, cooperation: '' })).toEqual([]);
    expect(missingAnswers({ ...DRAFT, danger: null })).toEqual(['danger']);
    expect(missingAnswers({ ...DRAFT, place: { country: null, detail: 'here' } })).toEqual(['country']);
  });

  it('becomes a report when nothing is missing, and not before', () => {
    expect(completeReport(DRAFT)).toEqual(REPORT);
    expect(refusalOf(() => completeReport(EMPTY_DRAFT))).toBe('bad-argument');
    expect(refusalOf(() => completeReport({ ...DRAFT, danger: null }))).toBe('bad-argument');
    expect(refusalOf(() => completeReport({ ...DRAFT, place: { country: null, detail: '' } }))).toBe(
      'bad-argument',
    );
  });

  it('with half a character, as some keyboards leave behind, still becomes a report that can be read', () => {
    const broken = {
      ...DRAFT,
      narrative: 'a\ud83d',
      cooperation: '\udc00b',
      link: '\ud800',
      place: { country: 'AD', detail: '\ud800' },
    };
    const report = decodeReport(encodeReport(completeReport(broken)));
    expect(report.narrative).toBe('a\ufffd');
    expect(report.cooperation).toBe('\ufffdb');
  });
});

describe('a date', () => {
  it.each([
    ['day', '2026-02-28', true],
    ['day', '2024-02-29', true],
    ['day', '2026-02-29', false],
    ['day', '2026-2-8', false],
    ['day', '2026-02', false],
    ['day', '2026-02-28\n', false],
    ['day', '0000-01-01', false],
    ['day', '9999-12-31', false],
    ['month', '2026-12', true],
    ['month', '2026-13', false],
    ['month', '2026-00', false],
    ['month', '2026', false],
    ['year', '1900', true],
    ['year', '2099', true],
    ['year', '1899', false],
    ['year', '２０２６', false],
    ['unknown', '', true],
    ['unknown', '2026', false],
    ['prefer-not-to-say', '', true],
    ['prefer-not-to-say', '2026', false],
  ] as const)('known to the %s as %j: %s', (precision, value, stands) => {
    expect(isReportDate(precision, value)).toBe(stands);
  });

  it('of no precision has a value that passes by accident', () => {
    for (const precision of DATE_PRECISIONS) expect(isReportDate(precision, 'soon')).toBe(false);
  });
});

describe('the codes', () => {
  it('name each country once, and let one say nothing', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(COUNTRY_CODES.length);
    expect(COUNTRY_CODES).toHaveLength(250 + 2);
    expect(COUNTRY_CODES.slice(-2)).toEqual(['unknown', 'prefer-not-to-say']);
  });

  it('offer the short path for danger now and within two days only', () => {
    expect(DANGER_CODES.filter(isImmediate)).toEqual(['now', 'within-48-hours']);
  });
});
