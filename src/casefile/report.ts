import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { DATE_PRECISIONS } from './codes/date-precision.ts';
import { isReportDate } from './report-date.ts';

/** Characters; the bytes of the whole report are limited by the envelope and counted on the page. */
export const NARRATIVE_CHARACTERS = 40_000;
export const SHORT_TEXT_CHARACTERS = 4_000;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

const ReportSchema = v.strictObject({
  version: v.literal(1),
  path: v.picklist(['full', 'quick']),
  narrative: text(NARRATIVE_CHARACTERS),
  danger: v.picklist(DANGER_CODES),
  place: v.strictObject({ country: v.picklist(COUNTRY_CODES), detail: text(SHORT_TEXT_CHARACTERS) }),
  date: v.pipe(
    v.strictObject({ precision: v.picklist(DATE_PRECISIONS), value: text(10) }),
    v.check(({ precision, value }) => isReportDate(precision, value), 'date'),
  ),
  cooperation: text(SHORT_TEXT_CHARACTERS),
  link: text(SHORT_TEXT_CHARACTERS),
});

/** What a defender tells, as it is sealed. Empty texts are questions left open. */
export type Report = v.InferOutput<typeof ReportSchema>;

/** Why a report cannot be sent yet. */
export type MissingAnswer = 'what-happened-or-un-link' | 'country' | 'danger';

/** The bytes to seal. Throws `bad-encoding` for a report that could not be read back. */
export const encodeReport = (report: Report): Uint8Array => encodeDocument(report, ReportSchema);

/** Throws `bad-encoding`, and `newer-version` for a report of a later release: the page says to reload. */
export const decodeReport = (bytes: Uint8Array): Report => decodeDocument(ReportSchema, bytes);

/** An answer that a page collects, `null` while it was not given. */
export interface ReportDraft extends Omit<Report, 'danger' | 'place'> {
  readonly danger: Report['danger'] | null;
  readonly place: { readonly country: Report['place']['country'] | null; readonly detail: string };
}

export const EMPTY_DRAFT: ReportDraft = {
  version: 1,
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
 * The report of a complete draft, with the broken halves of characters that some keyboards leave behind replaced.
 * Throws `bad-argument` while `missingAnswers` names any.
 */
export const completeReport = (draft: ReportDraft): Report => {
  const { danger, place } = draft;
  if (danger === null || place.country === null || missingAnswers(draft).length > 0) {
    throw new ProtocolError('bad-argument', 'report incomplete');
  }
  return {
    ...draft,
    narrative: draft.narrative.toWellFormed(),
    danger,
    place: { country: place.country, detail: place.detail.toWellFormed() },
    cooperation: draft.cooperation.toWellFormed(),
    link: draft.link.toWellFormed(),
  };
};

const isBlank = (value: string): boolean => value.trim() === '';
