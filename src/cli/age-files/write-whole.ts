import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../command.ts';
import { placeOf } from '../organisation/files.ts';

/** Writes a file for its owner alone: whole, or not at all. Nothing is overwritten. */
export async function writeWhole(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const path = placeOf(name);
  if (existsSync(path)) throw new UsageError(`${name} is there already.`);
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    await pipeline(bytes, createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }));
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
