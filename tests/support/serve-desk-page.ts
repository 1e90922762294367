import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { headersOf } from '../../src/http/security-headers.ts';
import { siteConfig } from '../../web/build/site-config.ts';

export type ServedPage = { readonly url: string; readonly stop: () => Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The desk's own pages over the desk in memory, built as the site is and under the site's headers. */
export const serveDeskPage = (): Promise<ServedPage> => servePage('desk-page');

/** A page of tests/support, built and served in the same way. */
export async function servePage(name: 'desk-page' | 'betrays-page'): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const root = fileURLToPath(new URL(`./${name}/`, import.meta.url));
  const config = siteConfig(folder, 'desk');
  await build({
    ...config,
    root,
    publicDir: false,
    build: { ...config.build, minify: false, rolldownOptions: { input: join(root, 'index.html') } },
  });
  const headers = await headersOf(['http://127.0.0.1']);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1) || 'index.html';
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
