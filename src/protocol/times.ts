import * as v from 'valibot';
import { ProtocolError } from './errors.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const isInstant = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && instantOf(time) === text;
};

/** `YYYY-MM-DDTHH:MM:SSZ` of milliseconds since 1970. */
export const instantOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;
/** `YYYY-MM-DDTHHZ`: as fine as anything of a reporter ever gets. */
export const hourOf = (time: number): string => `${new Date(time).toISOString().slice(0, 13)}Z`;
/** `YYYY-MM-DD`. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** The day `days` after a time. */
export const dayAfter = (time: number, days: number): string => dayOf(time + days * DAY_MS);

/** Milliseconds since 1970 of an instant, an hour or the first moment of a day. Throws `bad-encoding`. */
export const timeOf = (text: string): number => {
  const full =
    text.length === 10 ? `${text}T00:00:00Z` : text.length === 14 ? text.replace('Z', ':00:00Z') : text;
  if (!isInstant(full)) throw new ProtocolError('bad-encoding', 'not a time');
  return Date.parse(full);
};

const isHour = (text: string): boolean =>
  text.length === 14 && text.endsWith('Z') && isInstant(`${text.slice(0, 13)}:00:00Z`);
const isDay = (text: string): boolean => text.length === 10 && isInstant(`${text}T00:00:00Z`);

/** For use inside document schemas: text of exactly one of the three forms. */
export const instantField = v.pipe(v.string(), v.check(isInstant, 'instant'));
export const hourField = v.pipe(v.string(), v.check(isHour, 'hour'));
export const dayField = v.pipe(v.string(), v.check(isDay, 'day'));
