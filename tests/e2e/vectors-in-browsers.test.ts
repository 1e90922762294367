import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, WITHOUT_JIT } from '../support/browser.ts';
import { serveVectorPage, type VectorPage } from '../vectors/browser/serve-page.ts';
import { CONSTRUCTIONS } from '../vectors/constructions.ts';
import { readVectorText } from '../vectors/vector-files.ts';

const NAMES = Object.keys(CONSTRUCTIONS);

let site: VectorPage;
beforeAll(async () => {
  site = await serveVectorPage('chromium');
});
afterAll(() => site.close());

const inChromium = (title: string, args: readonly string[], tests: (page: () => Page) => void): void => {
  describe(title, () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium(args);
      page = await browser.newPage();
      await page.goto(site.url);
    });
    afterAll(() => browser.close());
    tests(() => page);
  });
};

const differing = (page: Page, engine: 'sodium' | 'noble', name: string): Promise<string[]> =>
  page.evaluate(([engine, name, json]) => runVectors(engine, name, json), [
    engine,
    name,
    readVectorText(name),
  ] as const);

inChromium('Chromium', [], (page) => {
  it.each(NAMES)('gives the bytes of %s with libsodium', async (name) => {
    expect(await differing(page(), 'sodium', name)).toEqual([]);
  });
  it.each(NAMES)('gives the bytes of %s with noble', async (name) => {
    expect(await differing(page(), 'noble', name)).toEqual([]);
  });
});

inChromium('Chromium without WebAssembly and JIT', WITHOUT_JIT, (page) => {
  it('has no WebAssembly', async () => {
    expect(await page().evaluate(() => typeof WebAssembly)).toBe('undefined');
  });
  it('cannot load libsodium, and says so', async () => {
    await expect(page().evaluate(() => runVectors('sodium', 'primitives', '[]'))).rejects.toThrow();
  });
  it.each(NAMES)('gives the bytes of %s with noble', async (name) => {
    expect(await differing(page(), 'noble', name)).toEqual([]);
  });
});
