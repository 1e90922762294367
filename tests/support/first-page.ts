import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a browser loads before a reporter can type, and how many bytes that is in brotli. */
export type FirstPage = {
  readonly files: readonly string[];
  readonly languages: readonly string[];
  readonly bytes: number;
};

const LINKED = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
/** Fetched by the code before it draws anything: the words of one language. */
const LANGUAGE = /import\(["`']\.\/([a-z]{2}-[\w-]+\.js)["`']\)/g;
const IMPORTED = /(?:^|[;\s}])(?:import|export)\b[^;()]*?["`']\.\/([\w-]+\.js)["`']/g;

/** Follows the reporter's page of a built site to everything that is loaded before it is drawn, in its heaviest language. */
export async function firstPage(site: string): Promise<FirstPage> {
  const text = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
  const files = new Set(['index.html']);
  const visit = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    files.add(path);
    if (!path.endsWith('.js')) return;
    for (const match of (await text(path)).matchAll(IMPORTED)) await visit(`assets/${match[1] ?? ''}`);
  };
  for (const match of (await text('index.html')).matchAll(LINKED)) await visit(match[1] ?? '');
  const size = async (path: string): Promise<number> => (await stat(join(site, `${path}.br`))).size;
  const scripts = await Promise.all([...files].filter((path) => path.endsWith('.js')).map(text));
  const languages = scripts.flatMap((script) => [...script.matchAll(LANGUAGE)].map(([, name = '']) => name));
  const words = await Promise.all(languages.map((name) => size(`assets/${name}`)));
  const sizes = await Promise.all([...files].map(size));
  return {
    files: [...files],
    languages,
    bytes: sizes.reduce((sum, each) => sum + each, Math.max(...words)),
  };
}
