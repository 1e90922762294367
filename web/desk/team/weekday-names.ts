import { language } from '../../shared/i18n.ts';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The name of a weekday, from 1 (Monday), in the page's language. */
export const weekdayName = (day: number, width: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language().formats, { weekday: width, timeZone: 'UTC' }).format(
    MONDAY + (day - 1) * DAY_MS,
  );
