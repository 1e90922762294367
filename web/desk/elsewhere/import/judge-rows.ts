import { entryMark } from '../../../../src/casework/entry-mark.ts';
import { toBase64url } from '../../../../src/protocol/encoding/base64url.ts';
import { type EntryForm, type Faults, faultsOf, type Reading as Readers } from '../entry-form.ts';
import { reportOf } from '../report-of-form.ts';
import { type Reading, type RowNote, readRow } from './read-row.ts';
import type { Row, Table } from './read-table.ts';

/** A row with what becomes of it. `twice`: the same words stand in an earlier row, or were entered before. */
export type JudgedRow = {
  readonly row: Row;
  readonly form: EntryForm;
  readonly notes: readonly RowNote[];
  readonly fate: 'ready' | 'twice' | 'faulty' | 'torn';
  readonly faults: Faults;
};

export type Judging = {
  readonly today: string;
  readonly readers: Readers;
  /** Whether a report with this mark was entered before. */
  readonly isKnown: (mark: string) => boolean;
};

/** What would be sent of a table, and what not, and why. */
export function judgeRows({ rows }: Table, reading: Reading, judging: Judging): JudgedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const { form, notes } = readRow(row, reading);
    const faults = faultsOf(form, judging.today, judging.readers);
    if (row.torn) return { row, form, notes, faults, fate: 'torn' };
    if (Object.keys(faults).length > 0) return { row, form, notes, faults, fate: 'faulty' };
    const mark = toBase64url(entryMark(reportOf(form)));
    const isTwice = seen.has(mark) || judging.isKnown(mark);
    seen.add(mark);
    return { row, form, notes, faults, fate: isTwice ? 'twice' : 'ready' };
  });
}
