import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseEvent, decodeWritten, encodeWritten } from '../../../src/casefile/case-event.ts';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import { encodeDossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import type { HeldNews, Referral } from '../../../src/casefile/referral/referral-state.ts';
import { filesTold } from '../../../src/casefile/told/files-told.ts';
import {
  decodeTold,
  encodeTold,
  MOST_OUTCOMES,
  type ToldDocument,
} from '../../../src/casefile/told/told-document.ts';
import { isInMailbox, lastTold, type ToldState, toldAfter } from '../../../src/casefile/told/told-state.ts';
import { isTrueOf, outcomeOf, whatToTell } from '../../../src/casefile/told/what-to-tell.ts';
import { REPLY_TEXT_BYTES } from '../../../src/protocol/client/seal-reply.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { dossierInput } from '../../support/dossier-case.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

const REFERRAL = 'A'.repeat(22);
const OTHER = `${'B'.repeat(21)}A`;
const TOLD: ToldDocument = {
  version: 1,
  referral: REFERRAL,
  destination: { route: 'un-focal-point', name: 'Office on reprisals' },
  sent: '2026-03-05',
  named: false,
  parts: ['victim', 'account'],
  came: [
    { what: 'acknowledged', day: '2026-03-06' },
    { what: 'communication-sent', type: 'allegation-letter', day: '2026-03-09' },
    { what: 'state-reply', reply: 'denied', day: '2026-05-01' },
    { what: 'in-report', symbol: 'A/HRC/60/62', paragraph: '14', named: false, day: '2026-09-01' },
  ],
};
const withFiles = {
  version: 2,
  referral: TOLD.referral,
  destination: TOLD.destination,
  sent: TOLD.sent,
  named: TOLD.named,
  files: 2,
  parts: TOLD.parts,
  came: TOLD.came,
} as const;
const text = (told: unknown): Uint8Array => utf8(JSON.stringify(told));

describe('what a reporter is told', () => {
  it('is read as it was written', () => {
    expect(decodeTold(encodeTold(TOLD))).toEqual(TOLD);
    expect(decodeTold(encodeTold(withFiles))).toEqual(withFiles);
    expect([filesTold(TOLD), filesTold(withFiles)]).toEqual([0, 2]);
    for (const told of [TOLD, withFiles]) {
      const data = encodeWritten('reporter-told', { message: 'A'.repeat(22), told });
      const facts = { sequence: 1, author: 'anna', time: '2026-12-02T10:00:00Z' };
      expect(decodeWritten('reporter-told', data, facts)).toMatchObject({ told });
    }
  });

  it('fits into one slot with all that may stand in it, in the longest words', () => {
    const name = '\u{6f22}'.repeat(120);
    const line = '\u{6f22}'.repeat(200);
    const one = {
      what: 'in-report',
      symbol: 'A/HRC/60/62',
      paragraph: '14',
      named: true,
      day: '2026-09-01',
    } as const;
    const many = {
      ...TOLD,
      destination: { ...TOLD.destination, name },
      came: Array.from({ length: MOST_OUTCOMES }, () => one),
    };
    expect(encodeTold(many).length).toBeLessThan(REPLY_TEXT_BYTES);
    expect(encodeTold({ ...TOLD, came: [{ ...one, symbol: line, paragraph: line }] }).length).toBeLessThan(
      REPLY_TEXT_BYTES,
    );
  });

  it.each([
    ['an unknown field', { ...TOLD, words: 'x' }],
    ['an unknown outcome', { ...TOLD, came: [{ what: 'won', day: '2026-03-06' }] }],
    ['an unknown part', { ...TOLD, parts: ['secret'] }],
    ['a part twice', { ...TOLD, parts: ['victim', 'victim'] }],
    ['an unknown route', { ...TOLD, destination: { route: 'nowhere', name: 'x' } }],
    ['a name of two lines', { ...TOLD, destination: { route: 'spt', name: 'a\nb' } }],
    ['a name that turns the direction of text', { ...TOLD, destination: { route: 'spt', name: 'a\u202eb' } }],
    ['an hour in place of a day', { ...TOLD, sent: '2026-03-05T10Z' }],
    ['words beside an outcome', { ...TOLD, came: [{ what: 'declined', day: '2026-03-06', words: 'x' }] }],
    [
      'a reply that nobody gives',
      { ...TOLD, came: [{ what: 'state-reply', reply: 'yes', day: '2026-03-06' }] },
    ],
    ['too many outcomes', { ...TOLD, came: Array.from({ length: MOST_OUTCOMES + 1 }, () => TOLD.came[0]) }],
    ['a short id', { ...TOLD, referral: 'AAAA' }],
    ['no version', { ...TOLD, version: undefined }],
    ['files that are not counted', { ...TOLD, version: 2 }],
    ['no files at all, counted', { ...withFiles, files: 0 }],
    ['a count of files in the version that has none', { ...withFiles, version: 1 }],
  ])('with %s is refused', (_what, told) => {
    expect(refusalOf(() => decodeTold(text(told)))).toBe('bad-encoding');
  });

  it('of a later release says so', () => {
    expect(refusalOf(() => decodeTold(text({ ...TOLD, version: 3 })))).toBe('newer-version');
  });

  it('is refused with a closed code whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['bad-encoding', 'newer-version']).toContain(refusalOf(() => decodeTold(bytes)));
      }),
      fuzzRuns(300),
    );
  });
});

