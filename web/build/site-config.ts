import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { engineInLetters } from './engine-in-letters.ts';
import { mendedResync } from './mended-resync.ts';
import { pdfData } from './pdf-data.ts';

const web = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SHARED_BY_PARTS: readonly RegExp[] = [
  /\/shared\/(plural|api|entropy|files\/size-in-words)\.ts$/,
  /\/locales\/\w+\/(counted|isolate)\.ts$/,
  /\/primitives\/(checked-engine|hkdf|keyed)\.ts$/,
  /\/age\/(shuffle|sizes)\.ts$/,
  /\/encoding\/(fields|frames|reader)\.ts$/,
  /\/protocol\/(labels|blob-sizes|wire\/paths)\.ts$/,
  /\/(consent\/switches|routing\/codes|codes\/evidence|files\/file-fields)\.ts$/,
];

/**
 * What several of the parts use that are fetched later comes with the page that imports it, although the page itself does
 * not call it: each part is one file then. Chromium never asks again for a file inside a part that once failed to come.
 */
const partsInOneFile: Plugin = {
  name: 'parts-in-one-file',
  transform: {
    filter: { id: [...SHARED_BY_PARTS] },
    handler: (code) => ({ code, moduleSideEffects: 'no-treeshake' }),
  },
};

export type Site = 'reporter' | 'desk' | 'numbers' | 'viewer';

/**
 * Where the scripts of a page lie. Those of the viewer's frame lie apart: the frame has no origin, so the server hands
 * them to any page that asks.
 */
const ASSETS: Readonly<Record<Site, string>> = {
  reporter: 'assets',
  desk: 'assets',
  numbers: 'assets',
  viewer: 'assets/viewer',
};

/** What the page needs at first is one file, whoever else uses some of it. */
const pageInOneFile = (site: Site): { name: string; test: RegExp } => ({
  name: site,
  test: new RegExp(`/${site}/main\\.tsx?$`),
});

/** Small, and needed several at a time. */
const characterMaps = { name: 'character-maps', test: /virtual:pdf-file\/cmaps\// };

/** How Vite writes a page's scripts. A library that a page and its workers import is the same file then, and fetched once. */
const AS_IN_PAGES = { comments: false, topLevelVar: true } as const;

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
  plugins: [partsInOneFile, engineInLetters(), ...(site === 'viewer' ? [pdfData, mendedResync] : [])],
  // Without `development` the builder's NODE_ENV decides, and their paths stand in the pages.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  worker: { format: 'es', plugins: () => [engineInLetters()], rolldownOptions: { output: AS_IN_PAGES } },
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
        entryFileNames: `${ASSETS[site]}/[name]-[hash].js`,
        chunkFileNames: `${ASSETS[site]}/[name]-[hash].js`,
        assetFileNames: `${ASSETS[site]}/[name]-[hash][extname]`,
        codeSplitting: { groups: [pageInOneFile(site), characterMaps] },
      },
    },
  },
});
