import type { JSX } from 'preact';
import type { PublishedTables } from '../../../src/casefile/statistics/published.ts';
import { Button } from '../kit/button.tsx';
import { download, writeTable } from '../write-table.ts';
import { numbersTable } from './numbers-csv.ts';
import { n } from './words.ts';

export type SaveNumbersProps = { readonly year: PublishedTables; readonly cycle: string };

/** Keeps the tables of a year as a file, under their heading. */
export function SaveNumbers({ year, cycle }: SaveNumbersProps): JSX.Element {
  const name = `reports-received-${year.year}.csv`;
  return (
    <Button
      kind="second"
      fullName={n().saveOf(cycle)}
      onPress={() => download(name, writeTable(numbersTable(year, cycle)))}
    >
      {n().save}
    </Button>
  );
}
