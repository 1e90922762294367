import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { UsageError } from '../command.ts';
import { placeOf } from '../organisation/files.ts';

const ValueSchema = v.union([
  v.null(),
  v.string(),
  v.strictObject({ base64: v.string() }),
  v.strictObject({ file: v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*(\.\w+)?$/)) }),
]);
const RowSchema = v.record(v.string(), ValueSchema);

/** A folder that `export-everything` wrote, as it is read again. */
export interface Exported {
  /** The rows of a table, one after the other. */
  readonly rows: (table: string) => AsyncGenerator<ExportedRow>;
  /** The sealed events of a log (id in hexadecimal), from the first on. */
  readonly events: (log: string) => Uint8Array[];
}

export interface ExportedRow {
  readonly text: (column: string) => string;
  readonly bytes: (column: string) => Uint8Array;
}

/** Throws `UsageError` where there is no such folder, or its rows are not as an export has them. */
export const openExport = (name: string): Exported => {
  const root = placeOf(name);
  if (!existsSync(join(root, 'tables'))) throw new UsageError(`${name} is no export.`);
  return {
    rows: async function* (table) {
      const input = createReadStream(join(root, 'tables', `${table}.jsonl`));
      for await (const line of createInterface({ input })) yield rowOf(root, line);
    },
    events: (log) => {
      const folder = join(root, 'case-events', log);
      const names = existsSync(folder) ? readdirSync(folder).sort() : [];
      return names.map((file) => new Uint8Array(readFileSync(join(folder, file))));
    },
  };
};

const rowOf = (root: string, line: string): ExportedRow => {
  const row = v.parse(RowSchema, JSON.parse(line));
  const broken = (column: string): UsageError => new UsageError(`The export has a row without ${column}.`);
  return {
    text: (column) => {
      const value = row[column];
      if (typeof value !== 'string') throw broken(column);
      return value;
    },
    bytes: (column) => {
      const value = row[column];
      if (typeof value !== 'object' || value === null) throw broken(column);
      const bytes =
        'file' in value ? readFileSync(join(root, value.file)) : Buffer.from(value.base64, 'base64');
      return new Uint8Array(bytes);
    },
  };
};
