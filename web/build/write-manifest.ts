import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

export const MANIFEST = 'site-manifest.json';

/** Writes the SHA-256 (hex) of every other file of the site, by sorted path. */
export async function writeManifest(folder: string): Promise<void> {
  const entries: [string, string][] = [];
  for (const path of await listFiles(folder)) {
    if (path === MANIFEST) continue;
    entries.push([
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    ]);
  }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
