import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countField, languageField, lineField, wordField } from '../../../src/protocol/encoding/fields.ts';

describe('a field', () => {
  it.each([
    [
      countField(),
      [0, 1, 4_294_967_295],
      [-1, 0.5, 4_294_967_296, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '1'],
    ],
    [countField(1, 3), [1, 2, 3], [0, 4]],
    [
      languageField,
      ['en', 'pt-BR', 'zh-Hant', 'tzm'],
      ['', 'e', 'EN', 'en-', 'en-x', 'english', 'en\n', 'en-USA2'],
    ],
    [wordField, ['note', 'entry-filed'], ['', 'Note', '-note', 'no te', 'n'.repeat(32), '__proto__']],
    [
      lineField(5),
      ['a', 'ab cd', '🕊🕊', 'مر\u200cا'],
      ['', 'abcdef', 'a\nb', '\u0000', '\u202ea', 'a\u2069', '\u0085'],
    ],
  ])('%# takes what it should and nothing else', (field, good, bad) => {
    for (const value of good) expect(v.is(field, value), String(value)).toBe(true);
    for (const value of bad) expect(v.is(field, value), String(value)).toBe(false);
  });
});
