import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { CopiedBatch } from '../../storage/backup/copy-out.ts';
import { UsageError } from '../command.ts';
import { headerLine } from './format.ts';

/** Until it is whole, a backup has this behind its name. */
const PARTIAL = '.partial';

/**
 * Writes a backup that only its owner reads. Under `path` there is nothing, or the whole of it on the disk.
 * Gives the number of rows.
 */
export async function writeBackup(
  path: string,
  schema: string,
  batches: AsyncIterable<CopiedBatch>,
): Promise<number> {
  if (existsSync(path)) throw new UsageError(`${path} is there already.`);
  const partial = path + PARTIAL;
  rmSync(partial, { force: true });
  const descriptor = openSync(partial, 'wx', 0o600);
  try {
    const rows = await writeLines(descriptor, schema, batches);
    renameSync(partial, path);
    await keepOnDisk(dirname(path));
    return rows;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

async function writeLines(
  descriptor: number,
  schema: string,
  batches: AsyncIterable<CopiedBatch>,
): Promise<number> {
  const count = { rows: 0 };
  // Level 1: base64 shrinks back to its bytes, and sealed bytes do not shrink further.
  const gzip = createGzip({ level: 1 });
  const file = createWriteStream('', { fd: descriptor, flush: true });
  await pipeline(linesOf(schema, batches, count), gzip, file);
  return count.rows;
}

async function* linesOf(
  schema: string,
  batches: AsyncIterable<CopiedBatch>,
  count: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (lines: readonly string[]): string => {
    const text = lines.map((line) => `${line}\n`).join('');
    hash.update(text);
    return text;
  };
  yield hashed([headerLine(schema)]);
  let last: string | null = null;
  for await (const { table, columns, rows } of batches) {
    if (table !== last) yield hashed([JSON.stringify({ table, columns })]);
    last = table;
    if (rows.length > 0) yield hashed(rows.map((row) => JSON.stringify(row)));
    count.rows += rows.length;
  }
  yield `${JSON.stringify({ rows: count.rows, sha256: hash.digest('hex') })}\n`;
}

/** A name that was given is durable when its folder is. */
async function keepOnDisk(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
