import * as v from 'valibot';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { reportDateField } from './report-date-field.ts';
import { NARRATIVE_CHARACTERS, SHORT_TEXT_CHARACTERS } from './report-sizes.ts';

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

/** The report as version 1 was sealed. It stays, for such reports stay. */
export const ReportV1Schema = v.strictObject({
  version: v.literal(1),
  path: v.picklist(['full', 'quick']),
  narrative: text(NARRATIVE_CHARACTERS),
  danger: v.picklist(DANGER_CODES),
  place: v.strictObject({ country: v.picklist(COUNTRY_CODES), detail: text(SHORT_TEXT_CHARACTERS) }),
  date: reportDateField,
  cooperation: text(SHORT_TEXT_CHARACTERS),
  link: text(SHORT_TEXT_CHARACTERS),
});

export type ReportV1 = v.InferOutput<typeof ReportV1Schema>;
