import { REGIONS, type Region } from '../../../src/casefile/statistics/regions.ts';
import type { TableId } from '../../../src/casefile/statistics/statistics.ts';
import { dateInWords } from '../format.ts';
import { language } from '../i18n.ts';
import { q } from '../intake-words.ts';
import { n } from './words.ts';

export const regionLabel = (region: Region): string => n().regions[region];

/** What a row of a table counts, in words; the code itself where a later release made it. */
export function rowLabel(id: TableId, code: string): string {
  switch (id) {
    case 'months':
      return monthInWords(code);
    case 'regions':
      return regionLabel(REGIONS.find((region) => region === code) ?? 'unknown');
    case 'families':
    case 'bodies':
    case 'modes':
    case 'perpetrators':
    case 'genders':
    case 'ages':
    case 'traits':
      return labelsOf(id)[code] ?? code;
  }
}

const labelsOf = (id: Exclude<TableId, 'months' | 'regions'>): Readonly<Record<string, string>> => {
  const { families, bodyKinds: bodies, perpetratorKinds: perpetrators, codes } = q();
  const { modes, genders, ages } = codes;
  return { families, bodies, modes, perpetrators, genders, ages, traits: n().traits }[id];
};

const monthInWords = (month: string): string =>
  dateInWords(
    language().formats,
    { year: 'numeric', month: 'long', timeZone: 'UTC' },
    new Date(`${month}-01`),
  );
