import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { files } from '../../web/locales/en/files.ts';
import { reporter as pageWords } from '../../web/locales/en/reporter.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { fixtureFile } from '../support/files/fixture-files.ts';
import { LIKE_TOR_BROWSER, launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { lookAt, there, toFiles, WITHIN } from '../support/firefox-desk.ts';
import { find, openConversation, press, sendReport, title } from '../support/firefox-steps.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { SCREENS } from '../support/screenshot.ts';

const portal = builtPortalOfThisFile();
const folder = mkdtempSync(join(tmpdir(), 'files-'));
const PICTURE = 'summons.jpg';
const PAPER = 'note.txt';
let browser: Browser | undefined;

beforeAll(() => {
  writeFileSync(join(folder, PICTURE), fixtureFile(PICTURE));
  writeFileSync(join(folder, PAPER), 'Summons to appear');
});
afterEach(() => browser?.close());
afterAll(() => rmSync(folder, { recursive: true }));

const reviewer = (): NewMember => {
  const [first] = membersWhoAre(portal.made, 'reviewer');
  if (first === undefined) throw new Error('a reviewer');
  return first;
};

const openPage = async (preferences: Readonly<Record<string, unknown>>, path = '/'): Promise<Page> => {
  browser = await launchFirefox(preferences);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(path === '/' ? SCREENS.phone : SCREENS.desktop);
  await page.goto(`${portal.origin}${path}`);
  return page;
};

const sendFiles = async (page: Page): Promise<void> => {
  await title(page, pageWords.front.title);
  const phrase = await sendReport(page, 'They asked for me.');
  await page.reload();
  await openConversation(page, phrase);
  await press(page, pageWords.filesDoor.open);
  await find(page, 'h2', files.title);
  const chosen = (await there(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
  await chosen.uploadFile(join(folder, PICTURE), join(folder, PAPER));
  await find(page, '.notice__title', files.outcome.cleaned.title);
  await press(page, files.send);
  await find(page, 'p', files.sent);
};

describe.each([
  ['Firefox', {}, {}],
  [
    'Firefox without compiler and WebAssembly, as falsifying as Tor Browser',
    { ...SAFER_PREFERENCES, ...LIKE_TOR_BROWSER },
    LIKE_TOR_BROWSER,
  ],
])('%s', (_, reporters, reviewers) => {
  it('sends a photograph without its place, which a reviewer looks at, and a note beside it', async () => {
    const page = await openPage(reporters);
    await sendFiles(page);
    await browser?.close();
    await placeAll(portal.db);

    const desk = await openPage(reviewers, '/desk/');
    await toFiles(desk, reviewer().phrase, 2);
    const picture = await lookAt(desk, PICTURE);
    await expect
      .poll(() => picture.$eval('#stage img, #stage canvas', (drawn) => drawn.clientWidth), WITHIN)
      .toBeGreaterThan(10);
    await press(desk, words.viewing.close);
    const paper = await lookAt(desk, PAPER);
    await expect
      .poll(() => paper.$eval('#stage', (stage) => stage.textContent), WITHIN)
      .toContain('Summons to appear');
  });
});
