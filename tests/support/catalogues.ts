import { readdir } from 'node:fs/promises';
import { leavesOf, type Message } from './messages.ts';

const LOCALES = new URL('../../web/locales/', import.meta.url);
/** Helpers of the catalogues, and what stands whole in another one. */
const NO_CATALOGUE = ['counted.ts', 'isolate.ts', 'phrase-field.ts'];
/** What a file can betray is fetched by itself, at the desk. */
const BETRAYS = 'files/betrays.ts';

/** Every word of a language: all catalogues that lie in its folder, so that none is forgotten. */
export async function catalogueOf(tag: string): Promise<ReadonlyMap<string, Message>> {
  const folder = new URL(`${tag}/`, LOCALES);
  const found = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const names = found.filter((name) => !NO_CATALOGUE.includes(name));
  const modules = await Promise.all(
    (names.includes('desk.ts') ? [...names, BETRAYS] : names).map(
      async (name) => (await import(new URL(name, folder).href)) as object,
    ),
  );
  return leavesOf(Object.assign({}, ...modules) as Parameters<typeof leavesOf>[0]);
}
