import { latinDigits } from './latin-digits.ts';

const NUMBERS_ALONE = /^(\d{4})(?:[\s\p{Pd}/.,،年]+(\d{1,2})(?:[\s\p{Pd}/.,،月]+(\d{1,2}))?)?[\s年月日]*$/u;

/** A date as it stands in a report (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`), typed in the digits of any script with any separator. */
export function plainDate(typed: string): string {
  const text = latinDigits(typed.trim());
  const [, year, month, day] = NUMBERS_ALONE.exec(text) ?? [];
  const given = [year, month, day].filter((part) => part !== undefined);
  return given.length === 0 ? text : given.map((part) => part.padStart(2, '0')).join('-');
}
