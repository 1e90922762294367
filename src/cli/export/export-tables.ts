import type { CopiedBatch, CopiedRow } from '../../storage/backup/copy-out.ts';
import type { ExportFolder } from './export-folder.ts';
import { LARGE_COLUMNS, type NamedRow } from './large-columns.ts';

/**
 * One file of JSON lines for each table, a row a line: bytes as `{"base64": …}`, everything else as PostgreSQL writes
 * it; where a value has a file of its own, `{"file": …}`. Gives the number of rows.
 */
export async function exportTables(
  folder: ExportFolder,
  batches: AsyncIterable<CopiedBatch>,
): Promise<number> {
  let count = 0;
  let last: string | null = null;
  let lines: ReturnType<ExportFolder['open']> | null = null;
  for await (const { table, columns, rows } of batches) {
    if (table !== last) {
      lines?.end();
      lines = folder.open(`tables/${table}.jsonl`);
      last = table;
    }
    for (const row of rows) lines?.line(lineOf(folder, table, columns, row));
    count += rows.length;
  }
  lines?.end();
  return count;
}

function lineOf(
  folder: ExportFolder,
  table: string,
  columns: CopiedBatch['columns'],
  row: CopiedRow,
): string {
  const named: NamedRow = Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]));
  const large = LARGE_COLUMNS[table];
  const shown = columns.map(({ name, as }) => {
    const value = named[name] ?? null;
    if (value === null || as === 'text') return [name, value];
    if (name !== large?.column) return [name, { base64: value }];
    const file = large.path(named);
    folder.put(file, Buffer.from(value, 'base64'));
    return [name, { file }];
  });
  return JSON.stringify(Object.fromEntries(shown));
}
