import type { JSX } from 'preact';
import { SelectField } from '../../../shared/kit/select-field.tsx';
import { t } from '../../text.ts';
import { Part } from '../fields.tsx';
import { ENCODINGS, type Encoding } from './decode-file.ts';
import type { DateOrder } from './understand-cell.ts';

export type FilePartProps = {
  readonly title: string;
  readonly encoding: Encoding;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly order: DateOrder;
  readonly onOrder: (order: DateOrder) => void;
};

const ORDERS = ['day-first', 'month-first'] as const;

/** How the file is written. */
export function FilePart({ title, encoding, onEncoding, order, onOrder }: FilePartProps): JSX.Element {
  const words = t().elsewhere.table;
  return (
    <Part title={title}>
      <SelectField
        label={words.encoding}
        hint={words.encodingHint}
        value={encoding}
        options={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={(value) => onEncoding(value as Encoding)}
      />
      <SelectField
        label={words.order}
        value={order}
        options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(value) => onOrder(value as DateOrder)}
      />
    </Part>
  );
}
