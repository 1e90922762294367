import type { JSX } from 'preact';
import { isolated } from '../../../shared/isolated.ts';
import { SelectField } from '../../../shared/kit/select-field.tsx';
import { t } from '../../text.ts';
import { Part } from '../fields.tsx';
import { COLUMN_PLACES, type ColumnPlace } from './column-places.ts';
import { placeLabel } from './place-label.ts';
import type { Table } from './read-table.ts';

export type ColumnsPartProps = {
  readonly table: Table;
  readonly places: readonly ColumnPlace[];
  readonly onChange: (places: readonly ColumnPlace[]) => void;
};

const EXAMPLE_CHARACTERS = 80;

/** Where each column goes, guessed from its name and to be put right. */
export function ColumnsPart({ table, places, onChange }: ColumnsPartProps): JSX.Element {
  const words = t().elsewhere.table.columns;
  const options = COLUMN_PLACES.map((value) => ({ value, label: placeLabel(value) }));
  return (
    <Part title={words.title}>
      <p>{words.text}</p>
      <div class="columns">
        {table.head.map((name, at) => (
          <SelectField
            key={at}
            label={words.column(isolated(name))}
            hint={exampleOf(table, at)}
            value={places[at] ?? 'words'}
            options={options}
            onChange={(value) =>
              onChange(places.map((place, other) => (other === at ? (value as ColumnPlace) : place)))
            }
          />
        ))}
      </div>
    </Part>
  );
}

function exampleOf({ rows }: Table, at: number): string | undefined {
  const value = rows.find(({ cells }) => (cells[at] ?? '') !== '')?.cells[at];
  if (value === undefined) return undefined;
  const points = Array.from(value);
  const short = points.slice(0, EXAMPLE_CHARACTERS).join('');
  return t().elsewhere.table.columns.example(
    isolated(points.length > EXAMPLE_CHARACTERS ? `${short} …` : short),
  );
}
