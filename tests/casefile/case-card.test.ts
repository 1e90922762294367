import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardDocument,
  cardOf,
  decodeCard,
  encodeCard,
  isHeldByOthers,
} from '../../src/casefile/case-card.ts';
import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { foldCase } from '../../src/casefile/case-state.ts';
import { COUNTRY_CODES } from '../../src/casefile/codes/countries.ts';
import { DANGER_CODES } from '../../src/casefile/codes/danger.ts';
import { CARD_DATA_BYTES } from '../../src/protocol/client/case-card.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { filedBody } from '../support/filed-body.ts';
import { filedConsent } from '../support/filed-consent.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { approvalFacts, dossierFacts } from '../support/referral-events.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';
import { ENTRY } from '../support/sample-entry.ts';
import { sampleLockedItem } from '../support/sample-locked-item.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';

const longest = (codes: readonly string[]) => codes.reduce((a, b) => (b.length > a.length ? b : a));

const ENTERED = { by: 'BBBBBBBBBBBBBBBBBBBBBA', entry: { ...ENTRY, channel: 'prefer-not-to-say' } } as const;

const stateWith = (narrative: string, entered?: typeof ENTERED) => ({
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
      consent: filedConsent(),
      readers: Array.from({ length: 30 }, () => 'A'.repeat(22)),
      excluded: [],
      vault: null,
      ...(entered && { entered }),
      sequence: 0,
      time: '2026-03-04T10:30:00Z',
      author: 'AAAAAAAAAAAAAAAAAAAAAA',
    },
  ]),
  status: 'acknowledged' as const,
  takenOnBy: 'AAAAAAAAAAAAAAAAAAAAAA',
  lastFromReporter: 4_294_967_295,
});
const MEMBER = 'AAAAAAAAAAAAAAAAAAAAAA';
const ADDED_IN_3 = {
  firstSeen: '2026-03-04T00:00:00Z',
  gate: null,
  junk: null,
  askedBy: null,
  distressing: false,
  origin: { kind: 'portal' },
  stage: 'acknowledged',
  frozen: false,
  overSince: null,
  mustKeep: false,
  deletion: 'none',
  nextTasks: [],
  names: null,
  openedAlone: null,
  holders: '',
  turnDue: false,
};
const FILED: CaseEvent = {
  ...filedBody({ readers: [MEMBER, 'AAAAAAAAAAAAAAAAAAAAAQ'] }),
  sequence: 0,
  time: '2026-03-04T10:30:00Z',
  author: MEMBER,
};

