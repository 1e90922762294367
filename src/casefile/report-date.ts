import type { DatePrecision } from './codes/date-precision.ts';

const SHAPES: Readonly<Record<DatePrecision, RegExp>> = {
  day: /^(19|20)\d{2}-\d{2}-\d{2}$/,
  month: /^(19|20)\d{2}-(0[1-9]|1[0-2])$/,
  year: /^(19|20)\d{2}$/,
  unknown: /^$/,
  'prefer-not-to-say': /^$/,
};

/** Whether a date is as exact as it claims to be, from 1900 to 2099, and a day that the calendar has. */
export const isReportDate = (precision: DatePrecision, value: string): boolean =>
  SHAPES[precision].test(value) && (precision !== 'day' || isCalendarDay(value));

const isCalendarDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** Whether a date stands as it is, as exact as it is known: a year, a month or a day. */
export const isPartialDate = (value: string): boolean =>
  isReportDate('day', value) || isReportDate('month', value) || isReportDate('year', value);
