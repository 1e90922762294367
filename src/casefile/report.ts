import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { lineField } from '../protocol/encoding/fields.ts';
import { startsAsVersion } from '../protocol/encoding/starts-as-version.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { type Answers, AnswersSchema, type DraftAnswers } from './answers.ts';
import { answersToSend } from './branching.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { REPORT_PATHS } from './codes/report-paths.ts';
import { type ReportV1, ReportV1Schema } from './released-report.ts';
import { reportDateField } from './report-date-field.ts';
import { NARRATIVE_CHARACTERS, SHORT_TEXT_CHARACTERS } from './report-sizes.ts';

const MOST_EXTRA_QUESTIONS = 20;
const EXTRA_LABEL_CHARACTERS = 300;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

/** An answer beside its question: a later roster may ask another one under the same id. */
export const ExtraSchema = v.strictObject({
  id: lineField(40),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  question: lineField(EXTRA_LABEL_CHARACTERS),
  answer: v.pipe(text(SHORT_TEXT_CHARACTERS), v.minLength(1)),
});

const ReportSchema = v.strictObject({
  version: v.literal(2),
  path: v.picklist(REPORT_PATHS),
  narrative: text(NARRATIVE_CHARACTERS),
  danger: v.picklist(DANGER_CODES),
  place: v.strictObject({ country: v.picklist(COUNTRY_CODES), detail: text(SHORT_TEXT_CHARACTERS) }),
  date: reportDateField,
  cooperation: text(SHORT_TEXT_CHARACTERS),
  link: text(SHORT_TEXT_CHARACTERS),
  answers: v.exactOptional(AnswersSchema),
  extra: v.exactOptional(v.pipe(v.array(ExtraSchema), v.minLength(1), v.maxLength(MOST_EXTRA_QUESTIONS))),
});

/**
 * What a defender tells, as it is sealed. Empty texts are questions left open; `answers` are those beside the first ones,
 * `extra` those to the organisation's own questions (`yes`, `no` or words), each absent when nothing was answered.
 */
export type Report = v.InferOutput<typeof ReportSchema>;
export type ExtraAnswer = v.InferOutput<typeof ExtraSchema>;

/** Why a report cannot be sent yet. */
export type MissingAnswer = 'what-happened-or-un-link' | 'country' | 'danger';

/** The bytes to seal. Throws `bad-encoding` for a report that could not be read back. */
export const encodeReport = (report: Report): Uint8Array => encodeDocument(report, ReportSchema);

/**
 * A report of this release or an earlier one, in today's shape. Throws `bad-encoding`, and `newer-version` for a report of a
 * later release: the page says to reload.
 */
export const decodeReport = (bytes: Uint8Array): Report =>
  startsAsVersion(bytes, 1)
    ? fromVersion1(decodeDocument(ReportV1Schema, bytes))
    : decodeDocument(ReportSchema, bytes);

const fromVersion1 = (report: ReportV1): Report => ({ ...report, version: 2 });

/** What a page collects: `null` while it was not given, `answers` as they are typed. */
export interface ReportDraft extends Omit<Report, 'danger' | 'place' | 'answers' | 'extra'> {
  readonly danger: Report['danger'] | null;
  readonly place: { readonly country: Report['place']['country'] | null; readonly detail: string };
  readonly answers?: DraftAnswers;
  readonly extra?: readonly ExtraAnswer[];
}

export const EMPTY_DRAFT: Omit<ReportDraft, 'answers' | 'extra'> = {
  version: 2,
  path: 'full',
  narrative: '',
  danger: null,
  place: { country: null, detail: '' },
  date: { precision: 'unknown', value: '' },
  cooperation: '',
  link: '',
};

/** What is still required: what happened or the contact with the UN, a country (or a refusal), the danger. */
export const missingAnswers = (draft: ReportDraft): MissingAnswer[] => [
  ...(isBlank(draft.narrative) && isBlank(draft.cooperation) ? ['what-happened-or-un-link' as const] : []),
  ...(draft.place.country === null ? ['country' as const] : []),
  ...(draft.danger === null ? ['danger' as const] : []),
];

/**
 * The report of a complete draft, with the broken halves of characters that some keyboards leave behind replaced, without
 * answers to questions that its path or other answers do not ask. Throws `bad-argument` while `missingAnswers` names any, and
 * `bad-encoding` for an answer that could not be read back, such as half a date.
 */
export const completeReport = (draft: ReportDraft): Report => {
  const { danger, place } = draft;
  if (danger === null || place.country === null || missingAnswers(draft).length > 0) {
    throw new ProtocolError('bad-argument', 'report incomplete');
  }
  return {
    version: 2,
    path: draft.path,
    narrative: draft.narrative.toWellFormed(),
    danger,
    place: { country: place.country, detail: place.detail.toWellFormed() },
    date: draft.date,
    cooperation: draft.cooperation.toWellFormed(),
    link: draft.link.toWellFormed(),
    ...soundAnswers(draft),
    ...toldExtra(draft),
  };
};

const soundAnswers = ({ answers, path }: ReportDraft): { answers?: Answers } => {
  const given = answersToSend(answers ?? {}, path);
  if (given === null) return {};
  if (!v.is(AnswersSchema, given)) throw new ProtocolError('bad-encoding', 'answers');
  return { answers: given };
};

const toldExtra = ({ extra = [] }: ReportDraft): { extra?: ExtraAnswer[] } => {
  const told = extra
    .map((each) => ({ ...each, answer: each.answer.trim().toWellFormed() }))
    .filter(({ answer }) => answer !== '');
  return told.length === 0 ? {} : { extra: told };
};

const isBlank = (value: string): boolean => value.trim() === '';
