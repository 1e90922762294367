import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors.ts';
import { ORGANISATION_PIN_PATH } from '../protocol/wire/paths.ts';

export type SiteFolders = {
  /** The built site. */
  readonly site: string;
  /** Where the pinned organisation lies. */
  readonly dataDir: string;
};

const PIN_FILE = 'organisation.json';
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+(\.br|\.gz)?$/;
/** The viewer's frame has no origin of its own: its scripts come to whoever asks, as everybody may read them anyway. */
const OF_THE_VIEWER = /^assets\/viewer\//;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The pages, as files: precompressed, hashed ones kept for ever, everything else asked for each time. */
export async function registerStaticSite(
  app: FastifyInstance,
  { site, dataDir }: SiteFolders,
): Promise<void> {
  app.get(ORGANISATION_PIN_PATH, async (_request, reply) => {
    return reply.type('application/json; charset=utf-8').send(await readPin(join(dataDir, PIN_FILE)));
  });
  // Relative, so that it holds under every name of the portal.
  for (const page of ['desk', 'numbers'])
    app.get(`/${page}`, (_request, reply) => reply.code(308).header('location', `${page}/`).send());
  await app.register(fastifyStatic, {
    root: site,
    preCompressed: true,
    dotfiles: 'ignore',
    allowedPath: (path) => !path.split('/').includes('..'),
    cacheControl: false,
    lastModified: false,
    etag: false,
    setHeaders: (reply, path) => {
      if (OF_THE_VIEWER.test(relative(site, path))) reply.header('access-control-allow-origin', '*');
      if (HASHED.test(relative(site, path))) reply.header('cache-control', FOR_EVER);
    },
  });
}

async function readPin(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ServiceError('not-found');
    throw error;
  }
}
