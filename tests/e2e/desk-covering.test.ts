import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { plainPng } from '../support/made-files/png.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter } from '../support/reporter.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { REPORT } from '../support/sample-case.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { sendFile } from '../support/send-file.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const SLOW = { timeout: 60_000 };
const { covering, viewing, files, frame } = words;
const RED = [200, 10, 20] as const;

beforeAll(async () => {
  const reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal(REPORT));
  const paper = textPdf(['Summons to appear', 'Second page']);
  await sendFile(portal.origin, reporter, { name: 'face.png', file: plainPng(400, 300, RED), index: 0 });
  await sendFile(portal.origin, reporter, { name: 'paper.pdf', file: paper, index: 1 });
  await placeAll(portal.db);
});

const member = (at: number): NewMember => {
  const found = membersWhoAre(portal.made, 'reviewer')[at];
  if (!found) throw new Error('two reviewers');
  return found;
};
const reviewer = (at: number): Promise<ReviewerPage> => openReviewerPage(portal, member(at));

/** To the open file of a case, asked to be seen. */
const look = async ({ page, openFirstCase }: ReviewerPage, name: string): Promise<void> => {
  await openFirstCase();
  await page.getByRole('tab', { name: new RegExp(`^${files.title}`) }).click(SLOW);
  await page.getByRole('button', { name: viewing.openNamed(name) }).click(SLOW);
  await page.getByRole('button', { name: viewing.show, exact: true }).click(SLOW);
};

/** By key: the browser may take a click for one in the frame that stood there before the page was scrolled. */
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter', SLOW);

/** The colours in the last frame that shows something, along the middle row. */
const coloursAcross = (page: Page): Promise<string[]> =>
  page
    .frameLocator('.viewer__frame >> nth=-1')
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const { data = [] } = canvas.getContext('2d')?.getImageData(0, height / 2, width, 1) ?? {};
      return Array.from({ length: width }, (_, at) => [...data.slice(at * 4, at * 4 + 3)].join(' '));
    });

