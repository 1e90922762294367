import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['web', 'src/protocol', 'src/casefile', 'src/casework', 'src/files', 'package-lock.json'];
const SITE = 'dist/site';

/** Whether the built site is there and no source is newer. An installation without its sources serves what was built. */
export function isSiteFresh(project: string): boolean {
  const page = join(project, SITE, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const sources = SOURCES.map((source) => join(project, source)).filter(existsSync);
  return sources.every((source) => newest(source) <= built);
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}
