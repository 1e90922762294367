import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['/usr/sbin', '/usr/bin', ...(process.env['PATH'] ?? '').split(':')];

/** Where a program of Debian lies. These tests are about what it does: without it they fail, and say what to install. */
export function debianProgram(program: string, debianPackage: string): string {
  const found = FOLDERS.map((folder) => join(folder, program)).find(isRunnable);
  if (found !== undefined) return found;
  throw new Error(`${program} is missing: apt-get install --no-install-recommends ${debianPackage}`);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
