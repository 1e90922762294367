import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseDate } from '../../../src/casefile/dossier/coarsen.ts';
import { type Redaction, redactedRuns, withoutNames } from '../../../src/casefile/dossier/redact.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const hide = (from: number, to: number): Redaction => ({ from, to, reason: 'third-party' });
const HIDDEN = { hidden: 'third-party' };
const A = { text: 'Ana María', as: 'Person A' };

describe('a text without what was redacted', () => {
  it.each([
    ['nothing', [], [{ text: 'abcdef' }]],
    ['the middle', [hide(2, 4)], [{ text: 'ab' }, HIDDEN, { text: 'ef' }]],
    ['all of it', [hide(0, 6)], [HIDDEN]],
    ['more than there is', [hide(-5, 99)], [HIDDEN]],
    ['an empty stretch', [hide(3, 3)], [{ text: 'abcdef' }]],
    ['backwards', [hide(4, 2)], [{ text: 'abcdef' }]],
    ['two that overlap', [hide(1, 3), hide(2, 5)], [{ text: 'a' }, HIDDEN, { text: 'f' }]],
    ['two that touch', [hide(1, 3), hide(3, 5)], [{ text: 'a' }, HIDDEN, HIDDEN, { text: 'f' }]],
    ['one within another', [hide(1, 5), hide(2, 3)], [{ text: 'a' }, HIDDEN, { text: 'f' }]],
  ] as const)('hides %s', (_, redactions, runs) => {
    expect(redactedRuns('abcdef', redactions, [])).toEqual(runs);
  });

  it('cuts no sign in half', () => {
    expect(redactedRuns('a😀b', [hide(0, 2)], [])).toEqual([HIDDEN, { text: 'b' }]);
    expect(redactedRuns('a😀b', [hide(2, 4)], [])).toEqual([{ text: 'a' }, HIDDEN]);
  });
});

describe('a name that was marked', () => {
  it.each([
    'Ana María',
    'ANA MARÍA',
    'ana  maría',
    'Ana\nMaría',
    'Ana Mari\u0301a',
    'Ana\u00a0María',
    'Ana\u202fMaría',
  ])('is found as "%s"', (written) => {
    expect(redactedRuns(`With ${written}.`, [], [A])).toEqual([
      { text: 'With ' },
      { person: 'Person A' },
      { text: '.' },
    ]);
  });

  it('is found with letters before it, as some languages write', () => {
    expect(withoutNames('تحدث وأمينة غدًا', [{ text: 'أمينة', as: 'Person B' }])).toBe('تحدث وPerson B غدًا');
  });

  it('is found whatever signs it has', () => {
    expect(withoutNames('I met A.B (x+y)?', [{ text: 'A.B (x+y)?', as: 'P' }])).toBe('I met P');
    expect(withoutNames('AxB', [{ text: 'A.B', as: 'P' }])).toBe('AxB');
    expect(
      withoutNames('a-b a/b', [
        { text: 'a-b', as: 'P' },
        { text: 'a/b', as: 'Q' },
      ]),
    ).toBe('P Q');
  });

  it('is hidden whole where a redaction cuts through it', () => {
    expect(redactedRuns('With Ana María.', [hide(7, 10)], [A])).toEqual([
      { text: 'With ' },
      HIDDEN,
      { text: '.' },
    ]);
  });

  it('of nothing marks nothing', () => {
    expect(withoutNames('abc', [{ text: '  ', as: 'P' }])).toBe('abc');
  });
});

it('nothing hidden is left, and everything else is, in its order', () => {
  const anyText = fc
    .array(fc.constantFrom('é', 'b', '😀', ' ', 'ن', 'x'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 }), (text, pairs) => {
      const redactions = pairs.map(([from, to]) => hide(from, to));
      const runs = redactedRuns(text, redactions, []);
      const kept = Array.from(text).filter((_, at) => {
        const from = Array.from(text).slice(0, at).join('').length;
        const to = from + (Array.from(text)[at] ?? '').length;
        return !redactions.some(
          (one) => one.from < Math.min(one.to, text.length) && one.from < to && one.to > from,
        );
      });
      expect(runs.map((run) => ('text' in run ? run.text : '')).join('')).toBe(kept.join(''));
      for (const run of runs) if ('text' in run) expect(run.text.isWellFormed()).toBe(true);
    }),
    fuzzRuns(1_000),
  );
});

describe('a coarse date', () => {
  it.each([
    ['2026-03-04', 'day', '2026-03-04'],
    ['2026-03-04', 'month', '2026-03'],
    ['2026-03-04', 'year', '2026'],
    ['2026-03-04', 'none', null],
    ['2026', 'day', '2026'],
    ['', 'day', null],
  ] as const)('%s by %s: %s', (date, most, coarse) => {
    expect(coarseDate(date, most)).toBe(coarse);
  });
});
