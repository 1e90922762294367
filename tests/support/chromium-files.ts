import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { CACHE_FOLDER } from './cache-folder.ts';

export type ChromiumFiles = { executable: string; libraries: string; fonts: string };

const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));

/** By way of a file: a tar that has read its last entry hangs up on whoever still writes the padding behind it. */
async function untar(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const plain = `${folder}.${basename(archive, '.br')}`;
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  await promisify(execFile)('tar', ['-xf', plain, '-C', folder]);
  await rm(plain);
}

async function unpackInto(folder: string): Promise<void> {
  const bin = join(packageFolder, 'bin');
  await mkdir(folder, { recursive: true });
  const executable = join(folder, 'chromium');
  await Promise.all([
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable),
    ),
    untar(join(bin, 'al2023.tar.br'), join(folder, 'al2023')),
    untar(join(bin, 'fonts.tar.br'), join(folder, 'fonts')),
    untar(join(bin, 'swiftshader.tar.br'), folder),
  ]);
  await chmod(executable, 0o755);
}

/**
 * Unpacks the npm package's Chromium once into the project's cache. The package itself
 * unpacks its NSS libraries only on Lambda, and two test files at once would race in its code.
 */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE_FOLDER, `chromium-${version}`);
  if (!existsSync(folder)) {
    // Several may unpack at once, also within one process.
    const unfinished = `${folder}.${randomUUID()}`;
    await unpackInto(unfinished);
    // Whoever comes second finds the folder taken and drops their own copy.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
}
