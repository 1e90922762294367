import { ACT_FAMILIES } from '../codes/act-families.ts';
import { AGE_BANDS } from '../codes/age-bands.ts';
import { BODY_KINDS } from '../codes/bodies.ts';
import { COOPERATION_MODES } from '../codes/cooperation-modes.ts';
import { GENDERS } from '../codes/genders.ts';
import { PERPETRATOR_KINDS } from '../codes/perpetrators.ts';
import type { CountedCase } from './counted-case.ts';
import { type Cycle, cycleAt, monthAt, monthsOf } from './cycles.ts';
import { REGIONS, type Region, regionOf } from './regions.ts';
import {
  FEWEST,
  FEWEST_IN_A_COUNTRY,
  type Leading,
  leadingOf,
  suppressCells,
  suppressShare,
} from './suppress.ts';

/** In these every case stands in one row. */
export const SPLITS = ['months', 'regions'] as const;
/** In these a case may stand in several rows, or in none. */
export const SHARES = ['families', 'bodies', 'modes', 'perpetrators', 'genders', 'ages', 'traits'] as const;
export type TableId = (typeof SPLITS)[number] | (typeof SHARES)[number];

/** What a case is beside its lists, each counted by itself. */
export const TRAITS = ['detained', 'anonymous', 'lawBased', 'transnational', 'selfCensored'] as const;

/** One number of a table; null where it is not shown. */
export interface Row {
  readonly code: string;
  readonly count: number | null;
}

/** A table; `rows` null where nothing of it could be shown. */
export interface Table {
  readonly id: TableId;
  readonly rows: readonly Row[] | null;
}

/** The countries of a region that had many reports, and the rest of the region in one number. */
export interface CountryTable {
  readonly region: Region;
  readonly leading: Leading;
}

/** What may be said of a cycle. */
export interface Statistics {
  readonly year: number;
  readonly total: number;
  readonly tables: readonly Table[];
  readonly countries: readonly CountryTable[];
}

const OPEN: readonly string[] = ['unknown', 'prefer-not-to-say'];
const named = (codes: readonly string[]): readonly string[] => codes.filter((code) => !OPEN.includes(code));

/**
 * The reports received in a cycle, counted; null where they are too few for any number. No table is crossed with another and no
 * part of a cycle is counted by itself, so that nothing can be computed by taking one table from another.
 */
export const statisticsOf = (cases: readonly CountedCase[], cycle: Cycle): Statistics | null => {
  const counted = cases.filter(({ received }) => cycleAt(received).year === cycle.year);
  const total = counted.length;
  if (total < FEWEST) return null;
  const split = (id: TableId, codes: readonly string[], of: (one: CountedCase) => string): Table => {
    const counts = codes.map((code) => counted.filter((one) => of(one) === code).length);
    const shown = suppressCells(counts, FEWEST);
    return { id, rows: shown?.map((count, at) => ({ code: codes[at] ?? '', count })) ?? null };
  };
  const shares = (
    id: TableId,
    codes: readonly string[],
    has: (one: CountedCase, code: string) => boolean,
  ): Table => ({
    id,
    rows: codes.map((code) => ({
      code,
      count: suppressShare(counted.filter((one) => has(one, code)).length, total, FEWEST),
    })),
  });
  const regions = split('regions', REGIONS, ({ country }) => regionOf(country));
  return {
    year: cycle.year,
    total,
    tables: [
      split('months', monthsOf(cycle), ({ received }) => monthAt(received)),
      regions,
      shares('families', ACT_FAMILIES, (one, code) => one.families.some((each) => each === code)),
      shares('bodies', BODY_KINDS, (one, code) => one.bodies.some((each) => each === code)),
      shares('modes', named(COOPERATION_MODES), (one, code) => one.modes.includes(code)),
      shares('perpetrators', PERPETRATOR_KINDS, (one, code) =>
        one.perpetrators.some((each) => each === code),
      ),
      shares('genders', named(GENDERS), (one, code) => one.genders.includes(code)),
      shares('ages', named(AGE_BANDS), (one, code) => one.ages.includes(code)),
      shares('traits', TRAITS, (one, code) => TRAITS.some((trait) => trait === code && one[trait])),
    ],
    countries: countriesOf(counted, regions),
  };
};

/** Only of regions whose number is shown: another's countries would give it away. */
const countriesOf = (counted: readonly CountedCase[], { rows }: Table): readonly CountryTable[] =>
  (rows ?? []).flatMap(({ code, count }) => {
    const region = REGIONS.find((each) => each === code);
    if (region === undefined || region === 'unknown' || count === null) return [];
    const counts = new Map<string, number>();
    for (const { country } of counted.filter((one) => regionOf(one.country) === region)) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    const leading = leadingOf(counts, FEWEST_IN_A_COUNTRY);
    return leading === null ? [] : [{ region, leading }];
  });
