import { cycleOf, monthsOf } from '../../src/casefile/statistics/cycles.ts';
import type { PublishedTables } from '../../src/casefile/statistics/published.ts';
import { REGIONS } from '../../src/casefile/statistics/regions.ts';

/** What might be public of a year: 60 reports, some months hidden. */
export const publishedYear = (year: number, on: string = cycleOf(year).countable): PublishedTables => ({
  year,
  state: 'published',
  on,
  total: 60,
  tables: [
    {
      id: 'months',
      rows: monthsOf({ year }).map((code, at) => ({ code, count: at < 3 ? null : at < 5 ? 20 : 0 })),
    },
    { id: 'regions', rows: REGIONS.map((code) => ({ code, count: code === 'africa' ? 60 : 0 })) },
    {
      id: 'families',
      rows: [
        { code: 'A', count: 12 },
        { code: 'B', count: null },
      ],
    },
    { id: 'traits', rows: [{ code: 'detained', count: 30 }] },
  ],
  countries: [{ region: 'africa', shown: [{ code: 'KE', count: 40 }], others: 20 }],
});
