import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_IDS, QUESTIONS } from '../../src/casefile/questions.ts';
import { reporter } from '../../web/locales/en/reporter.ts';
import { EMPTY_DRAFT, hasSubstance, isDateComplete, isWorthKeeping } from '../../web/reporter/draft.ts';
import { missingAnswers } from '../../web/reporter/missing-answers.ts';
import { learnReporter } from '../../web/reporter/text.ts';
import { allFit, tooLong } from '../../web/reporter/too-long.ts';
import { faultyAnswers, plainAnswers } from '../../web/shared/faulty-answers.ts';

beforeAll(() => learnReporter(reporter));

describe('dates', () => {
  it.each([
    ['day', '2026-03-25'],
    ['month', '2026-03'],
    ['year', '1999'],
    ['unknown', ''],
    ['', ''],
  ] as const)('takes %s %s', (precision, date) => {
    expect(isDateComplete({ ...EMPTY_DRAFT, precision, date })).toBe(true);
  });

  it.each([
    ['day', ''],
    ['day', '25.3.2026'],
    ['day', '2026-13-01'],
    ['day', '2026-03'],
    ['month', '2026-00'],
    ['year', '26'],
    ['unknown', '2026'],
  ] as const)('asks again for %s "%s"', (precision, date) => {
    expect(isDateComplete({ ...EMPTY_DRAFT, precision, date })).toBe(false);
  });
});

describe('a report', () => {
  it('needs what happened or the contact with the United Nations, in more than blanks', () => {
    expect(hasSubstance({ ...EMPTY_DRAFT, story: 'x' })).toBe(true);
    expect(hasSubstance({ ...EMPTY_DRAFT, contact: 'x' })).toBe(true);
    expect(hasSubstance({ ...EMPTY_DRAFT, story: ' \n', link: 'x' })).toBe(false);
  });

  it('is worth keeping from its first written word, not from a choice', () => {
    expect(isWorthKeeping({ ...EMPTY_DRAFT, country: 'KE', danger: 'now' })).toBe(false);
    expect(isWorthKeeping({ ...EMPTY_DRAFT, link: 'x' })).toBe(true);
  });

  it('says by how much an answer is too long', () => {
    const draft = { ...EMPTY_DRAFT, contact: 'x'.repeat(4_001) };
    expect(tooLong(draft, 'contact')).toContain('1 ');
    expect(tooLong(draft, 'story')).toBeUndefined();
    expect([allFit(draft), allFit(EMPTY_DRAFT)]).toEqual([false, true]);
  });
});

describe('dates and numbers among the further answers', () => {
  it('are looked at for every question that asks for one', () => {
    for (const id of QUESTION_IDS) {
      const { kind } = QUESTIONS[id];
      const isTyped = kind === 'date' || kind === 'count';
      expect(faultyAnswers({ [id]: 'soon' }), id).toEqual(isTyped ? [id] : []);
      expect(faultyAnswers({ [id]: ' ' }), id).toEqual([]);
    }
  });

  it('hold a report back only while their question is asked', () => {
    const complete = {
      ...EMPTY_DRAFT,
      story: 'x',
      country: 'KE',
      danger: 'past',
      agreed: true,
      answers: { travelDate: 'soon', acts: ['D1'] },
    } as const;
    expect(missingAnswers(complete)).toHaveLength(1);
    expect(missingAnswers({ ...complete, answers: { travelDate: 'soon' } })).toEqual([]);
  });

  it('may be typed in the digits of any script', () => {
    const answers = { travelDate: '٢٠٢٦/٣/٢٥', count: '۱۲' };
    expect(faultyAnswers(answers)).toEqual([]);
    expect(plainAnswers(answers)).toEqual({ travelDate: '2026-03-25', count: '12' });
  });
});
