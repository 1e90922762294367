import { dateInWords } from './format.ts';
import { language } from './i18n.ts';

const DAY_MS = 86_400_000;

/** A day in words, and the name of the time zone in which it ends. */
export type Deadline = { readonly day: string; readonly zone: string };

/** The day `days` after `at`, in the time zone of those who keep the deadline; in UTC where the browser knows no such zone. */
export function deadlineAfter(at: number, days: number, timeZone: string): Deadline {
  const date = new Date(at + days * DAY_MS);
  try {
    return inZone(date, timeZone);
  } catch {
    return inZone(date, 'UTC');
  }
}

function inZone(date: Date, timeZone: string): Deadline {
  const { formats } = language();
  const zone = new Intl.DateTimeFormat(formats, { timeZone, timeZoneName: 'long' }).formatToParts(date);
  return {
    day: dateInWords(formats, { dateStyle: 'full', timeZone }, date),
    zone: zone.find((part) => part.type === 'timeZoneName')?.value ?? timeZone,
  };
}
