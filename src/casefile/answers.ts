import * as v from 'valibot';
import { isCount } from './head-count.ts';
import { QUESTION_IDS, QUESTIONS, type Question, type QuestionId } from './questions.ts';
import { isPartialDate } from './report-date.ts';
import { ANSWER_CHARACTERS } from './report-sizes.ts';

type AnswerTo<Asked> = Asked extends { readonly kind: 'one'; readonly codes: readonly (infer Code)[] }
  ? Code
  : Asked extends { readonly kind: 'some'; readonly codes: readonly (infer Code)[] }
    ? readonly Code[]
    : string;

/**
 * The answers of a report by question: a code, a list of codes without repetition, words, a date as exact as it is known
 * (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), or a whole number in digits. Absent where nothing was answered.
 */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<(typeof QUESTIONS)[Id]> };

/** The same while it is being typed: dates and numbers may be half written, words may be empty. */
export type DraftAnswers = { readonly [Id in QuestionId]?: string | readonly string[] };

const words = v.pipe(v.string(), v.maxLength(ANSWER_CHARACTERS));
const written = v.pipe(
  words,
  v.check((text) => text.trim() !== '', 'words'),
);

const codes = (list: readonly string[]): v.GenericSchema =>
  v.pipe(
    v.array(v.picklist(list)),
    v.minLength(1),
    v.check((chosen) => new Set(chosen).size === chosen.length, 'no code twice'),
  );

const fieldOf = (question: Question): v.GenericSchema => {
  switch (question.kind) {
    case 'one':
      return v.picklist(question.codes);
    case 'some':
      return codes(question.codes);
    case 'text':
      return written;
    case 'date':
      return v.pipe(v.string(), v.check(isPartialDate, 'date'));
    case 'count':
      return v.pipe(v.string(), v.check(isCount, 'count'));
  }
};

const draftFieldOf = (question: Question): v.GenericSchema => {
  switch (question.kind) {
    case 'one':
      return v.picklist(['', ...question.codes]);
    case 'some':
      return v.array(v.picklist(question.codes));
    case 'text':
    case 'date':
    case 'count':
      return v.string();
  }
};

const schemaOf = (field: (question: Question) => v.GenericSchema): v.GenericSchema =>
  v.strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, v.exactOptional(field(QUESTIONS[id]))])));

/** Closed: no other question, no empty answer. The table of questions gives shape and type alike. */
export const AnswersSchema = v.pipe(
  schemaOf(fieldOf) as v.GenericSchema<Answers>,
  v.check((answers) => Object.keys(answers).length > 0, 'an answer'),
);

/** Answers as they are typed, for a draft that is put aside and taken up again. */
export const DraftAnswersSchema = schemaOf(draftFieldOf) as v.GenericSchema<DraftAnswers>;