const NEWS: readonly NewsContent[] = [
  { status: 'acknowledged', words: 'MARK' },
  { status: 'needs-info', words: 'MARK' },
  {
    status: 'communication-sent',
    type: 'urgent-appeal',
    reference: 'MARK 1/2026',
    date: '2026-03-09',
    words: 'MARK',
  },
  { status: 'state-reply', reply: 'silent', date: '2026-06-01', words: 'MARK' },
  { status: 'team-reply', words: 'MARK' },
];
const held = (content: NewsContent, at: number): HeldNews => ({
  id: `news ${at}`,
  by: 'focal',
  from: 'destination',
  said: `2026-03-0${at + 6}T10:00:00Z`,
  news: { version: 1, ...content },
  sequence: 10 + at,
});
const dossier = (): Uint8Array => {
  const built = buildDossier(dossierInput());
  if (!('document' in built)) throw new Error(JSON.stringify(built));
  return encodeDossierDocument(built.document);
};
const referralOf = (change: Partial<Referral> = {}, content = dossier()): Referral => ({
  dossier: {
    hash: 'hash',
    referral: REFERRAL,
    destination: 'un-focal-point',
    destinationKey: 'key',
    consents: [],
    consentsHash: 'consents',
    roster: 'roster',
    made: '2026-11-30',
    expires: '2026-12-20',
    content,
  },
  drafted: { by: 'anna', time: '2026-11-30T09:00:00Z', sequence: 5 },
  filesFit: true,
  quorum: 2,
  approvals: [],
  over: null,
  sending: null,
  sent: { by: 'anna', time: '2026-12-01T09:00:00Z', sequence: 8, envelope: 'envelope', against: null },
  handed: [],
  news: NEWS.map(held),
  ...change,
});