it('a part of a picture is covered by keyboard, and the copy that is kept has nothing under the box', async () => {
  const first = await reviewer(0);
  const { page } = first;
  await look(first, 'face.png');
  await press(page, `${covering.action} face.png`);
  const keys = keyboardOf(page);
  await keys.tabTo(covering.add);
  await keys.press('Enter');
  const box = page.getByRole('button', { name: /^Box 1/ });
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await keys.press('ArrowLeft', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
  expect(await box.textContent()).toContain(covering.place(39, 44, 21, 12));
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-covering');
  await press(page, covering.add);
  await page.getByRole('button', { name: /^Box 2/ }).press('Delete');
  await expect.poll(() => page.getByRole('button', { name: /^Box \d/ }).count()).toBe(1);
  await press(page, covering.undo);
  await expect.poll(() => page.getByRole('button', { name: /^Box \d/ }).count()).toBe(2);
  await press(page, covering.removeNamed(2));

  await press(page, covering.end);
  await press(page, frame.signOut);
  await page.getByText(frame.confirmSignOut.unsent).waitFor();
  await page.keyboard.press('Escape');
  await portal.db.deleteFrom('session').execute();
  await page.getByText(words.signIn.after['ended-with-draft'].text).waitFor(SLOW);
  await page.getByLabel(words.signIn.label).fill(member(0).phrase.join(' '));
  await press(page, words.signIn.action);
  await look(first, 'face.png');
  await press(page, `${covering.action} face.png`);
  expect(await box.textContent()).toContain(covering.place(39, 44, 21, 12));
  await press(page, covering.make);
  await page.getByRole('heading', { name: covering.preview }).waitFor(SLOW);
  await page.locator('.covering canvas, .covering iframe').first().waitFor(SLOW);
  await expect.poll(() => coloursAcross(page), SLOW).toContain('0 0 0');
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-covering-preview');
  await page.getByLabel(covering.name, { exact: true }).fill('');
  await press(page, covering.keep);
  await page.getByText(covering.nameFault).waitFor();
  await page.getByLabel(covering.name, { exact: true }).fill('face hidden.png');
  await page.context().route(/\/parts\/\d+$/, (route) => route.abort());
  await press(page, covering.keep);
  await page.getByText(/Trying again in/).waitFor(SLOW);
  await page.getByRole('progressbar').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-covering-keeping');
  await press(page, covering.stop);
  await page.getByText(covering.stopped).waitFor(SLOW);
  expect(await page.getByText(covering.copyOf('face.png', 1)).count()).toBe(0);
  await page.context().unroute(/\/parts\/\d+$/);
  await press(page, covering.keep);
  await page.getByText(covering.copyOf('face.png', 1)).waitFor(SLOW);
  await page.getByText(covering.covered(1)).waitFor(SLOW);
  // What is kept is not unsent; the boxes are an Undo away.
  await press(page, frame.signOut);
  await page.getByRole('dialog', { name: frame.confirmSignOut.title }).waitFor();
  expect(await page.getByText(frame.confirmSignOut.unsent).count()).toBe(0);
  await page.keyboard.press('Escape');
  await press(page, `${covering.action} face.png`);
  await page.getByText(covering.none).waitFor();
  await press(page, covering.undo);
  await box.waitFor();
  await first.close();

  const second = await reviewer(1);
  await look(second, 'face hidden.png');
  await expect.poll(() => coloursAcross(second.page), SLOW).toContain('0 0 0');
  const colours = await coloursAcross(second.page);
  expect(new Set(colours.slice(156, 240))).toEqual(new Set(['0 0 0']));
  expect(new Set([...colours.slice(0, 156), ...colours.slice(240)])).toEqual(new Set([RED.join(' ')]));
  await press(second.page, `${files.check.action} face hidden.png`);
  await second.page.getByText(files.check.whole).waitFor(SLOW);
  // The browser notes each call that was refused or cut off above.
  const cutOff = first.complaints.filter((each) => each.startsWith('Failed to load resource'));
  expect([...first.complaints, ...second.complaints]).toEqual(cutOff);
  await second.close();
}, 240_000);

it('a page of a PDF is covered on a phone, from right to left, with a finger, and turned', async () => {
  const first = await reviewer(0);
  const { page } = first;
  await first.openFirstCase();
  await page.getByRole('tab', { name: new RegExp(`^${files.title}`) }).click(SLOW);
  await page.getByRole('banner').getByRole('combobox').selectOption('ar');
  await page.locator('html[lang="ar"]').waitFor(SLOW);
  await page.setViewportSize(SCREENS.phone);
  await page.getByRole('button', { name: arabic.viewing.openNamed('paper.pdf') }).click(SLOW);
  await press(page, arabic.viewing.show);
  await press(page, arabic.viewing.next);
  await page.getByText(arabic.viewing.page(2, 2)).waitFor(SLOW);
  await press(page, arabic.viewing.turn);
  await press(page, `${arabic.covering.action} paper.pdf`);
  const layer = page.frameLocator('.viewer__frame').locator('.covers');
  await layer.waitFor(SLOW);
  await layer.scrollIntoViewIfNeeded();
  const place = await layer.boundingBox();
  if (place === null) throw new Error('no layer');
  await page.mouse.move(place.x + 10, place.y + 10);
  await page.mouse.down();
  await page.mouse.move(place.x + 100, place.y + 60, { steps: 3 });
  await page.mouse.up();
  await page.getByRole('button', { name: new RegExp(`^${arabic.covering.box(1)}`) }).waitFor(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await screenshot(page, 'desk-covering-ar-phone');
  await inTheDark(page, 'desk-covering-ar-phone-dark');
  await press(page, arabic.covering.make);
  await page.getByRole('heading', { name: arabic.covering.preview }).waitFor(SLOW);
  await expect.poll(() => coloursAcross(page), SLOW).toContain('255 255 255');
  await screenshot(page, 'desk-covering-ar-phone-preview');
  await inTheDark(page, 'desk-covering-ar-phone-preview-dark');
  await press(page, arabic.covering.keep);
  await page.getByText(arabic.covering.copyOf('\u2068paper.pdf\u2069', 2)).waitFor(SLOW);
  expect(first.complaints).toEqual([]);
  await first.close();
}, 240_000);

it('where the browser gives back other colours, or the frame something that is no picture, nothing is kept and it says why', async () => {
  const first = await reviewer(0);
  const { page } = first;
  await look(first, 'face.png');
  const inside = page.frames().find((each) => each !== page.mainFrame());
  if (!inside) throw new Error('no frame');
  await press(page, `${covering.action} face.png`);
  await press(page, covering.add);
  await inside.evaluate(() => {
    const own = Reflect.get(CanvasRenderingContext2D.prototype, 'getImageData') as (
      this: CanvasRenderingContext2D,
      ...where: readonly unknown[]
    ) => ImageData;
    CanvasRenderingContext2D.prototype.getImageData = function read(...where) {
      const lie = own.apply(this, where);
      if (document.body.dataset['honest'] === undefined) lie.data.fill(255);
      return lie;
    };
    const post = Reflect.get(MessagePort.prototype, 'postMessage') as (
      this: MessagePort,
      message: unknown,
    ) => void;
    MessagePort.prototype.postMessage = function say(message: { picture?: { bytes: Uint8Array } }) {
      if (message.picture && document.body.dataset['mute'] !== undefined) return;
      if (message.picture) message.picture.bytes = new TextEncoder().encode('<svg onload="alert(1)"/>');
      post.call(this, message);
    };
  });
  await press(page, covering.make);
  await page.getByText(covering.trouble.falsified).waitFor(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-covering-falsified');
  await inside.evaluate(() => {
    document.body.dataset['honest'] = '';
  });
  await press(page, covering.make);
  await page.getByText(covering.trouble['no-picture']).waitFor(SLOW);
  expect(await page.getByRole('heading', { name: covering.preview }).count()).toBe(0);

  await inside.evaluate(() => {
    document.body.dataset['mute'] = '';
  });
  await press(page, covering.make);
  await page.getByRole('progressbar', { name: covering.making }).waitFor();
  await press(page, covering.stop);
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.getByText(covering.trouble.title).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Box \d/ }).count()).toBe(1);
  await first.close();
}, 240_000);
