import { describe, expect, it } from 'vitest';
import { foldCase } from '../../src/casefile/case-state.ts';
import { type CaseTraits, searchedCaseOf } from '../../src/casefile/case-traits.ts';
import { contactsIn } from '../../src/casefile/contacts-in.ts';
import { foldText } from '../../src/casefile/fold-text.ts';
import { relatedCases } from '../../src/casefile/related-cases.ts';
import type { Report } from '../../src/casefile/report.ts';
import { runsOf, wordsOf } from '../../src/casefile/word-runs.ts';
import { filedBody } from '../support/filed-body.ts';
import { REPORT } from '../support/sample-case.ts';

describe('a folded text', () => {
  it.each([
    ['case and accents', 'ÉCOLE', 'école'],
    ['vowel marks', 'مُنِعَ', 'منع'],
    ['forms of alef', 'أحمد إحسان آمال ٱسم', 'احمد احسان امال اسم'],
    ['alef maksura, teh marbuta, tatweel', 'مـــستشفى مدينة', 'مستشفي مدينه'],
    ['Persian letters', 'کتابی', 'كتابي'],
    ['digits of any script', '٠١٢ ۳۴ ५६ ７', '012 34 56 7'],
    ['marks that nobody sees', 'a\u200cb\u202ec\u00add', 'abcd'],
    ['letters of two shapes', 'Ёлка', 'елка'],
  ])('makes no difference of %s', (_, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it('keeps apart what is another letter', () => {
    expect(foldText('ß Đ ｗｉｄｅ')).toBe('ß đ wide');
    expect(foldText('ب')).not.toBe(foldText('ت'));
  });
});

describe('contacts in a text', () => {
  it('are told apart by their last digits, however they are written', () => {
    const [first] = contactsIn('Call +254 (0) 712-345-678');
    expect(contactsIn('٠٧١٢٣٤٥٦٧٨')).toEqual([first]);
    expect(contactsIn('0712 345 678.')).toEqual([first]);
  });

  it('are handles and addresses, each once', () => {
    expect(contactsIn('@Some_One, @some_one and A.B@example.org')).toEqual(['a.b@example.org', '@some_one']);
  });

  it.each(['2026-11-18', '18.11.2026', '2013-2014', 'law 175/2018', 'A/HRC/27/38', '12 345', 'at @ home'])(
    'are not %s',
    (text) => {
      expect(contactsIn(text)).toEqual([]);
    },
  );
});

describe('words', () => {
  it('are pairs of characters where nobody writes spaces', () => {
    expect(wordsOf(foldText('护照被没收, twice'))).toEqual(['护照', '照被', '被没', '没收', 'twice']);
  });

  it('in a row are the same wherever they stand', () => {
    const row = foldText('four people in plain clothes waited at the gate of my house');
    const shared = new Set(runsOf([row]));
    const other = runsOf([foldText('That evening, FOUR people in plain clothes waited at the gate.')]);
    expect(other.filter((run) => shared.has(run)).length).toBeGreaterThanOrEqual(2);
  });

  it('are in no row where there are few, nor from one text into the next', () => {
    expect(runsOf(['only a few words', 'and a few more of them'])).toHaveLength(0);
  });
});

const filed = (change: Partial<Report>, vault = false) =>
  foldCase([
    {
      ...filedBody({
        report: { ...REPORT, narrative: '', cooperation: '', ...change },
        readers: ['filer'],
        vault: vault ? { quorum: 2, holders: ['a', 'b'], alone: false } : null,
      }),
      sequence: 0,
      time: '2026-03-04T10:30:00Z',
      author: 'filer',
    },
    {
      type: 'message',
      id: 'm',
      text: 'Message Zürich',
      sent: '2026-03-05T10Z',
      sequence: 1,
      time: '2026-03-05T10:30:00Z',
      author: 'filer',
    },
    { type: 'note', text: 'Note by the team', sequence: 2, time: '2026-03-05T10:30:00Z', author: 'filer' },
  ]);

describe('the words of a case', () => {
  it('are those of report, answers, conversation and notes', () => {
    const { text } = searchedCaseOf(
      filed({
        narrative: 'Narrative',
        link: 'Link',
        place: { country: 'KE', detail: 'Detail' },
        answers: { law: 'Cybercrime Act', acts: ['A1'] },
        extra: [{ id: 'q', version: 1, question: 'Question', answer: 'Extra' }],
      }),
    );
    expect(text.split('\n')).toEqual([
      'narrative',
      'link',
      'detail',
      'cybercrime act',
      'extra',
      'message zurich',
      'note by the team',
    ]);
  });

  it('are none before there is a report', () => {
    expect(searchedCaseOf(foldCase([])).text).toBe('');
  });
});

const traits = (change: Partial<Report>): CaseTraits => searchedCaseOf(filed(change)).traits;
const reasonsOf = (a: Partial<Report>, b: Partial<Report>) =>
  relatedCases(traits(a), [['other', traits(b)]]).map(({ reasons, contact }) => ({ reasons, contact }));
const inKenya = (detail: string) => ({ place: { country: 'KE' as const, detail } });

describe('related cases', () => {
  it('name the same number, in any country and any script', () => {
    expect(
      reasonsOf(
        { narrative: 'They called from 0712 345 678.', place: { country: 'KE', detail: '' } },
        { narrative: 'رقمهم ٠٧١٢٣٤٥٦٧٨', place: { country: 'EG', detail: '' } },
      ),
    ).toEqual([{ reasons: ['contact'], contact: '12345678' }]);
  });

  it('share a law of one country, by its number or all of its words', () => {
    const law = (text: string, country: 'KE' | 'PE' = 'KE') => ({
      place: { country, detail: '' },
      answers: { law: text },
    });
    expect(reasonsOf(law('Law no. 175 of 2018'), law('قانون ١٧٥'))).toMatchObject([{ reasons: ['law'] }]);
    expect(reasonsOf(law('Foreign agents'), law('foreign AGENTS'))).toMatchObject([{ reasons: ['law'] }]);
    expect(reasonsOf(law('Law no. 175'), law('Law no. 175', 'PE'))).toEqual([]);
    expect(reasonsOf(law('penal code'), law('penal code of conduct'))).toEqual([]);
  });

  it('share a place, and there a kind of perpetrator', () => {
    const at = (detail: string, perpetrators?: readonly 'police'[]) => ({
      ...inKenya(detail),
      ...(perpetrators ? { answers: { perpetrators } } : {}),
    });
    expect(reasonsOf(at('Central prison, Kisumu'), at('kisumu central PRISON'))).toMatchObject([
      { reasons: ['place'] },
    ]);
    expect(reasonsOf(at('Kisumu station', ['police']), at('Market of Kisumu', ['police']))).toMatchObject([
      { reasons: ['perpetrator'] },
    ]);
    expect(reasonsOf(at('Kisumu station'), at('Nairobi market'))).toEqual([]);
    expect(
      reasonsOf({ ...at('Kisumu'), place: { country: 'unknown', detail: 'Kisumu' } }, at('Kisumu')),
    ).toEqual([]);
    expect(reasonsOf(inKenya(''), inKenya(''))).toEqual([]);
  });

  it('share words in a row: one person, or a copy', () => {
    const text = 'Four people in plain clothes waited at the gate of my house and asked about the session.';
    expect(reasonsOf({ narrative: text }, { narrative: `Copied: ${text}` })).toMatchObject([
      { reasons: ['words'] },
    ]);
    expect(reasonsOf({ narrative: text }, { narrative: 'Others waited at the gate of a house.' })).toEqual(
      [],
    );
  });

  it('come with the strongest first, at most twenty', () => {
    const subject = traits({ ...inKenya('Central prison, Kisumu'), narrative: 'Call 0712345678' });
    const others = Array.from(
      { length: 30 },
      (_, at) => [`place ${at}`, traits(inKenya('Central prison, Kisumu'))] as const,
    );
    const found = relatedCases(subject, [...others, ['number', traits({ narrative: '0712345678' })]]);
    expect(found).toHaveLength(20);
    expect(found[0]?.id).toBe('number');
  });
});
