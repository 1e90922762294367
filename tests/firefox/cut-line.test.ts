import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useAnyEngine } from '../support/any-engine.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { type DutyMachine, startDutyMachine } from '../support/duty-machine.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { find, openConversation, sendReport } from '../support/firefox-steps.ts';
import { followedOrganisationOfThisFile } from '../support/followed-organisation.ts';
import { storedEnvelopes } from '../support/read-intake.ts';
import { SPOKEN } from '../support/spoken.ts';
import { stepsBetween } from '../support/walk.ts';

const LINE = { bitsPerSecond: 50_000, percentCut: 30, seed: 'a line in the field' };
const LONGEST_STEP_MS = 240_000;
const LOSES_PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 500;
const LONGEST_WALK_MS = 900_000;
const PHONE = { width: 360, height: 740 };
const ARRIVES_WITHIN_MS = 60_000;
const ARABIC = SPOKEN.ar;
const STORY = 'أوقفوني في المطار وأنا في طريقي إلى جنيف.';
const ANSWER = 'قرأنا بلاغك. هل أنت في مكان آمن اليوم؟';

useAnyEngine();
const portal = followedOrganisationOfThisFile();
let line: CuttingProxy;
let browser: Browser;
beforeAll(async () => {
  await portal.follow(stepsBetween('**1. The root machine begins.**', '**3. The root machine signs.**'));
  portal.writePlan(['heron', 'ibis', 'quetzal']);
  await portal.follow(stepsBetween('**3. The root machine signs.**', '**5. A first report.**'));
  line = await startCuttingProxy(portal.origin, LINE);
  browser = await launchFirefox(SAFER_PREFERENCES);
}, LONGEST_WALK_MS);
afterAll(async () => {
  await browser.close();
  await line.stop();
});

/** Whether the script came: without it the page has its words, but no choice of language. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('select') !== null).catch(() => false);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Loads the page again and again until it came whole. What stood there before is gone: a cut call would leave it. */
async function loadPatiently(page: Page): Promise<void> {
  await page.goto('about:blank');
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
        [ARABIC.shared.tryAgain, ARABIC.words.open.open],
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
  'at a portal set up as operations.md says, an Arabic report from a phone without compiler and WebAssembly, at 50 kbit/s with three of ten turns cut, arrives once, rings, and is answered',
  async () => {
    const desk = await portal.deskOf('heron');
    await desk.refresh();
    const duty = await startDutyMachine(portal.origin, {
      phrase: portal.phrases.get('ibis')?.split(' ') ?? [],
    });
    const page = await browser.newPage();
    await page.setViewport(PHONE);
    page.setDefaultTimeout(LONGEST_STEP_MS);
    await loadPatiently(page);
    await page.select('select', 'ar');
    const phrase = await pressingAgain(page, () => sendReport(page, STORY, ARABIC, undefined, 'within-days'));
    expect(phrase.replace(/\s/g, '')).toMatch(/^\d{40}$/);
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);

    await expect.poll(() => rings(duty), { timeout: ARRIVES_WITHIN_MS }).toEqual(['P1']);
    await desk.refresh();
    const [row] = desk.cases();
    expect((await desk.openCase(row?.id ?? '')).state.report?.narrative).toBe(STORY);
    await desk.answer(row?.id ?? '', ANSWER);
    await duty.watcher.tick();
    await duty.stop();

    await loadPatiently(page);
    await page.select('select', 'ar');
    await expect.poll(() => hasPlaced(), { timeout: ARRIVES_WITHIN_MS }).toBe(true);
    await pressingAgain(page, () => openConversation(page, inArabicDigits(phrase), ARABIC));
    await find(page, '.written', ANSWER);
    const { turns, inRequest, inAnswer } = line.tally();
    expect(inRequest + inAnswer).toBeGreaterThan(turns / 5);
  },
  LONGEST_WALK_MS,
);

const rings = async (duty: DutyMachine): Promise<string[]> => {
  await duty.watcher.tick();
  return duty.rings().slice(0, 1);
};

/** Whether the answer lies where its reader will find it. */
const hasPlaced = async (): Promise<boolean> =>
  (await portal.db.selectFrom('reply_slot').select('placed_on').where('placed_on', 'is not', null).execute())
    .length > 0;

const inArabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
