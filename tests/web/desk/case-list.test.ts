import { describe, expect, it } from 'vitest';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { foldText } from '../../../src/casefile/fold-text.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { inOrder } from '../../../web/desk/list/in-order.ts';
import {
  EVERY_OPEN_CASE,
  isNarrowed,
  type ListFilter,
  readFilter,
  writeFilter,
} from '../../../web/desk/list/list-filter.ts';
import { narrowCases } from '../../../web/desk/list/narrow-cases.ts';
import { rememberTexts, searchWords } from '../../../web/desk/list/search-text.ts';
import { countViews, type View, viewAfter } from '../../../web/desk/list/views.ts';
import { scrollToShow, windowOf } from '../../../web/desk/list/window-of.ts';
import { CARD } from '../../support/sample-card.ts';

const LOG = logId(new Uint8Array(32));
const rowOf = (id: string, card: Partial<CardDocument> = {}, row: Partial<CaseRow> = {}): CaseRow => ({
  id,
  log: LOG,
  unread: false,
  mine: false,
  muted: false,
  asked: false,
  ...row,
  card: { ...CARD, ...card },
});
const NOW = Date.parse('2026-11-24T10:00:00Z');
const idsOf = (
  rows: readonly CaseRow[],
  filter: Partial<ListFilter> = {},
  wholeTextOf: (id: string) => string = () => '',
): string[] =>
  narrowCases(
    inOrder(rows, NOW, filter.order),
    { ...EVERY_OPEN_CASE, ...filter },
    { now: NOW, textOf: rememberTexts(({ excerpt }) => excerpt), wholeTextOf },
  ).map(({ id }) => id);

describe('the order of the list', () => {
  it('is the most urgent first, whatever came when', () => {
    const rows = [
      rowOf('turn', { urgency: 'P3', sent: '2026-01-01T00Z', firstSeen: '2026-01-01T00:00:00Z' }),
      rowOf('days', { urgency: 'P2' }),
      rowOf('hours', { urgency: 'P1' }),
      rowOf('once', { urgency: 'P0', sent: '2026-11-24T00Z', firstSeen: '2026-11-24T00:10:00Z' }),
    ];
    expect(idsOf(rows)).toEqual(['once', 'hours', 'days', 'turn']);
  });

  it('is the clock that runs out first among equals, then the longest waiting, and never changes by chance', () => {
    const sentOn = (day: string): Partial<CardDocument> => ({
      sent: `${day}T08Z`,
      firstSeen: `${day}T08:30:00Z`,
    });
    const rows = [
      rowOf('b', sentOn('2026-11-21')),
      rowOf('c', sentOn('2026-11-20')),
      rowOf('a', sentOn('2026-11-21')),
      rowOf('taken', { ...sentOn('2026-11-19'), status: 'acknowledged' }),
    ];
    expect(idsOf(rows)).toEqual(['c', 'a', 'b', 'taken']);
    expect(idsOf(rows.toReversed())).toEqual(['c', 'a', 'b', 'taken']);
  });

  it('lets a last safe day that is near go before the level, and no longer once it is over', () => {
    const rows = [
      rowOf('urgent', { urgency: 'P1' }),
      rowOf('tomorrow', { urgency: 'P3', lastSafe: '2026-11-25' }),
      rowOf('gone', { urgency: 'P3', lastSafe: '2026-11-20', waitsFor: 'reporter' }),
    ];
    expect(idsOf(rows)).toEqual(['tomorrow', 'urgent', 'gone']);
  });

  it('has the gravest reasons first among those of one hour', () => {
    const rows = [
      rowOf('child', { reasons: ['child'] }),
      rowOf('more', { reasons: ['disappeared', 'detained'] }),
      rowOf('none', { reasons: [] }),
      rowOf('one', { reasons: ['disappeared'] }),
    ];
    expect(idsOf(rows)).toEqual(['more', 'one', 'child', 'none']);
  });

  it('is another one when asked', () => {
    const rows = [
      rowOf('old', { sent: '2026-11-01T08Z', firstSeen: '2026-11-01T08:00:00Z' }),
      rowOf('new', { lastEvent: '2026-11-21T08:00:00Z' }),
      rowOf('talked', {
        sent: '2026-11-10T08Z',
        firstSeen: '2026-11-10T08:00:00Z',
        lastEvent: '2026-11-23T08:00:00Z',
      }),
    ];
    expect(idsOf(rows, { order: 'newest' })).toEqual(['new', 'talked', 'old']);
    expect(idsOf(rows, { order: 'oldest' })).toEqual(['old', 'talked', 'new']);
    expect(idsOf(rows, { order: 'changed' })[0]).toBe('talked');
  });

  it('counts age from first sight, so that nobody gets ahead by an invented hour', () => {
    const rows = [
      rowOf('invented', { sent: '1971-01-01T00Z', firstSeen: '2026-11-22T00:00:00Z' }),
      rowOf('honest', { sent: '2026-11-20T08Z', firstSeen: '2026-11-20T09:00:00Z' }),
    ];
    expect(idsOf(rows)).toEqual(['honest', 'invented']);
  });
});

