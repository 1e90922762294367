import * as v from 'valibot';
import { DATE_PRECISIONS } from './codes/date-precision.ts';
import { isReportDate } from './report-date.ts';

const DATE_CHARACTERS = 10;

/** For use inside document schemas: a date that is as exact as it claims to be. */
export const reportDateField = v.pipe(
  v.strictObject({
    precision: v.picklist(DATE_PRECISIONS),
    value: v.pipe(v.string(), v.maxLength(DATE_CHARACTERS)),
  }),
  v.check(({ precision, value }) => isReportDate(precision, value), 'date'),
);
