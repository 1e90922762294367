import { language } from './i18n.ts';
import type { Language } from './languages.ts';

/** A day (`YYYY-MM-DD`, in UTC) in words of the page's language. */
export const formatDay = (day: string): string => formatDayIn(language(), day);

/** The same in words of another language. */
export const formatDayIn = ({ formats }: Language, day: string): string =>
  dateInWords(formats, { dateStyle: 'long', timeZone: 'UTC' }, new Date(`${day}T00:00:00Z`));

/** A date in words. Russian would end it with "г.", whose full stop stands in the way of the sentence's own. */
export const dateInWords = (formats: string, options: Intl.DateTimeFormatOptions, date: Date): string =>
  new Intl.DateTimeFormat(formats, options).format(date).replace(/\sг\.$/u, '');

/** A size in bytes as a person reads it. */
export const formatSize = (bytes: number): string =>
  new Intl.NumberFormat(language().formats, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(bytes / 1000);
