import { describe, expect, it } from 'vitest';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { inOrder } from '../../../web/desk/list/in-order.ts';
import { EVERY_OPEN_CASE, type ListFilter } from '../../../web/desk/list/list-filter.ts';
import { narrowCases } from '../../../web/desk/list/narrow-cases.ts';
import { rememberTexts, searchable, searchWords } from '../../../web/desk/list/search-text.ts';
import { scrollToShow, windowOf } from '../../../web/desk/list/window-of.ts';

const CARD: CardDocument = {
  version: 3,
  status: 'received',
  danger: 'ongoing',
  urgency: 'P2',
  reasons: ['ongoing'],
  lastSafe: null,
  country: 'XK',
  language: 'en',
  sent: '2026-11-20T08Z',
  received: '2026-11-20',
  lastEvent: '2026-11-20T08:00:00Z',
  lastFromReporter: 0,
  takenOnBy: null,
  turns: 0,
  destroyRequested: false,
  asksColleague: false,
  names: null,
  openedAlone: null,
  holders: '',
  turnDue: false,
  excerpt: '',
};

const LOG = logId(new Uint8Array(32));
const rowOf = (id: string, card: Partial<CardDocument> = {}, row: Partial<CaseRow> = {}): CaseRow => ({
  id,
  log: LOG,
  unread: false,
  mine: false,
  ...row,
  card: { ...CARD, ...card },
});
const idsOf = (rows: readonly CaseRow[], filter: Partial<ListFilter> = {}): string[] =>
  narrowCases(
    inOrder(rows),
    { ...EVERY_OPEN_CASE, ...filter },
    rememberTexts(({ excerpt }) => excerpt),
  ).map(({ id }) => id);

describe('the order of the list', () => {
  it('is the most urgent first, whatever came when', () => {
    const rows = [
      rowOf('turn', { urgency: 'P3', sent: '2026-01-01T00Z' }),
      rowOf('days', { urgency: 'P2' }),
      rowOf('hours', { urgency: 'P1' }),
      rowOf('once', { urgency: 'P0', sent: '2026-11-24T00Z' }),
    ];
    expect(idsOf(rows)).toEqual(['once', 'hours', 'days', 'turn']);
  });

  it('is the longest waiting first among equals, and never changes by chance', () => {
    const rows = [
      rowOf('b', { sent: '2026-11-21T08Z' }),
      rowOf('c', { sent: '2026-11-20T08Z' }),
      rowOf('a', { sent: '2026-11-21T08Z' }),
    ];
    expect(idsOf(rows)).toEqual(['c', 'a', 'b']);
    expect(idsOf(rows.toReversed())).toEqual(['c', 'a', 'b']);
  });
});

describe('the age of a case', () => {
  it('is counted from its arrival, so that nobody gets ahead by an invented hour', () => {
    const rows = [
      rowOf('invented', { sent: '1971-01-01T00Z', received: '2026-11-22' }),
      rowOf('honest', { sent: '2026-11-20T08Z', received: '2026-11-20' }),
    ];
    expect(idsOf(rows)).toEqual(['honest', 'invented']);
  });
});

describe('the filters', () => {
  const rows = [
    rowOf('mine', { takenOnBy: 'me' }, { mine: true }),
    rowOf('other', { takenOnBy: 'other' }, { unread: true }),
    rowOf('nobody', {}, { unread: true }),
    rowOf('closed', { status: 'closed' }, { unread: true }),
  ];

  it('show open cases at first, and closed ones or all when asked', () => {
    expect(idsOf(rows)).toEqual(['mine', 'nobody', 'other']);
    expect(idsOf(rows, { scope: 'closed' })).toEqual(['closed']);
    expect(idsOf(rows, { scope: 'all' })).toHaveLength(4);
  });

  it('narrow to one urgency', () => {
    const all = [rowOf('a', { urgency: 'P0' }), rowOf('b', { urgency: 'P1' })];
    expect(idsOf(all, { urgency: 'P0' })).toEqual(['a']);
    expect(idsOf(all, { urgency: 'P3' })).toEqual([]);
    expect(idsOf(all)).toEqual(['a', 'b']);
  });

  it('narrow to what is unread, mine, or not taken on', () => {
    expect(idsOf(rows, { unreadOnly: true })).toEqual(['nobody', 'other']);
    expect(idsOf(rows, { holder: 'me' })).toEqual(['mine']);
    expect(idsOf(rows, { holder: 'nobody' })).toEqual(['nobody']);
    expect(idsOf(rows, { holder: 'nobody', unreadOnly: true, scope: 'closed' })).toEqual(['closed']);
  });
});

describe('the search', () => {
  const rows = [
    rowOf('ar', { excerpt: 'مُنِعَ من السفر' }),
    rowOf('fr', { excerpt: 'Arrêtée à l’aéroport' }),
    rowOf('zh', { excerpt: '護照被沒收' }),
  ];

  it('finds words without their accents, vowel marks and capitals', () => {
    expect(idsOf(rows, { query: 'منع' })).toEqual(['ar']);
    expect(idsOf(rows, { query: 'ARRETEE' })).toEqual(['fr']);
    expect(idsOf(rows, { query: '沒收' })).toEqual(['zh']);
  });

  it('wants every word, in any order, and finds nothing for a word that is not there', () => {
    expect(idsOf(rows, { query: 'aeroport arretee' })).toEqual(['fr']);
    expect(idsOf(rows, { query: 'aeroport nulle' })).toEqual([]);
    expect(idsOf(rows, { query: '   ' })).toHaveLength(3);
  });

  it('takes nothing in a query for a pattern', () => {
    expect(idsOf(rows, { query: '.*' })).toEqual([]);
    expect(searchWords(' (a+)+  b ')).toEqual(['(a+)+', 'b']);
  });

  it('prepares a card once, until the card is replaced', () => {
    let asked = 0;
    const textOf = rememberTexts(({ excerpt }) => {
      asked += 1;
      return excerpt;
    });
    const card = { ...CARD, excerpt: 'Ärger' };
    expect([textOf(card), textOf(card), textOf({ ...card })]).toEqual(['arger', 'arger', 'arger']);
    expect(asked).toBe(2);
  });

  it('leaves letters that only look like accents alone', () => {
    expect(searchable('ß Đ ｗｉｄｅ')).toBe('ß đ wide');
  });
});

describe('the window of a long list', () => {
  it('draws what is seen and a little around it, however long the list is', () => {
    const { first, end } = windowOf(10_000, 100, 500_000, 800);
    expect(first).toBeLessThan(5000);
    expect(end).toBeGreaterThan(5008);
    expect(end - first).toBeLessThan(30);
  });

  it('stays inside the list at both ends, also when it became shorter', () => {
    expect(windowOf(3, 100, 0, 800)).toEqual({ first: 0, end: 3 });
    expect(windowOf(0, 100, 0, 800)).toEqual({ first: 0, end: 0 });
    const { first, end } = windowOf(10, 100, 90_000, 800);
    expect(first).toBeLessThanOrEqual(end);
    expect(end).toBe(10);
  });

  it('scrolls only as far as a row needs to be seen', () => {
    expect(scrollToShow(2, 100, 0, 800)).toBe(0);
    expect(scrollToShow(8, 100, 0, 800)).toBe(100);
    expect(scrollToShow(1, 100, 500, 800)).toBe(100);
  });
});
