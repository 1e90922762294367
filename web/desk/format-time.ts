import { timeOf } from '../../src/protocol/times.ts';
import { language } from '../shared/i18n.ts';

/** An instant as the reader's clock shows it, with the name of its zone. */
export const formatInstant = (instant: string): string => withZone(timeOf(instant));

/** The time of day alone, for what just happened. `at` in milliseconds since 1970. */
export const formatClock = (at: number): string =>
  new Intl.DateTimeFormat(language().formats, { hour: 'numeric', minute: '2-digit' }).format(at);

/** An hour (`YYYY-MM-DDTHHZ`): as fine as anything of a reporter is ever told. */
export const formatHour = (hour: string): string => withZone(timeOf(hour));

/** A day (`YYYY-MM-DD`) short enough for a list. */
export const formatShortDay = (day: string): string =>
  new Intl.DateTimeFormat(language().formats, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(timeOf(day));

const withZone = (at: number): string =>
  new Intl.DateTimeFormat(language().formats, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
