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

type Unit = 'minute' | 'hour' | 'day';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Two days are told in hours, for which of them it is matters. */
const IN_HOURS_UNTIL_MS = 2 * DAY_MS;

/** A length of time in whole minutes, hours or days, never more than it is; null under a minute. */
export function formatSpan(ms: number, width: 'short' | 'long'): string | null {
  if (ms < MINUTE_MS) return null;
  if (ms < HOUR_MS) return inUnit(ms / MINUTE_MS, 'minute', width);
  return ms < IN_HOURS_UNTIL_MS ? inUnit(ms / HOUR_MS, 'hour', width) : inUnit(ms / DAY_MS, 'day', width);
}

const inUnit = (count: number, unit: Unit, unitDisplay: 'short' | 'long'): string =>
  new Intl.NumberFormat(language().formats, { style: 'unit', unit, unitDisplay }).format(Math.floor(count));

/** A moment (milliseconds since 1970) as the reader's clock shows it, with the name of its zone. */
export const formatMoment = (at: number): string => withZone(at);
