import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFiles } from './compress-files.ts';
import { siteConfig } from './site-config.ts';
import { writeManifest } from './write-manifest.ts';

const SITE_FOLDER = fileURLToPath(new URL('../../dist/site/', import.meta.url));

/** Builds the site into `folder`, from nothing; a failed build leaves what stood there. Two runs give the same bytes. */
export async function buildSite(folder: string = SITE_FOLDER): Promise<void> {
  const unfinished = `${folder.replace(/\/$/, '')}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await build(siteConfig(unfinished, 'reporter'));
  await build({ ...siteConfig(unfinished, 'desk'), publicDir: false });
  await build(siteConfig(unfinished, 'numbers'));
  await build({ ...siteConfig(unfinished, 'viewer'), publicDir: false });
  // Vite keeps the folder of an HTML entry; the reporter's page is the front page.
  await rename(join(unfinished, 'reporter/index.html'), join(unfinished, 'index.html'));
  await rm(join(unfinished, 'reporter'), { recursive: true });
  await compressFiles(unfinished);
  await writeManifest(unfinished);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite();
