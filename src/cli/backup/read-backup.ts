import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { CopiedBatch, CopiedRow } from '../../storage/backup/copy-out.ts';
import {
  BackupRefused,
  damaged,
  LONGEST_LINE_BYTES,
  newer,
  readHeader,
  readLine,
  type TableLine,
} from './format.ts';

const LINE_FEED = 0x0a;
const ROWS_PER_BATCH = 32;

/** A backup that was read to its end and found whole. `batches` reads it again, and throws `BackupRefused` if it has changed. */
export interface OpenedBackup {
  readonly schema: string;
  readonly batches: AsyncIterable<CopiedBatch>;
}

/** Opens a backup of one of the schemas that this release knows. Throws `BackupRefused` at anything that is not whole. */
export async function readBackup(path: string, known: readonly string[]): Promise<OpenedBackup> {
  const { schema, batches } = await begin(path, known);
  // First to the end, so that damage is told as what it is, before a database is touched.
  for await (const batch of batches) if (batch.columns.length === 0) throw damaged();
  return { schema, batches: (await begin(path, known)).batches };
}

async function begin(path: string, known: readonly string[]): Promise<OpenedBackup> {
  const lines = linesOf(path);
  const first = await lines.next();
  if (first.done === true) throw damaged();
  const schema = readHeader(first.value.toString('utf8'));
  if (!known.includes(schema)) {
    await lines.return(undefined);
    throw schema > (known.at(-1) ?? '') ? newer() : new BackupRefused('This backup is of another program.');
  }
  return { schema, batches: batchesOf(first.value, lines) };
}

async function* batchesOf(header: Buffer, lines: AsyncGenerator<Buffer>): AsyncGenerator<CopiedBatch> {
  const hash = createHash('sha256').update(header).update('\n');
  let table: TableLine | null = null;
  let waiting: CopiedRow[] = [];
  let count = 0;
  let ended = false;
  for await (const bytes of lines) {
    if (ended) throw damaged();
    const line = readLine(bytes.toString('utf8'));
    if ('sha256' in line) {
      if (line.rows !== count || line.sha256 !== hash.copy().digest('hex')) throw damaged();
      ended = true;
    } else if (Array.isArray(line)) {
      if (table === null || line.length !== table.columns.length) throw damaged();
      waiting.push(line);
      count += 1;
    } else {
      if (table !== null) yield { ...table, rows: waiting };
      waiting = [];
      table = line;
    }
    if (table !== null && waiting.length >= ROWS_PER_BATCH) {
      yield { ...table, rows: waiting };
      waiting = [];
    }
    hash.update(bytes).update('\n');
  }
  if (!ended) throw damaged();
  if (table !== null) yield { ...table, rows: waiting };
}

/** The lines of the file, without their ends. A last line that does not end is none. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of unzipped(path)) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]);
      [rest, length, from] = [[], 0, end + 1];
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE_BYTES) throw damaged();
  }
  if (length > 0) throw damaged();
}

/** A file that is cut or altered within the compression is as damaged as one that is so within its lines. */
async function* unzipped(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of file.pipe(gunzip)) yield chunk as Buffer;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw damaged();
    throw error;
  } finally {
    file.destroy();
  }
}
