import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { serveVectorPage, type VectorPage } from '../vectors/browser/serve-page.ts';
import { CONSTRUCTIONS } from '../vectors/constructions.ts';
import { readVectorText } from '../vectors/vector-files.ts';

const NAMES = Object.keys(CONSTRUCTIONS);

let site: VectorPage;
beforeAll(async () => {
  site = await serveVectorPage('firefox');
});
afterAll(() => site.close());

const inFirefox = (
  title: string,
  preferences: Readonly<Record<string, unknown>>,
  tests: (page: () => Page) => void,
): void => {
  describe(title, () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchFirefox(preferences);
      page = await browser.newPage();
      await page.goto(site.url);
    });
    afterAll(() => browser.close());
    tests(() => page);
  });
};

const differing = (page: Page, engine: 'sodium' | 'noble', name: string): Promise<string[]> =>
  page.evaluate((engine, name, json) => runVectors(engine, name, json), engine, name, readVectorText(name));

inFirefox('Firefox', {}, (page) => {
  it.each(NAMES)('gives the bytes of %s with libsodium', async (name) => {
    expect(await differing(page(), 'sodium', name)).toEqual([]);
  });
  it.each(NAMES)('gives the bytes of %s with noble', async (name) => {
    expect(await differing(page(), 'noble', name)).toEqual([]);
  });
});

inFirefox('Firefox as Tor Browser\'s "Safer" level has it', SAFER_PREFERENCES, (page) => {
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
