import { dayAfter, timeOf } from '../../protocol/times.ts';

/** A cycle is counted only so many days after its last day: by then what came in it has been read. */
export const ARREARS_DAYS = 60;

/** A year from 1 May to 30 April, as the Secretary-General's reports on reprisals count, by the year in which it begins. */
export interface Cycle {
  readonly year: number;
  readonly first: string; // day
  readonly last: string; // day
  /** The first day on which it may be counted. */
  readonly countable: string;
}

const MONTHS = ['05', '06', '07', '08', '09', '10', '11', '12', '01', '02', '03', '04'] as const;
const YEAR_CHARACTERS = 4;
const MONTH_CHARACTERS = 'YYYY-MM'.length;

export const cycleOf = (year: number): Cycle => {
  const last = `${year + 1}-04-30`;
  return { year, first: `${year}-05-01`, last, countable: dayAfter(timeOf(last), ARREARS_DAYS + 1) };
};

/** The cycle in which a day lies. */
export const cycleAt = (day: string): Cycle => {
  const year = Number(day.slice(0, YEAR_CHARACTERS));
  return cycleOf(day < `${year}-05-01` ? year - 1 : year);
};

/** The twelve months of a cycle (`YYYY-MM`), in order. */
export const monthsOf = ({ year }: Pick<Cycle, 'year'>): readonly string[] =>
  MONTHS.map((month) => `${month >= '05' ? year : year + 1}-${month}`);

export const monthAt = (day: string): string => day.slice(0, MONTH_CHARACTERS);

/** The cycles that may be counted today and in which any of the days lies, the newest first. */
export const countableCycles = (days: readonly string[], today: string): readonly Cycle[] =>
  [...new Set(days.map((day) => cycleAt(day).year))]
    .map(cycleOf)
    .filter(({ countable }) => countable <= today)
    .sort((a, b) => b.year - a.year);
