import { describe, expect, it } from 'vitest';
import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { lanesOf } from '../../../src/casefile/referral/lanes.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import { statusOf } from '../../../src/casefile/referral/referral-status.ts';

const TODAY = '2026-11-30';

/** Words in the order in which they were said, a minute apart. */
const said = (...all: readonly NewsContent[]) =>
  all.map((news, at) => ({
    said: `2026-11-29T10:${String(at).padStart(2, '0')}:00Z`,
    news: { version: 1 as const, ...news },
  }));
const letter = (date: string, type: 'urgent-appeal' | 'allegation-letter' | 'call' = 'allegation-letter') =>
  ({ status: 'communication-sent', type, reference: 'AL 1', date, words: '' }) as const;
const reply = (date: string) => ({ status: 'state-reply', reply: 'denied', date, words: '' }) as const;
const plain = (status: 'acknowledged' | 'improved' | 'worse' | 'closed') => ({ status, words: '' }) as const;
const ASKED = { status: 'needs-info', words: 'Since when?' } as const;
const ANSWERED = { status: 'team-reply', words: 'Since March.' } as const;

describe('where a referral stands at its destination', () => {
  it('is new until somebody there says something, whatever the team says', () => {
    expect(statusOf([])).toBe('new');
    expect(statusOf(said(ANSWERED))).toBe('new');
  });

  it('is what was said last, and answered once the team answered a question', () => {
    expect(statusOf(said(plain('acknowledged'), ASKED))).toBe('needs-info');
    expect(statusOf(said(ASKED, ANSWERED))).toBe('answered');
    expect(statusOf(said(ANSWERED, ASKED))).toBe('needs-info');
    expect(statusOf(said(ASKED, ANSWERED, letter('2026-11-01')))).toBe('communication-sent');
  });
});

describe('a referral whose person took back their consent', () => {
  const GONE = { status: 'consent-gone', why: 'withdrawn', date: '2026-11-29', words: '' } as const;

  it('stands so, whatever was said before or after, until somebody there closes it', () => {
    expect(statusOf(said(GONE))).toBe('consent-gone');
    expect(statusOf(said(letter('2026-11-01'), GONE))).toBe('consent-gone');
    expect(statusOf(said(GONE, plain('acknowledged'), reply('2026-11-20')))).toBe('consent-gone');
    expect(statusOf(said(GONE, plain('closed')))).toBe('closed');
  });

  it('lies in no lane', () => {
    const urgent = { urgency: { level: 'P0' as const, reasons: [], lastSafe: null }, parts: [] };
    expect(lanesOf(urgent, said(plain('worse')), TODAY)).toEqual(['protect']);
    expect(lanesOf(urgent, said(plain('worse'), GONE), TODAY)).toEqual([]);
  });
});

describe('the lanes of a referral', () => {
  type Dated = Pick<DossierDocument, 'urgency' | 'parts'>;
  const document = (
    level: 'P0' | 'P3',
    fields: DossierDocument['parts'][number]['fields'] = [],
    lastSafe: string | null = null,
  ): Dated => ({
    urgency: { level, reasons: [], lastSafe },
    parts: [
      { part: 'timeline', by: ['C3'], fields },
      {
        part: 'link',
        by: ['C3'],
        fields: [{ field: 'anticipated', value: { kind: 'codes', codes: ['no'] } }],
      },
    ],
  });
  const codes = { field: 'acts' as const, value: { kind: 'codes' as const, codes: ['B1'] } };

  it('follow its urgency, its dates and its acts', () => {
    expect(lanesOf(document('P0', [codes]), [], TODAY)).toEqual(['protect', 'account']);
    expect(lanesOf(document('P3', [codes]), [], TODAY)).toEqual(['account']);
    expect(lanesOf(document('P3', [], '2026-12-01'), [], TODAY)).toEqual(['prevent']);
    expect(lanesOf(document('P3', [], '2026-11'), [], TODAY)).toEqual(['prevent']);
    expect(lanesOf(document('P3', [], '2026-10'), [], TODAY)).toEqual(['account']);
    const journey = { field: 'travelDate' as const, value: { kind: 'date' as const, date: TODAY } };
    expect(lanesOf(document('P3', [journey]), [], TODAY)).toEqual(['prevent']);
  });

  it('follow what was said since: better, worse, a reply, a silence, the end', () => {
    const urgent = document('P0', [codes]);
    expect(lanesOf(urgent, said(plain('improved')), TODAY)).toEqual(['account']);
    expect(lanesOf(urgent, said(plain('improved'), plain('worse')), TODAY)).toEqual(['protect', 'account']);
    expect(lanesOf(document('P3', [codes]), said(letter('2026-11-01'), reply('2026-11-20')), TODAY)).toEqual([
      'respond',
    ]);
    expect(lanesOf(document('P3', [codes]), said(letter('2026-08-01')), TODAY)).toEqual([
      'account',
      'respond',
    ]);
    expect(lanesOf(urgent, said(plain('closed')), TODAY)).toEqual([]);
  });
});
