import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

const web = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What every language uses comes with the page that imports it, although the page itself does not call it. */
const languagesInOneFile: Plugin = {
  name: 'languages-in-one-file',
  transform: {
    filter: { id: /\/shared\/plural\.ts$/ },
    handler: (code) => ({ code, moduleSideEffects: 'no-treeshake' }),
  },
};

export type Site = 'reporter' | 'desk';

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
  plugins: [languagesInOneFile],
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
      },
    },
  },
});
