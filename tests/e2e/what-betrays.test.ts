import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { launchChromium } from '../support/browser.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { type ServedPage, servePage } from '../support/serve-desk-page.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));

let browser: Browser;
let site: ServedPage;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePage('betrays-page')]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function chosen(name: string, language = 'en'): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREENS.phone });
  await page.goto(`${site.url}?language=${language}`);
  await page.setInputFiles('input', fixture(name));
  await page.locator('.notice').waitFor();
  return page;
}

describe('a file that somebody chooses in a browser', () => {
  it('is read there, and the page says in words what its copy loses', async () => {
    const page = await chosen('summons.jpg');
    const said = await page.locator('.notice').innerText();
    expect(said).toContain('The copy that is sent does not contain this:');
    for (const each of [
      '47.37° N · 8.54° E',
      'Fairphone',
      'SN-445566',
      'Amina Example',
      'A short film behind the picture',
    ])
      expect(said).toContain(each);
    await screenshot(page, 'betrays-summons');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('is told in Arabic, with what the file says in its own direction', async () => {
    const page = await chosen('film.mov', 'ar');
    expect(await page.locator('.notice').innerText()).toContain('شمالًا');
    expect(await page.locator('bdi').allInnerTexts()).toContain('Fairphone');
    await screenshot(page, 'betrays-film-ar');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('is said not to be cleaned, where there is no copy', async () => {
    const page = await chosen('pieces.mp4');
    expect(await page.locator('.notice').innerText()).toContain('built in a way that we do not know');
    await screenshot(page, 'betrays-refused');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('that holds nothing telling is said to', async () => {
    const page = await chosen('moving.webp');
    expect(await page.locator('.notice').innerText()).toContain('We found nothing in it');
    await page.close();
  });
});
