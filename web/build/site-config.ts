import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

const web = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What several of the parts use that are fetched later comes with the page that imports it, although the page itself does
 * not call it: each part is one file then. Chromium never asks again for a file inside a part that once failed to come.
 */
const partsInOneFile: Plugin = {
  name: 'parts-in-one-file',
  transform: {
    filter: { id: /\/shared\/plural\.ts$|\/primitives\/(checked-engine|hkdf)\.ts$/ },
    handler: (code) => ({ code, moduleSideEffects: 'no-treeshake' }),
  },
};

export type Site = 'reporter' | 'desk';

/** What the page needs at first is one file, whoever else uses some of it. */
const pageInOneFile = (site: Site): { name: string; test: RegExp } => ({
  name: site,
  test: new RegExp(`/${site}/main\\.tsx?$`),
});

/**
 * How Vite builds one site into `folder`: a page, no inline code, nothing from elsewhere. Each site is built by
 * itself: what it needs at first and each of its languages stay one file.
 */
export const siteConfig = (folder: string, site: Site): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root: web('.'),
  base: '/',
  publicDir: web('public'),
  cacheDir: web('../.cache/vite'),
  plugins: [partsInOneFile],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: ['chrome107', 'firefox115', 'safari16'],
    sourcemap: false,
    // The policy allows neither inline scripts and styles nor data: pictures.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { [site]: web(`${site}/index.html`) },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [pageInOneFile(site)] },
      },
    },
  },
});