describe('the views', () => {
  const fresh = { sent: '2026-11-24T09Z', firstSeen: '2026-11-24T09:10:00Z' } as const;
  const rows = [
    rowOf('mine', { ...fresh, takenOnBy: 'me', status: 'acknowledged' }, { mine: true }),
    rowOf(
      'other',
      { ...fresh, takenOnBy: 'other', status: 'answered', waitsFor: 'reporter' },
      { unread: true },
    ),
    rowOf('nobody', {}, { unread: true }),
    rowOf('closed', { status: 'closed', stage: 'closed' }, { unread: true }),
    rowOf('muted', { ...fresh, status: 'acknowledged' }, { muted: true, unread: true }),
    rowOf('late-muted', {}, { muted: true }),
    rowOf('asked', { ...fresh, status: 'acknowledged', asksColleague: true }, { asked: true }),
  ];

  it.each<[View, string[]]>([
    ['open', ['asked', 'mine', 'nobody', 'other']],
    ['mine', ['mine']],
    ['unread', ['closed', 'nobody', 'other']],
    ['for-us', ['asked', 'mine', 'nobody']],
    ['for-reporter', ['other']],
    ['asked', ['asked']],
    ['late', ['late-muted', 'nobody']],
    ['muted', ['late-muted', 'muted']],
    ['closed', ['closed']],
    ['all', ['asked', 'closed', 'late-muted', 'mine', 'muted', 'nobody', 'other']],
  ])('%s holds what it says, and as many as it counts', (view, ids) => {
    expect(idsOf(rows, { view }).sort()).toEqual(ids);
    expect(countViews(rows, NOW)[view]).toBe(ids.length);
  });

  it('follow each other, the first after the last', () => {
    expect(viewAfter('open')).toBe('mine');
    expect(viewAfter('all')).toBe('open');
  });
});

describe('the filters', () => {
  const rows = [
    rowOf('a', { urgency: 'P0', country: 'KE', language: 'sw', takenOnBy: 'anna' }),
    rowOf('b', { urgency: 'P1', country: 'PE', language: 'es', status: 'answered' }, { mine: true }),
  ];

  it('narrow by urgency, country, language, status, and who has it', () => {
    expect(idsOf(rows)).toEqual(['a', 'b']);
    expect(idsOf(rows, { urgency: 'P0' })).toEqual(['a']);
    expect(idsOf(rows, { urgency: 'P3' })).toEqual([]);
    expect(idsOf(rows, { country: 'PE' })).toEqual(['b']);
    expect(idsOf(rows, { language: 'sw' })).toEqual(['a']);
    expect(idsOf(rows, { status: 'answered' })).toEqual(['b']);
    expect(idsOf(rows, { holder: 'me' })).toEqual(['b']);
    expect(idsOf(rows, { holder: 'nobody' })).toEqual(['b']);
    expect(idsOf(rows, { holder: 'anna' })).toEqual(['a']);
    expect(idsOf(rows, { holder: 'anna', urgency: 'P1' })).toEqual([]);
  });

  it('come back as they were kept, and not at all where they make no sense', () => {
    const filter: ListFilter = { ...EVERY_OPEN_CASE, view: 'late', query: 'كينيا', order: 'newest' };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
    for (const text of ['', '{}', 'null', '{"view":"open"}', writeFilter(filter).replace('late', 'gone')])
      expect(readFilter(text)).toBeNull();
    expect(isNarrowed(EVERY_OPEN_CASE)).toBe(false);
    expect(isNarrowed({ ...EVERY_OPEN_CASE, view: 'all', order: 'oldest' })).toBe(false);
    expect(isNarrowed({ ...EVERY_OPEN_CASE, country: 'KE' })).toBe(true);
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

  it('finds words of whole cases that were read, beside those of the card', () => {
    const whole = (id: string): string => (id === 'fr' ? foldText('Le colonel Inventé, tél. ٠١٢') : '');
    expect(idsOf(rows, { query: 'invente' }, whole)).toEqual(['fr']);
    expect(idsOf(rows, { query: 'aeroport colonel 012' }, whole)).toEqual(['fr']);
    expect(idsOf(rows, { query: 'colonel nulle' }, whole)).toEqual([]);
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
    expect(foldText('ß Đ ｗｉｄｅ')).toBe('ß đ wide');
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
