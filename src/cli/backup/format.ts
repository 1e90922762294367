import * as v from 'valibot';

/**
 * A backup is gzip around lines of JSON: the header; for each table a line that names its columns, and a line for each
 * row; at the end the number of rows and the SHA-256 of everything before that line. Source: docs/operations.md.
 */
const FORMAT = 'unhindered backup';
const VERSION = 1;

/** Longer than any row may be, base64 and all. */
export const LONGEST_LINE_BYTES = 16 * 1024 * 1024;

const HeaderSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** The last migration of the database that was copied. */
  schema: v.string(),
});

const TableSchema = v.strictObject({
  table: v.string(),
  columns: v.array(v.strictObject({ name: v.string(), as: v.picklist(['base64', 'text']) })),
});

const RowSchema = v.array(v.nullable(v.string()));

const EndSchema = v.strictObject({ rows: v.number(), sha256: v.string() });

export type TableLine = v.InferOutput<typeof TableSchema>;
export type RowLine = v.InferOutput<typeof RowSchema>;
export type EndLine = v.InferOutput<typeof EndSchema>;

export const headerLine = (schema: string): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, schema });

/** A backup that is not restored, in words for whoever holds it. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

export const damaged = (): BackupRefused =>
  new BackupRefused('This backup is damaged or incomplete: nothing of it was restored. Use another copy.');

/** The schema that the header names. */
export function readHeader(line: string): string {
  const value = parsed(line);
  const header = v.safeParse(HeaderSchema, value);
  if (header.success) return header.output.schema;
  const other = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (other.success && other.output.version > VERSION) throw newer();
  throw new BackupRefused('This is not a backup of a portal.');
}

export const newer = (): BackupRefused =>
  new BackupRefused('This backup was made by a newer release: restore it with that one, or a later one.');

/** What a line after the header is. */
export function readLine(line: string): TableLine | RowLine | EndLine {
  const read = v.safeParse(v.union([RowSchema, TableSchema, EndSchema]), parsed(line));
  if (!read.success) throw damaged();
  return read.output;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
