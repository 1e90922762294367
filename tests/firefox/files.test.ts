import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { files } from '../../web/locales/en/files.ts';
import { reporter as pageWords } from '../../web/locales/en/reporter.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { fixtureFile } from '../support/files/fixture-files.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { find, openConversation, press, sendReport, title, write } from '../support/firefox-steps.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { SCREENS } from '../support/screenshot.ts';

const portal = builtPortalOfThisFile();
const folder = mkdtempSync(join(tmpdir(), 'files-'));
const WITHIN = { timeout: 60_000, interval: 200 };
const PICTURE = 'summons.jpg';
const PAPER = 'note.txt';
/** As Tor Browser has it: what is read back from a canvas is falsified, clocks are coarse. */
const LIKE_TOR_BROWSER = { 'privacy.resistFingerprinting': true };
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

/** The element that a selector finds, once it is there. */
const there = async (place: Page | Frame, selector: string): Promise<ElementHandle> => {
  await expect.poll(() => place.$(selector), WITHIN).not.toBeNull();
  const found = await place.$(selector);
  if (found === null) throw new Error(selector);
  return found;
};
const click = async (place: Page, selector: string): Promise<void> =>
  (await there(place, selector)).evaluate((element) => (element as HTMLElement).click());

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

/** The frame in which a file is looked at, with the file unveiled. */
const lookAt = async (page: Page, name: string): Promise<Frame> => {
  await click(page, `button[aria-label="${words.viewing.openNamed(name)}"]`);
  await press(page, words.viewing.show);
  const frame = await (
    (await there(page, '.viewer__frame')) as ElementHandle<HTMLIFrameElement>
  ).contentFrame();
  await there(frame, '#stage > *');
  return frame;
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
    await write(desk, words.signIn.label, reviewer().phrase.join(' '));
    await press(desk, words.signIn.action);
    await click(desk, '.row');
    const tab = await find(desk, '[role=tab]', words.files.tab(2));
    await tab.evaluate((element) => (element as HTMLElement).click());
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
