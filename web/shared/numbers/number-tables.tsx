import type { JSX } from 'preact';
import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import { placeName } from '../place-name.ts';
import { isShare } from './is-share.ts';
import { NumberTable } from './number-table.tsx';
import { regionLabel, rowLabel } from './row-label.ts';
import { n } from './words.ts';

/** Every table of a year, in the order in which one reads. */
export function NumberTables({ year }: { readonly year: PublishedTables }): JSX.Element {
  const words = n();
  const { tables, countries, total } = year;
  return (
    <>
      {tables.map(({ id, rows }) =>
        rows === null ? (
          <div class="trend" key={id}>
            <h3>{words.tables[id]}</h3>
            <p class="quiet">{words.tooFew}</p>
          </div>
        ) : (
          <NumberTable
            key={id}
            title={words.tables[id]}
            note={isShare(id) ? words.several : undefined}
            lines={rows.map(({ code, count }) => ({ label: rowLabel(id, code), count }))}
            most={total}
          />
        ),
      )}
      {countries.map(({ region, shown, others }) => (
        <NumberTable
          key={region}
          title={words.countriesOf(regionLabel(region))}
          note={words.countriesNote}
          lines={[
            ...shown.map(({ code, count }) => ({ label: placeName(code), count })),
            { label: words.otherCountries, count: others },
          ]}
          most={total}
        />
      ))}
    </>
  );
}
