import type { JSX } from 'preact';
import type { PublishedYear } from '../../src/casefile/statistics/published.ts';
import { formatDay } from '../shared/format.ts';
import { cycleInWords } from '../shared/numbers/cycle-in-words.ts';
import { NumberTables } from '../shared/numbers/number-tables.tsx';
import { SaveNumbers } from '../shared/numbers/save-numbers.tsx';
import { n } from '../shared/numbers/words.ts';

/** A year of numbers under the heading that keeps them from being misread, or that they were withdrawn. */
export function YearSection({ year }: { readonly year: PublishedYear }): JSX.Element {
  const cycle = cycleInWords(year.year);
  return (
    <section class="year">
      <h2>{cycle}</h2>
      {year.state === 'withdrawn' ? (
        <p>{n().withdrawn(formatDay(year.on))}</p>
      ) : (
        <>
          <p class="lead">{n().total(year.total, cycle)}</p>
          <p class="quiet">{n().published(formatDay(year.on))}</p>
          <div class="actions">
            <SaveNumbers year={year} cycle={cycle} />
          </div>
          <NumberTables year={year} />
        </>
      )}
    </section>
  );
}
