import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { buildSite } from '../../web/build/build-site.ts';
import { listFiles } from '../../web/build/list-files.ts';

export type BuiltSite = { readonly folder: string; readonly remove: () => Promise<void> };

const KEPT = '.cache/tests-site';
const DAY_MS = 86_400_000;
const SOURCES = ['web', 'src'];

/** The site as it is published, built once for each state of its sources and kept; or the built one that `SITE_PATH` names. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = process.env['SITE_PATH'] ?? `${process.cwd()}/${KEPT}/${await fingerprint()}`;
  if (!existsSync(folder)) await build(folder);
  return { folder, remove: () => Promise.resolve() };
}

/** Of several that build at once the first stays. */
async function build(folder: string): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const name of await readdir(KEPT)) await removeOld(`${KEPT}/${name}`);
  const own = `${folder}-${process.pid}`;
  await buildSite(own);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
}

async function removeOld(path: string): Promise<void> {
  if ((await stat(path)).mtimeMs < Date.now() - DAY_MS) await rm(path, { recursive: true, force: true });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  for (const source of SOURCES) {
    for (const path of await listFiles(source))
      hash.update(`${source}/${path}\n`).update(await readFile(`${source}/${path}`));
  }
  return hash.digest('hex').slice(0, 12);
}
