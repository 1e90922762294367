import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

// As strict towards scripts as the site itself.
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

export interface VectorPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the page that runs vectors, under a name of its own, and serves it on a free port of 127.0.0.1. */
export const serveVectorPage = async (name: string): Promise<VectorPage> => {
  const built = join(CACHE, `vector-page-${name}`);
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(CACHE, `vite-${name}`),
    build: { outDir: built, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1024 },
  });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '');
    readFile(join(built, path)).then(
      (body) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
};
