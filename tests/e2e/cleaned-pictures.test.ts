import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/files/clean.ts';
import { sourceOf } from '../../src/files/source.ts';
import { launchChromium } from '../support/browser.ts';
import { drawn, played } from '../support/files/drawn.ts';
import { fixtureFile, wholeOf } from '../support/files/fixture-files.ts';
import { jpegWithProfile, tellingProfile } from '../support/files/telling-profile.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await cleanCopy(sourceOf(bytes));
  if (result.outcome !== 'cleaned') throw new Error(result.reason);
  return wholeOf(result.copy);
}

const PICTURES: readonly (readonly [string, string])[] = [
  ['summons.jpg', 'image/jpeg'],
  ['progressive.jpg', 'image/jpeg'],
  ['summons.png', 'image/png'],
  ['summons.webp', 'image/webp'],
  ['moving.webp', 'image/webp'],
  ['summons.avif', 'image/avif'],
];

describe('a cleaned picture, drawn by Chromium', () => {
  it.each(PICTURES)('%s has the same pixels in the same places', async (name, type) => {
    const original = fixtureFile(name);
    expect(await drawn(page, await cleaned(original), type)).toEqual(await drawn(page, original, type));
  });

  it('still stands upright', async () => {
    const copy = await drawn(page, await cleaned(fixtureFile('summons.jpg')), 'image/jpeg');
    expect(copy).toMatchObject({ width: 32, height: 48 });
  });

  it('has the colours of its profile, which are not those without it', async () => {
    const bare = fixtureFile('progressive.jpg');
    const original = jpegWithProfile(bare, tellingProfile());
    const shown = await drawn(page, original, 'image/jpeg');
    expect(await drawn(page, await cleaned(original), 'image/jpeg')).toEqual(shown);
    expect(shown.pixels).not.toBe((await drawn(page, bare, 'image/jpeg')).pixels);
  });
});

describe('a cleaned film, played by Chromium', () => {
  it('shows the same pictures at the same moments, turned as before', async () => {
    const original = fixtureFile('film.mp4');
    const moments = [0.1, 0.3, 0.5, 0.7, 0.9];
    const before = await played(page, original, 'video/mp4', moments);
    expect(before).toMatchObject({ width: 48, height: 64 });
    expect(new Set(before.frames).size).toBe(moments.length);
    expect(await played(page, await cleaned(original), 'video/mp4', moments)).toEqual(before);
  });
});
