import type { DateCoarseness } from './parts.ts';

const CHARACTERS: Readonly<Record<Exclude<DateCoarseness, 'none'>, number>> = {
  day: 'YYYY-MM-DD'.length,
  month: 'YYYY-MM'.length,
  year: 'YYYY'.length,
};

/** A date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) no more exact than it may be; null where it may not stand at all. */
export const coarseDate = (date: string, most: DateCoarseness): string | null =>
  most === 'none' || date === '' ? null : date.slice(0, CHARACTERS[most]);
