import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { openConversation, sendReport } from '../support/firefox-steps.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor, storedEnvelopes } from '../support/read-intake.ts';

const LINE = { bitsPerSecond: 50_000, percentCut: 30, seed: 'a line in the field' };
const LONGEST_STEP_MS = 240_000;
const LOSES_PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 500;
const LONGEST_WALK_MS = 900_000;
const PHONE = { width: 360, height: 740 };

const portal = builtPortalOfThisFile();
let line: CuttingProxy;
let browser: Browser;
beforeAll(async () => {
  line = await startCuttingProxy(portal.origin, LINE);
  browser = await launchFirefox(SAFER_PREFERENCES);
});
afterAll(async () => {
  await browser.close();
  await line.stop();
});

const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Loads the page again and again until it came whole. */
async function loadPatiently(page: Page): Promise<void> {
  for (;;) {
    await page.goto(line.origin, { timeout: LOSES_PATIENCE_MS }).catch(() => null);
    for (const end = Date.now() + LOSES_PATIENCE_MS; Date.now() < end; ) {
      if (await isDrawn(page)) return;
      await pause(LOOK_EVERY_MS);
    }
  }
}

/** Presses what the page offers where it says that something failed, while `walk` lasts. */
async function pressingAgain<Result>(page: Page, walk: () => Promise<Result>): Promise<Result> {
  let over = false;
  const press = async (): Promise<void> => {
    while (!over) {
      await page.evaluate(
        (offers) => {
          if (document.querySelector('[role="alert"]') === null) return;
          for (const button of document.querySelectorAll('button:not([aria-disabled])'))
            if (offers.includes(button.textContent.trim())) (button as HTMLElement).click();
        },
        [shared.tryAgain, words.open.open],
      );
      await pause(LOOK_EVERY_MS);
    }
  };
  const pressing = press();
  const result = await walk().finally(() => {
    over = true;
  });
  await pressing;
  return result;
}

it(
  'on a phone without compiler and WebAssembly, at 50 kbit/s with three of ten turns cut, a report arrives once and its conversation opens',
  async () => {
    const page = await browser.newPage();
    await page.setViewport(PHONE);
    page.setDefaultTimeout(LONGEST_STEP_MS);
    await loadPatiently(page);
    const phrase = await pressingAgain(page, () => sendReport(page, 'Told over a cut line.'));
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    const { report } = await onlyReportFor(portal.db, portal.made, reader);
    expect(report.narrative).toBe('Told over a cut line.');
    await loadPatiently(page);
    await pressingAgain(page, () => openConversation(page, phrase));
    const { turns, inRequest, inAnswer } = line.tally();
    expect(inRequest + inAnswer).toBeGreaterThan(turns / 5);
  },
  LONGEST_WALK_MS,
);