const cardWith = (narrative: string): CardDocument => ({
  ...cardOf(stateWith(narrative, ENTERED)),
  junk: { pattern: '漢'.repeat(40), by: MEMBER, agreed: false },
  askedBy: MEMBER,
  gate: 'pattern-only',
  waitsFor: 'reporter',
  turns: 4_294_967_295,
  destroyRequested: false,
  names: {
    generation: 4_294_967_295,
    quorum: 15,
    holders: 'A'.repeat(15 * 8),
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
      ...ADDED_IN_3,
      waitsFor: 'team',
    });
  });

  it.each([
    ['["detained"]', false],
    ['["torture-in-custody","detained"]', true],
  ])('of version 2 still opens, hard to read where its reasons %s tell so', (reasons, distressing) => {
    // As it was released: this text never changes.
    const released = `{"version":2,"status":"acknowledged","danger":"unknown","urgency":"P1","reasons":${reasons},"lastSafe":null,"country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-04T10:30:00Z","lastFromReporter":2,"takenOnBy":null,"turns":3,"destroyRequested":false,"asksColleague":true,"excerpt":"They came."}`;
    expect(decodeCard(utf8(released))).toEqual({
      ...(JSON.parse(released) as object),
      ...ADDED_IN_3,
      version: 3,
      waitsFor: 'team',
      distressing,
    });
  });

  it('says who entered a report that came elsewhere, and asks for the second word', () => {
    const { origin, asksColleague } = cardOf(stateWith('They came.', ENTERED));
    expect(asksColleague).toBe(true);
    expect(origin).toEqual({
      kind: 'entered',
      by: ENTERED.by,
      channel: 'prefer-not-to-say',
      received: '2026-03-01',
      mark: ENTERED.entry.mark,
    });
  });

  it('of version 2 still opens, with the stage that its reporter was told', () => {
    const released =
      '{"version":2,"status":"closed","danger":"unknown","urgency":"P1","reasons":["danger-unclear"],"lastSafe":null,"country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-06T10:30:00Z","lastFromReporter":2,"takenOnBy":null,"turns":3,"destroyRequested":false,"asksColleague":true,"excerpt":"They came."}';
    expect(decodeCard(utf8(released))).toEqual({
      ...(JSON.parse(released) as object),
      ...ADDED_IN_3,
      version: 3,
      waitsFor: 'team',
      stage: 'closed',
      overSince: '2026-03-06',
    });
  });

  it.each([
    ['nobody answered', 'acknowledged', 0, 'team'],
    ['it was answered', 'answered', 0, 'reporter'],
    ['the person wrote since the report, before or after an answer', 'answered', 3, 'team'],
  ])('of version 2 still opens, and waits for the right side where %s', (_, status, last, waitsFor) => {
    // As it was released: this text never changes.
    const released = `{"version":2,"status":"${status}","danger":"unknown","urgency":"P2","reasons":["detained"],"lastSafe":"2026-03-09","country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-04T10:30:00Z","lastFromReporter":${last},"takenOnBy":null,"turns":3,"destroyRequested":false,"asksColleague":true,"excerpt":"They came."}`;
    expect(decodeCard(utf8(released))).toEqual({
      ...(JSON.parse(released) as object),
      ...ADDED_IN_3,
      version: 3,
      waitsFor,
    });
  });

  it('says whose turn it is, what the gate and two reviewers said, and who alone asks', () => {
    const [anna, ben] = ['AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAQ'] as const;
    const after = (...steps: readonly (readonly [string, object])[]) =>
      cardOf(
        foldCase([
          FILED,
          ...steps.map(
            ([author, body], at) =>
              ({ ...body, author, sequence: at + 1, time: '2026-03-05T10:00:00Z' }) as CaseEvent,
          ),
        ]),
      );
    const junk = { type: 'junk-set', pattern: 'flood, March', reason: 'Pasted.' };
    const answer = { type: 'answer', messageId: 'm', part: 0, parts: 1, index: 0, text: 'Hello.' };
    expect(after()).toMatchObject({ waitsFor: 'team', gate: null, junk: null, askedBy: null });
    expect(after([anna, answer])).toMatchObject({ waitsFor: 'reporter' });
    const telling = { type: 'reporter-told', message: answer.messageId, told: SAMPLE_TOLD } as const;
    expect(after([anna, telling], [anna, answer])).toMatchObject({ waitsFor: 'team', status: 'received' });
    expect(after([anna, junk])).toMatchObject({
      junk: { pattern: 'flood, March', by: anna, agreed: false },
      asksColleague: true,
      askedBy: anna,
    });
    expect(after([anna, junk], [ben, { type: 'agreed', proposal: 1 }])).toMatchObject({
      junk: { by: anna, agreed: true },
      asksColleague: false,
      askedBy: null,
    });
    const level = { type: 'urgency-set', level: 'P3', reason: 'Old.' };
    expect(after([anna, junk], [ben, level])).toMatchObject({ asksColleague: true, askedBy: null });
    const dossier = dossierFacts();
    const drafted = { type: 'dossier-drafted', dossier, quorum: 2 };
    const approved = { type: 'dossier-approved', approval: approvalFacts(dossier), quorum: 2 };
    const letter = sampleLockedItem('letter', [anna, ben], 2);
    const came = { type: 'message', id: 'm1', text: '', sent: '2026-03-05T09Z', files: [letter] };
    const copy = { type: 'file-ask', item: letter.id, reason: 'For the doctor.' };
    const original = { type: 'original-ask', item: letter.id, reason: 'The hour.' };
    const part = { type: 'original-share', request: 2, to: anna };
    for (const ask of [copy, original])
      expect(after([anna, came], [anna, ask])).toMatchObject({ asksColleague: true, askedBy: anna });
    expect(after([anna, came], [anna, copy], [ben, original])).toMatchObject({ askedBy: null });
    for (const [ask, word] of [
      [copy, { type: 'agreed', proposal: 2 }],
      [original, part],
    ] as const)
      expect(after([anna, came], [anna, ask], [ben, word])).toMatchObject({ asksColleague: false });
    expect(after([anna, drafted])).toMatchObject({ asksColleague: true, askedBy: anna });
    expect(after([anna, drafted], [ben, approved])).toMatchObject({ asksColleague: true, askedBy: ben });
    expect(after([anna, drafted], [ben, approved], [anna, approved])).toMatchObject({ asksColleague: false });
  });

  it('of version 2 still opens, and tells neither of names nor of who has the case', () => {
    // As it was released: this text never changes.
    const released =
      '{"version":2,"status":"acknowledged","danger":"unknown","urgency":"P1","reasons":["danger-unclear"],"lastSafe":null,"country":"AD","language":"en","sent":"2026-03-04T10Z","received":"2026-03-04","lastEvent":"2026-03-04T10:30:00Z","lastFromReporter":2,"takenOnBy":"AAAAAAAAAAAAAAAAAAAAAA","turns":3,"destroyRequested":false,"asksColleague":false,"excerpt":"They came."}';
    const card = decodeCard(utf8(released));
    expect(card).toEqual({
      ...(JSON.parse(released) as object),
      ...ADDED_IN_3,
      version: 3,
      waitsFor: 'team',
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
