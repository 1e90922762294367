import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardDocument,
  cardOf,
  decodeCard,
  encodeCard,
  isHeldByOthers,
} from '../../src/casefile/case-card.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { COUNTRY_CODES } from '../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { CARD_DATA_BYTES } from '../../src/protocol/client/case-card.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

const longest = (codes: readonly string[]) => codes.reduce((a, b) => (b.length > a.length ? b : a));

const stateWith = (narrative: string) => ({
  ...foldCase([
    {
      type: 'filed',
      report: {
        ...REPORT,
        narrative,
        danger: longest(DANGER_CODES) as 'prefer-not-to-say',
        place: { country: longest(COUNTRY_CODES), detail: '' },
        answers: { acts: ['A10', 'A5', 'B2', 'D4'], hearingDate: '2026-03-05' },
      },
      language: 'zhh-Hant',
      sent: '2026-03-04T10Z',
      consent: { switches: {}, expires: '' },
      readers: Array.from({ length: 30 }, () => 'A'.repeat(22)),
      excluded: [],
      vault: null,
      sequence: 0,
      time: '2026-03-04T10:30:00Z',
      author: 'AAAAAAAAAAAAAAAAAAAAAA',
    },
  ]),
  status: 'acknowledged' as const,
  takenOnBy: 'AAAAAAAAAAAAAAAAAAAAAA',
  lastFromReporter: 4_294_967_295,
});
const cardWith = (narrative: string): CardDocument => ({
  ...cardOf(stateWith(narrative)),
  turns: 4_294_967_295,
  destroyRequested: false,
  names: {
    generation: 4_294_967_295,
    quorum: 15,
    holders: Array.from({ length: 15 }, (_, at) => `${String(at + 10)}${'A'.repeat(20)}`),
  },
  openedAlone: 4_294_967_295,
});

describe('a card', () => {
  it('carries the level, the gravest reasons and the last safe day', () => {
    const { urgency, reasons, lastSafe } = cardWith('They came.');
    expect([urgency, lastSafe]).toEqual(['P0', '2026-03-05']);
    expect(reasons).toEqual(['medical-in-custody', 'torture-in-custody', 'deportation', 'detained']);
  });

  it('comes back as it was', () => {
    expect(decodeCard(encodeCard(cardWith('They came.')))).toEqual(cardWith('They came.'));
  });

  it.each([
    ['three bytes a character', '漢'],
    ['beyond the first plane', '🕊'],
    ['to be escaped', '"\\'],
    ['controls', '\u0001'],
    ['halves of surrogate pairs', '\ud800'],
    ['other halves', '\udfffx'],
    ['line separators', '\u2028'],
    ['that turn the direction', '\u202e'],
    ['combining', 'e\u0301\u0302'],
    ['letters', 'a'],
  ])('fits its place when the report is full of characters %s', (_, unit) => {
    const bytes = encodeCard(cardWith(unit.repeat(20_000)));
    expect(bytes.length).toBeLessThanOrEqual(CARD_DATA_BYTES);
    expect(decodeCard(bytes).excerpt.length).toBeLessThanOrEqual(240);
  });

  it('of version 1 still opens, with the urgency that its danger makes', () => {
    // As it was released: this text never changes.
    const released =
      '{"version":1,"status":"acknowledged","danger":"unknown","country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-04T10:30:00Z","lastFromReporter":2,"takenOnBy":"AAAAAAAAAAAAAAAAAAAAAA","turns":3,"destroyRequested":false,"excerpt":"They came."}';
    expect(decodeCard(utf8(released))).toEqual({
      ...(JSON.parse(released) as object),
      version: 3,
      urgency: 'P1',
      reasons: ['danger-unclear'],
      lastSafe: null,
      asksColleague: false,
      names: null,
      openedAlone: null,
      holders: '',
      turnDue: false,
    });
  });

  it('of version 2 still opens, and tells neither of names nor of who has the case', () => {
    // As it was released: this text never changes.
    const released =
      '{"version":2,"status":"acknowledged","danger":"unknown","urgency":"P1","reasons":["danger-unclear"],"lastSafe":null,"country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-04T10:30:00Z","lastFromReporter":2,"takenOnBy":"AAAAAAAAAAAAAAAAAAAAAA","turns":3,"destroyRequested":false,"asksColleague":false,"excerpt":"They came."}';
    const card = decodeCard(utf8(released));
    expect(card).toEqual({
      ...(JSON.parse(released) as object),
      version: 3,
      names: null,
      openedAlone: null,
      holders: '',
      turnDue: false,
    });
    expect(isHeldByOthers(card, [])).toBeNull();
  });

  it('tells whether somebody has the case who is not among these members', () => {
    const card = cardWith('text');
    expect(isHeldByOthers(card, ['A'.repeat(22), 'B'.repeat(22)])).toBe(false);
    expect(isHeldByOthers(card, ['B'.repeat(22)])).toBe(true);
    expect(isHeldByOthers({ ...card, turnDue: true }, ['A'.repeat(22)])).toBe(true);
  });

  it('fits its place whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          maxLength: 400,
        }),
        (text) => {
          expect(encodeCard(cardWith(text)).length).toBeLessThanOrEqual(CARD_DATA_BYTES);
        },
      ),
      fuzzRuns(500),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(encodeCard(cardWith(text)).length).toBeLessThanOrEqual(CARD_DATA_BYTES);
      }),
      fuzzRuns(300),
    );
  });

  it('shows the front of the report on one line, cutting no character in two', () => {
    expect(cardWith('  They\n\ncame\tback.\u0000 ').excerpt).toBe('They came back.');
    expect(cardWith(`${'a'.repeat(239)}🕊`).excerpt).toBe('a'.repeat(239));
    expect(cardWith('one \u202etwo').excerpt).toBe('one two');
    expect(cardWith('').excerpt).toBe(REPORT.cooperation);
  });

  it('is not made before there is a report', () => {
    expect(refusalOf(() => cardOf(foldCase([])))).toBe('bad-argument');
  });

  it.each<[string, Partial<Record<keyof CardDocument, unknown>>]>([
    ['a time that is none', { lastEvent: 'soon' }],
    ['an hour that is none', { sent: '2026-03-04' }],
    ['a day that is none', { received: '2026-02-31' }],
    ['a language that is none', { language: '<b>' }],
    ['a member that is none', { takenOnBy: 'me' }],
    ['another status', { status: 'gone' }],
    ['too long an excerpt', { excerpt: 'x'.repeat(241) }],
    ['a negative count', { turns: -1 }],
  ])('of a colleague is refused with %s', (_, change) => {
    const text = JSON.stringify({ ...cardWith('text'), ...change });
    expect(refusalOf(() => decodeCard(utf8(text)))).toBe('bad-encoding');
  });

  it('of a later release asks for a newer page', () => {
    expect(refusalOf(() => decodeCard(utf8('{"version":4}')))).toBe('newer-version');
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['bad-encoding', 'newer-version']).toContain(refusalOf(() => decodeCard(utf8(text))));
      }),
      fuzzRuns(200),
    );
  });
});
