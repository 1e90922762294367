import { describe, expect, it } from 'vitest';
import type { COMMUNICATION_TYPES, NewsContent } from '../../../src/casefile/referral/news-document.ts';
import { replyClock, stateReplyClock } from '../../../src/casefile/referral/reply-clock.ts';

const TODAY = '2026-11-30';

const said = (...all: readonly NewsContent[]) =>
  all.map((news) => ({ news: { version: 1 as const, ...news } }));
const sent = (type: (typeof COMMUNICATION_TYPES)[number], date: string) =>
  ({ status: 'communication-sent', type, reference: 'AL 1', date, words: '' }) as const;
const letter = (date: string) => sent('allegation-letter', date);
const reply = (date: string) => ({ status: 'state-reply', reply: 'denied', date, words: '' }) as const;

describe('the clock of a State’s reply', () => {
  it('gives an urgent appeal thirty days, a letter sixty, and a call no term', () => {
    expect(stateReplyClock(said(sent('urgent-appeal', '2026-11-01')))).toEqual({
      reference: 'AL 1',
      asked: '2026-11-01',
      due: '2026-12-01',
      reply: null,
    });
    expect(stateReplyClock(said(letter('2026-10-01')))?.due).toBe('2026-11-30');
    expect(stateReplyClock(said(sent('letter', '2026-10-01')))?.due).toBe('2026-11-30');
    expect(stateReplyClock(said(sent('call', '2026-10-01')))?.due).toBeNull();
    expect(stateReplyClock([])).toBeNull();
  });

  it('ends with a reply of that day or later, and not with one that came before', () => {
    expect(stateReplyClock(said(letter('2026-11-01'), reply('2026-11-01')))?.reply).toEqual({
      how: 'denied',
      date: '2026-11-01',
    });
    expect(stateReplyClock(said(letter('2026-11-01'), reply('2026-10-31')))?.reply).toBeNull();
  });

  it('is that of the oldest communication that waits, whatever was sent after it; else of the last', () => {
    const waiting = said(
      letter('2026-09-01'),
      reply('2026-10-01'),
      letter('2026-11-10'),
      letter('2026-10-20'),
    );
    expect(stateReplyClock(waiting)?.asked).toBe('2026-10-20');
    expect(stateReplyClock(said(letter('2026-09-01'), sent('call', '2026-11-10')))?.asked).toBe('2026-09-01');
    expect(
      stateReplyClock(said(letter('2026-09-01'), reply('2026-09-02'), sent('call', '2026-11-10'))),
    ).toMatchObject({
      asked: '2026-11-10',
      due: null,
    });
  });

  it('counts the days that are left, below zero once they are over', () => {
    expect(replyClock(said(letter('2026-10-01')), TODAY)).toEqual({
      reference: 'AL 1',
      sent: '2026-10-01',
      due: '2026-11-30',
      left: 0,
    });
    expect(replyClock(said(letter('2026-08-01')), TODAY)?.left).toBe(-61);
  });

  it('waits for nothing after a call, without a communication, or once a State replied', () => {
    expect(replyClock(said(sent('call', '2026-11-01')), TODAY)).toBeNull();
    expect(replyClock([], TODAY)).toBeNull();
    expect(replyClock(said(letter('2026-11-01'), reply('2026-11-01')), TODAY)).toBeNull();
  });
});
