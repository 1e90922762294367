import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { build } from 'vite';
import { createHardenedServer, headersOf } from '../../src/http/security-headers.ts';
import { registerStaticSite } from '../../src/http/static-site.ts';
import { siteConfig } from '../../web/build/site-config.ts';

export interface ViewerServer {
  readonly url: string;
  /** What the page can open, by name. */
  readonly fixtures: Map<string, Uint8Array>;
  /** Every address that was asked for, in order. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** The frame of the viewer as it is built and served, a page that opens files in it, and those files. */
export async function serveViewerPage(): Promise<ViewerServer> {
  const folder = await mkdtemp(join(tmpdir(), 'viewer-page-'));
  const root = fileURLToPath(new URL('./viewer-page/', import.meta.url));
  const viewer = siteConfig(folder, 'viewer');
  await build({ ...viewer, publicDir: false });
  const page = siteConfig(folder, 'desk');
  await build({
    ...page,
    root,
    publicDir: false,
    build: { ...page.build, rolldownOptions: { input: join(root, 'index.html') } },
  });
  const fixtures = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const headers = await headersOf(['http://127.0.0.1']);
  const app = fastify({
    exposeHeadRoutes: false,
    serverFactory: (handle) => createHardenedServer(headers, {}, handle),
  });
  app.addHook('onRequest', (request, _reply, done) => {
    asked.push(request.url);
    done();
  });
  app.route<{ Params: { name: string } }>({
    method: ['GET', 'HEAD'],
    url: '/fixtures/:name',
    handler: (request, reply) => {
      const file = fixtures.get(request.params.name) ?? new Uint8Array();
      const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
      const part = file.subarray(Number(from), to === '' ? file.length : Number(to) + 1);
      void reply.type('application/octet-stream').header('content-length', part.length);
      return reply.send(request.method === 'HEAD' ? undefined : Buffer.from(part));
    },
  });
  await registerStaticSite(app, { site: folder, dataDir: folder });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    fixtures,
    asked,
    stop: async () => {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