describe('what can be told of a referral', () => {
  it('is to whom, when and which parts, and of the news those that were chosen, without anybody’s words', () => {
    const told = whatToTell(referralOf(), ['news 2', 'news 3', 'news 4']);
    expect(told).toMatchObject({
      referral: REFERRAL,
      sent: '2026-12-01',
      named: false,
      came: [
        { what: 'communication-sent', type: 'urgent-appeal', day: '2026-03-09' },
        { what: 'state-reply', reply: 'silent', day: '2026-06-01' },
      ],
    });
    expect(told?.parts.length).toBeGreaterThan(2);
    expect(told?.parts).not.toContain('names');
    expect(JSON.stringify(told)).not.toContain('MARK');
    expect(told && decodeTold(encodeTold(told))).toEqual(told);
  });

  it('is told alike where it was handed over off the portal', () => {
    const made = {
      by: 'ben',
      time: '2026-12-02T09:00:00Z',
      sequence: 8,
      what: 'dossier',
      form: 'print',
      hash: 'h',
    } as const;
    const handed = [{ ...made, against: null }];
    expect(whatToTell(referralOf({ sent: null, handed }), [])?.sent).toBe('2026-12-02');
    expect(whatToTell(referralOf({ sent: null }), [])).toBeNull();
  });

  it('says how many files went, where they did: not where they are only listed', () => {
    const files = ['one', 'two'].map((id) => ({ id, named: id }));
    const { dossier: facts, sent } = referralOf();
    const went = (change: Partial<Referral>) => {
      const told = whatToTell(referralOf({ dossier: { ...facts, files }, ...change }), []);
      return told && [told.version, filesTold(told)];
    };
    const step = {
      by: 'ben',
      time: '2026-12-02T09:00:00Z',
      sequence: 8,
      form: 'age',
      hash: 'h',
      against: null,
    } as const;
    const [page, sealed] = [{ ...step, what: 'dossier' } as const, { ...step, what: 'files' } as const];
    expect(went({ sent })).toEqual([2, 2]);
    expect(went({ sent: null, handed: [page] })).toEqual([1, 0]);
    expect(went({ sent: null, handed: [page, sealed] })).toEqual([2, 2]);
    expect(went({ sent: null })).toBeNull();
    const all = referralOf({ dossier: { ...facts, files }, sent: null, handed: [page, sealed] });
    const told = whatToTell(all, []);
    expect(told !== null && isTrueOf(told, all)).toBe(true);
    const less = whatToTell(referralOf({ sent: null, handed: [page] }), []);
    expect(less !== null && isTrueOf(less, all)).toBe(false);
  });

  it('is nothing before it was sent, nor of what is no dossier', () => {
    expect(whatToTell(referralOf({ sent: null }), [])).toBeNull();
    expect(whatToTell(referralOf({}, utf8('{"version":1}')), [])).toBeNull();
  });

  it('has the day on which it was said where the news name none', () => {
    expect(outcomeOf(held({ status: 'improved', words: '' }, 0))).toEqual({
      what: 'improved',
      day: '2026-03-06',
    });
    const byPhone = {
      ...held({ status: 'improved', words: '' }, 0),
      told: { teller: 'x', day: '2026-02-27' },
    };
    expect(outcomeOf(byPhone)?.day).toBe('2026-02-27');
    expect(outcomeOf(held({ status: 'team-reply', words: 'x' }, 0))).toBeNull();
  });

  it('is true where the log says it, and untrue where one word differs', () => {
    const referral = referralOf();
    const told = whatToTell(referral, ['news 0']);
    if (told === null) throw new Error('told');
    expect(isTrueOf(told, referral)).toBe(true);
    expect(isTrueOf({ ...told, came: [] }, referral)).toBe(true);
    for (const lie of [
      { ...told, named: true },
      { ...told, sent: '2026-12-02' },
      { ...told, parts: [] },
      { ...told, referral: OTHER },
      { ...told, came: [{ what: 'improved', day: '2026-03-06' } as const] },
    ])
      expect(isTrueOf(lie, referral)).toBe(false);
    expect(isTrueOf(told, referralOf({ sent: null }))).toBe(false);
  });
});

describe('what was told', () => {
  const telling = (message: string, told = TOLD, author = 'anna', sequence = 10): CaseEvent => ({
    type: 'reporter-told',
    message,
    told,
    author,
    sequence,
    time: '2026-12-02T10:00:00Z',
  });
  const answer = (
    messageId: string,
    index: number,
    author = 'anna',
    inPlaceOf: string[] = [],
  ): CaseEvent => ({
    type: 'answer',
    messageId,
    index,
    part: 0,
    parts: 1,
    text: '',
    author,
    inPlaceOf,
    sequence: 20 + index,
    time: '2026-12-02T10:00:01Z',
  });
  const after = (...events: readonly CaseEvent[]): ToldState => events.reduce<ToldState>(toldAfter, []);

  it('is in the mailbox once its author’s answer stands, and not before', () => {
    expect(lastTold(after(telling('m')), REFERRAL)).toBeNull();
    expect(lastTold(after(telling('m'), answer('m', 3)), REFERRAL)).toMatchObject({ index: 3, by: 'anna' });
    expect(lastTold(after(telling('m'), answer('m', 3)), OTHER)).toBeNull();
  });

  it('is nobody else’s to put there', () => {
    expect(lastTold(after(telling('m'), answer('m', 3, 'ben')), REFERRAL)).toBeNull();
    expect(lastTold(after(telling('m'), answer('m', 3, 'anna anew', ['anna'])), REFERRAL)).toMatchObject({
      index: 3,
    });
  });

  it('stands under the last index where it was sealed anew, and once for a message', () => {
    const state = after(telling('m'), telling('m', { ...TOLD, came: [] }), answer('m', 3), answer('m', 4));
    expect(state.map(({ index, told }) => [index, told])).toEqual([[4, TOLD]]);
  });

  it('is replaced by what is told later of the same referral', () => {
    const later = { ...TOLD, came: [] };
    const state = after(telling('m'), answer('m', 3), telling('n', later), answer('n', 4));
    expect(lastTold(state, REFERRAL)?.told).toEqual(later);
  });

  it('leaves the mailbox with the sixteenth answer after it', () => {
    const told = lastTold(after(telling('m'), answer('m', 3)), REFERRAL);
    if (told === null) throw new Error('told');
    expect([isInMailbox(told, 4), isInMailbox(told, 19), isInMailbox(told, 20)]).toEqual([true, true, false]);
  });
});
