import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../../src/casefile/dossier/build-dossier.ts';
import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { type CycleReferral, cycleReport } from '../../../src/casefile/referral/cycle-report.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import { consentFor, type DossierCase, dossierInput, TODAY, TOLD } from '../../support/dossier-case.ts';

const CYCLE = { first: '2026-05-01', last: '2027-04-30' };
const UN = 'un-focal-point';
const NAMES = 'Odalys Brennecke';
type Switches = Parameters<typeof consentFor>[0];

const documentOf = (given: DossierCase): DossierDocument => {
  const built = buildDossier(dossierInput(given));
  if (!('document' in built)) throw new Error(JSON.stringify(built.refused));
  return built.document;
};

/** A referral upon these switches, all confirmed. `cover` changes what the dossier's table says. */
const referralOf = (
  switches: Switches,
  given: Omit<DossierCase, 'consent'> = {},
  change: Partial<CycleReferral> = {},
  cover: Partial<Record<string, 'yes' | 'ask' | 'no'>> = {},
): CycleReferral => {
  const allowed = consentFor({ C3: 'granted', ...switches }, UN);
  const document = documentOf({ ...given, consent: allowed });
  const may = document.may.map((each) => ({ ...each, answer: cover[each.code] ?? each.answer }));
  return {
    mark: 'aa bb',
    document: { ...document, may },
    allowed,
    sent: '2026-11-30T10Z',
    news: [],
    ...change,
  };
};
const said = (news: NewsContent) => ({
  said: '2026-11-29T10:00:00Z',
  news: { version: 1 as const, ...news },
});
const named = {
  names: NAMES,
  choices: { rendition: 'named', paragraph: { language: 'en', text: `${NAMES} was reportedly held.` } },
} as const;
const IN_PUBLIC: Switches = { C5: 'granted', C6: 'granted', C7: 'granted', C8: 'granted' };

describe('what a report of a cycle may say', () => {
  it('is nothing of what the person allows in confidence alone, and it says so', () => {
    expect(cycleReport([referralOf({ C7: 'refused' })], CYCLE, TODAY)).toEqual({
      entries: [],
      leftOut: [{ mark: 'aa bb', why: 'refused' }],
    });
    expect(cycleReport([referralOf({ C7: 'ask' }, {}, {}, { C7: 'ask' })], CYCLE, TODAY).leftOut).toEqual([
      { mark: 'aa bb', why: 'ask' },
    ]);
  });

  it('needs the cover of the dossier and the signed consent alike', () => {
    const why = (switches: Switches, cover: 'yes' | 'ask' | 'no') =>
      cycleReport([referralOf(switches, {}, {}, { C7: cover })], CYCLE, TODAY).leftOut.map(
        (each) => each.why,
      );
    expect(why({ C7: 'granted' }, 'yes')).toEqual([]);
    expect(why({ C7: 'granted' }, 'no')).toEqual(['refused']);
    expect(why({ C7: 'refused' }, 'yes')).toEqual(['refused']);
    expect(why({ C7: 'ask' }, 'yes')).toEqual(['ask']);
  });

  it('ends with the consent', () => {
    expect(cycleReport([referralOf({ C7: 'granted' })], CYCLE, '9999-12-31').leftOut).toEqual([
      { mark: 'aa bb', why: 'over' },
    ]);
  });

  it('ends with the word of the team that the person took it back', () => {
    const gone = said({ status: 'consent-gone', why: 'refused', date: '2026-11-29', words: '' });
    expect(cycleReport([referralOf({ C7: 'granted' }, {}, { news: [gone] })], CYCLE, TODAY)).toEqual({
      entries: [],
      leftOut: [{ mark: 'aa bb', why: 'taken-back' }],
    });
  });

  it('names somebody only where the name may be public, and keeps a paragraph that may hold it', () => {
    const withName = cycleReport([referralOf(IN_PUBLIC, named, {}, { C8: 'yes' })], CYCLE, TODAY).entries[0];
    expect([withName?.names, withName?.paragraph]).toEqual([NAMES, `${NAMES} was reportedly held.`]);
    const toGovernment = cycleReport(
      [referralOf({ C5: 'granted', C6: 'granted', C7: 'granted' }, named)],
      CYCLE,
      TODAY,
    );
    expect(toGovernment.entries[0]).toMatchObject({
      names: null,
      paragraph: null,
      governmentMayLearnNames: true,
    });
    expect(JSON.stringify(toGovernment)).not.toContain(NAMES);
  });

  it('leaves what was withheld out, and how to reach anybody', () => {
    const { entries } = cycleReport([referralOf({ C7: 'granted' })], CYCLE, TODAY);
    expect(entries[0]).toMatchObject({
      annex: 'I',
      answers: { country: [TOLD.place.country], bodies: ['cat'], acts: ['B1', 'A10'] },
      names: null,
      governmentMayLearnNames: false,
    });
    expect(JSON.stringify(entries)).not.toMatch(/MARK/);
  });

  it('takes what was sent or happened in the cycle, new ones to annex I and known ones to annex II', () => {
    const letter = {
      status: 'communication-sent',
      type: 'letter',
      reference: 'AL 1',
      date: '2026-06-01',
      words: '',
    } as const;
    const before = { sent: '2026-01-10T10Z' };
    const annexOf = (change: Partial<CycleReferral>, given: Omit<DossierCase, 'consent'> = {}) =>
      cycleReport([referralOf({ C7: 'granted' }, given, change)], CYCLE, TODAY).entries.map(
        ({ annex }) => annex,
      );
    expect(annexOf({})).toEqual(['I']);
    expect(annexOf(before)).toEqual([]);
    expect(annexOf({ ...before, news: [said(letter)] })).toEqual(['II']);
    expect(annexOf({}, { report: { ...TOLD, answers: { ...TOLD.answers, inReport: 'yes' } } })).toEqual([
      'II',
    ]);
    const report = { symbol: 'A/HRC/60/62', paragraph: '4', named: false, words: '' };
    const stated = { status: 'in-report', annex: 'I', date: '2026-09-01', ...report } as const;
    expect(annexOf({ ...before, news: [said(letter), said(stated)] })).toEqual(['I']);
  });
});
