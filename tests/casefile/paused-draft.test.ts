import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { decodeDraft, encodeDraft, type PausedDraft } from '../../src/casefile/paused-draft.ts';
import { fromUtf8, utf8 } from '../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';

const DRAFT: PausedDraft = {
  version: 4,
  page: 'place',
  agreed: false,
  leftOut: ['AAECAwQFBgcICQoLDA0ODw'],
  report: {
    path: 'full',
    narrative: 'They came.',
    danger: null,
    place: { country: null, detail: '' },
    date: { precision: null, value: '' },
    cooperation: '',
    link: '',
    answers: {},
    extra: [],
  },
  identity: { names: '', reach: '', safety: '' },
  alone: false,
  allowed: { switches: {}, destinations: [] },
};
const read = (text: string) => refusalOf(() => decodeDraft(utf8(text)));
const text = fromUtf8(encodeDraft(DRAFT));

describe('a paused draft', () => {
  it('comes back as it was typed, sound or not, in any script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(null, ...DANGER_CODES),
        fc.constantFrom(null, ...COUNTRY_CODES),
        (narrative, value, danger, country) => {
          const report = {
            ...DRAFT.report,
            narrative,
            danger,
            place: { country, detail: value },
            date: { precision: 'day' as const, value },
          };
          expect(decodeDraft(encodeDraft({ ...DRAFT, report }))).toEqual({ ...DRAFT, report });
        },
      ),
      fuzzRuns(200),
    );
  });

  it('loses the broken halves of characters, which nobody could read back', () => {
    const report = { ...DRAFT.report, narrative: 'a\ud800b', date: { precision: null, value: '\udc00' } };
    const { report: back } = decodeDraft(encodeDraft({ ...DRAFT, report }));
    expect([back.narrative, back.date.value]).toEqual(['a\ufffdb', '\ufffd']);
  });

  it('of version 1 still opens, with nothing allowed that it did not ask about', () => {
    const released = text.replace('"version":4', '"version":1').replace(/,"alone":false.*$/, '}');
    expect(decodeDraft(utf8(released))).toEqual(DRAFT);
    expect(read(released.replace('}}', '},"alone":true}'))).toBe('bad-encoding');
  });

  it('of version 2 still opens, with nothing allowed but what it asked about', () => {
    const released = text.replace('"version":4', '"version":2').replace(/,"alone":.*$/, ',"alone":true}');
    expect(decodeDraft(utf8(released))).toEqual({ ...DRAFT, alone: true });
    expect(read(released.replace('"alone":true}', '"alone":true,"allowed":{}}'))).toBe('bad-encoding');
  });

  it('of version 3 still opens, as it was', () => {
    const allowed = { switches: { C3: 'granted' }, destinations: ['spt'] } as const;
    const now = fromUtf8(encodeDraft({ ...DRAFT, allowed: { ...allowed, destinations: ['spt'] } }));
    expect(decodeDraft(utf8(now.replace('"version":4', '"version":3')))).toEqual({ ...DRAFT, allowed });
  });

  it('keeps what was decided, complete or not', () => {
    const allowed = {
      switches: { C3: 'granted', C8: 'refused', C13: 'ask' },
      destinations: ['spt', 'a place of ours'],
    } as const;
    const decided = { ...DRAFT, allowed: { ...allowed, destinations: [...allowed.destinations] } };
    expect(decodeDraft(encodeDraft(decided))).toEqual(decided);
  });

  it('of a later release says so', () => {
    expect(read(text.replace('"version":4', '"version":5'))).toBe('newer-version');
    expect(read('{"version":9,"anything":true}')).toBe('newer-version');
  });

  it.each([
    ['a field that is not one', text.replace('"agreed"', '"more":1,"agreed"')],
    ['a missing field', text.replace('"agreed":false,', '')],
    ['another order', text.replace('"page":"place","agreed":false', '"agreed":false,"page":"place"')],
    ['spare spaces', text.replace('{', '{ ')],
    ['a page that is no word', text.replace('"place","agreed"', '"a page","agreed"')],
    ['a danger that is not one', text.replace('"danger":null', '"danger":"no"')],
    ['a reviewer without an id', text.replace('AAECAwQFBgcICQoLDA0ODw', 'AAEC')],
    ['a switch that is not one', text.replace('"switches":{}', '"switches":{"C16":"granted"}')],
    ['an answer that is not one', text.replace('"switches":{}', '"switches":{"C3":"yes"}')],
    ['a version before the first', text.replace('"version":4', '"version":0')],
    ['no JSON', 'x'],
  ])('is refused with %s', (_title, other) => {
    expect(other).not.toBe(text);
    expect(read(other)).toBe('bad-encoding');
  });
});
