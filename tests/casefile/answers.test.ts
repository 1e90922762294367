import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, type DraftAnswers, DraftAnswersSchema } from '../../src/casefile/answers.ts';
import { questionsAsked } from '../../src/casefile/branching.ts';
import { ACT_FAMILIES, familyOf } from '../../src/casefile/codes/act-families.ts';
import { ACTS } from '../../src/casefile/codes/acts.ts';
import { BODIES } from '../../src/casefile/codes/bodies.ts';
import { END_REPRISALS_TYPES, endReprisalsTypeOf } from '../../src/casefile/codes/end-reprisals.ts';
import { PERPETRATORS } from '../../src/casefile/codes/perpetrators.ts';
import { EXAMPLES } from '../../src/casefile/examples/examples.ts';
import { QUESTION_IDS, QUESTIONS, SECTION_IDS } from '../../src/casefile/questions.ts';
import { completeReport, decodeReport, encodeReport, type Report } from '../../src/casefile/report.ts';
import { decodeDocument, encodeDocument } from '../../src/protocol/encoding/document.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { REPORT } from '../support/sample-case.ts';

const answerTo = (id: keyof typeof QUESTIONS): fc.Arbitrary<string | string[]> => {
  const question = QUESTIONS[id];
  switch (question.kind) {
    case 'one':
      return fc.constantFrom<string>(...question.codes);
    case 'some':
      return fc.uniqueArray(fc.constantFrom<string>(...question.codes), { minLength: 1 });
    case 'text':
      return fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
    case 'date':
      return fc.constantFrom('2026', '2026-03', '2026-03-04');
    case 'count':
      return fc.integer({ min: 1, max: 999_999 }).map(String);
  }
};
const anyAnswers = fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, answerTo(id)])), {
  requiredKeys: [],
}) as fc.Arbitrary<DraftAnswers>;

const withAnswers = (answers: unknown): Uint8Array => utf8(JSON.stringify({ ...REPORT, answers }));
const read = (answers: unknown) => refusalOf(() => decodeReport(withAnswers(answers)));

describe('the answers of a report', () => {
  it('come back as they were given, in any order of answering', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const report = completeReport({ ...REPORT, answers });
        expect(decodeReport(encodeReport(report))).toEqual(report);
        const asked = SECTION_IDS.flatMap((section) => questionsAsked(section, answers, 'full'));
        for (const id of Object.keys(report.answers ?? {})) expect(asked).toContain(id);
      }),
      fuzzRuns(200),
    );
  });

  it.each([
    ['an unknown code', { relation: 'enemy' }],
    ['a code that stands twice', { acts: ['A1', 'A1'] }],
    ['an act that is none', { acts: ['A11'] }],
    ['an unknown question', { relation: 'victim', name: 'x' }],
    ['an empty list', { acts: [] }],
    ['empty words', { law: ' ' }],
    ['a list where one is asked', { relation: ['victim'] }],
    ['half a date', { travelDate: '2026-3' }],
    ['a day that the calendar lacks', { travelDate: '2026-02-30' }],
    ['no people', { count: '0' }],
    ['too many people', { count: '1000000' }],
    ['words that are too long', { law: 'x'.repeat(2_001) }],
    ['no answer at all', {}],
    ['another order', { connection: 'direct', relation: 'victim' }],
  ])('are refused with %s', (_, answers) => {
    expect(read(answers)).toBe('bad-encoding');
  });

  it('are not sealed with half a date', () => {
    const draft = { ...REPORT, answers: { modes: ['tried-to-travel'], travelDate: 'soon' } };
    expect(refusalOf(() => completeReport(draft))).toBe('bad-encoding');
  });

  it('take little room: a full account with every list answered leaves most of an envelope to words', () => {
    const everything = Object.fromEntries(
      QUESTION_IDS.flatMap((id) => {
        const question = QUESTIONS[id];
        return question.kind === 'some' ? [[id, [...question.codes]]] : [];
      }),
    ) as Answers;
    const bytes = encodeReport({ ...REPORT, answers: everything }).length;
    expect(bytes).toBeLessThan(8_000);
  });
});

describe('answers that are still being typed', () => {
  it('come back with half a date and empty words', () => {
    const draft = { relation: '', law: '', acts: [], travelDate: '2026-1' };
    const bytes = encodeDocument(draft, DraftAnswersSchema);
    expect(decodeDocument(DraftAnswersSchema, bytes)).toEqual({
      relation: '',
      acts: [],
      law: '',
      travelDate: '2026-1',
    });
  });

  it('know no other question and no other code', () => {
    for (const wrong of ['{"name":""}', '{"relation":"enemy"}', '{"acts":["Z1"]}'])
      expect(refusalOf(() => decodeDocument(DraftAnswersSchema, utf8(wrong)))).toBe('bad-encoding');
  });
});

describe('a report of version 1', () => {
  // As it was released: this text never changes.
  const RELEASED =
    '{"version":1,"path":"quick","narrative":"They came.","danger":"now","place":{"country":"AD","detail":"the capital"},"date":{"precision":"month","value":"2026-02"},"cooperation":"A meeting.","link":""}';
  const FIRST = JSON.parse(RELEASED) as object;

  it('still opens, in the shape of today', () => {
    expect(decodeReport(utf8(RELEASED))).toEqual({ ...FIRST, version: 2 });
  });

  it('is refused with what version 1 did not know', () => {
    for (const wrong of [
      { ...FIRST, answers: { relation: 'victim' } },
      { ...FIRST, path: 'pattern' },
    ])
      expect(refusalOf(() => decodeReport(utf8(JSON.stringify(wrong))))).toBe('bad-encoding');
  });
});

describe("the organisation's own questions", () => {
  const extra = [{ id: 'interpreter', version: 1, question: 'Do you need an interpreter?', answer: 'yes' }];

  it('are sealed with their words', () => {
    const report: Report = { ...EXAMPLES.founding.report, extra };
    expect(decodeReport(encodeReport(report)).extra).toEqual(extra);
  });

  it('are left out where nothing was answered', () => {
    expect(
      completeReport({ ...REPORT, extra: [{ ...(extra[0] ?? never()), answer: ' ' }] }).extra,
    ).toBeUndefined();
  });
});

const never = (): never => {
  throw new Error('no question');
};

describe('the codes', () => {
  it('stand once each, and every list lets one not know and not say', () => {
    for (const id of QUESTION_IDS) {
      const question = QUESTIONS[id];
      if (question.kind !== 'one' && question.kind !== 'some') continue;
      const codes: readonly string[] = question.codes;
      expect(new Set(codes).size, id).toBe(codes.length);
      expect(codes.slice(-2), id).toEqual(['unknown', 'prefer-not-to-say']);
    }
    expect([ACTS.length, BODIES.length, PERPETRATORS.length]).toEqual([65, 49, 27]);
  });

  it('of acts are numbered within their family, without a gap', () => {
    for (const family of ACT_FAMILIES) {
      const own = ACTS.filter((act) => familyOf(act) === family);
      expect(own).toEqual(own.map((_, at) => `${family}${at + 1}`));
    }
    expect([familyOf('unknown'), familyOf('prefer-not-to-say')]).toEqual([null, null]);
  });

  it('of acts lead to types of the public database where it has one', () => {
    expect(endReprisalsTypeOf('A8')).toBe('disappearance-kidnapping');
    expect(endReprisalsTypeOf('C6')).toBe('profession-related');
    expect(endReprisalsTypeOf('J3')).toBeNull();
    const reached = new Set(ACTS.map(endReprisalsTypeOf));
    for (const type of END_REPRISALS_TYPES) expect(reached).toContain(type);
  });
});
