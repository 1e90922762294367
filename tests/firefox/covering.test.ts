import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { desk as words } from '../../web/locales/en/desk.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { LIKE_TOR_BROWSER, launchFirefox } from '../support/firefox.ts';
import { click, frameOf, lookAt, there, toFiles, WITHIN } from '../support/firefox-desk.ts';
import { find, press } from '../support/firefox-steps.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { plainPng } from '../support/made-files/png.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter } from '../support/reporter.ts';
import { REPORT } from '../support/sample-case.ts';
import { SCREENS } from '../support/screenshot.ts';
import { sendFile } from '../support/send-file.ts';

const portal = builtPortalOfThisFile();
const { covering, viewing } = words;
const FACE = 'face.png';
const PAPER = 'paper.pdf';
const RED = [200, 10, 20] as const;
let browser: Browser | undefined;

beforeAll(async () => {
  const reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal(REPORT));
  const paper = textPdf(['Summons to appear', 'Second page']);
  await sendFile(portal.origin, reporter, { name: FACE, file: plainPng(400, 300, RED), index: 0 });
  await sendFile(portal.origin, reporter, { name: PAPER, file: paper, index: 1 });
  await placeAll(portal.db);
});
afterEach(() => browser?.close());

const openFiles = async (preferences: Readonly<Record<string, unknown>>, reviewer: number): Promise<Page> => {
  const member = membersWhoAre(portal.made, 'reviewer')[reviewer];
  if (member === undefined) throw new Error('two reviewers');
  browser = await launchFirefox(preferences);
  const desk = await browser.newPage();
  desk.setDefaultTimeout(60_000);
  await desk.setViewport(SCREENS.desktop);
  await desk.goto(`${portal.origin}/desk/`);
  await toFiles(desk, member.phrase, 2);
  return desk;
};

/** Whether some of what a frame shows is ink, and most of it paper. */
const isPrinted = (frame: Frame): Promise<boolean> =>
  frame.$eval('#stage canvas', (canvas) => {
    const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    const dark = [...data].filter((value, at) => at % 4 === 0 && value < 100).length;
    return dark > 20 && dark < data.length / 8;
  });

/** The colours along the middle row of what a frame shows. */
const coloursAcross = (frame: Frame): Promise<string[]> =>
  frame.$eval('#stage canvas', (canvas) => {
    const { width, height } = canvas;
    const { data = [] } = canvas.getContext('2d')?.getImageData(0, Math.floor(height / 2), width, 1) ?? {};
    return [
      ...new Set(Array.from({ length: width }, (_, at) => [...data.slice(at * 4, at * 4 + 3)].join(' '))),
    ];
  });

const cover = async (desk: Page, name: string): Promise<void> => {
  await click(desk, `button[aria-label="${covering.action} ${name}"]`);
  await press(desk, covering.add);
  await press(desk, covering.make);
};

it('Firefox that falsifies what is read back shows them, and refuses to cover them with the reason', async () => {
  const desk = await openFiles(LIKE_TOR_BROWSER, 1);
  for (const name of [PAPER, FACE]) {
    await there(await lookAt(desk, name), '#stage canvas');
    await cover(desk, name);
    await find(desk, '.notice p', covering.trouble.falsified);
    expect(await desk.$$eval('h4', (all) => all.map(({ textContent }) => textContent))).not.toContain(
      covering.preview,
    );
    await press(desk, viewing.close);
  }
});

it('Firefox shows the pages of a PDF, and a page and a picture are covered for good', async () => {
  const desk = await openFiles({}, 0);
  const paper = await lookAt(desk, PAPER);
  await there(paper, '#stage canvas');
  await expect.poll(() => isPrinted(paper), WITHIN).toBe(true);
  await press(desk, viewing.next);
  await find(desk, '.viewer__page', viewing.page(2, 2));
  await cover(desk, PAPER);
  await find(desk, 'h4', covering.preview);
  await press(desk, covering.keep);
  await find(desk, 'p', covering.copyOf(PAPER, 2));
  await press(desk, viewing.close);

  await lookAt(desk, FACE);
  await cover(desk, FACE);
  await find(desk, 'h4', covering.preview);
  const preview = await frameOf(await there(desk, '.covering .viewer__frame'));
  await expect
    .poll(async () => new Set(await coloursAcross(preview)), WITHIN)
    .toEqual(new Set(['0 0 0', RED.join(' ')]));
  await press(desk, covering.keep);
  await find(desk, 'p', covering.copyOf(FACE, 1));
});
