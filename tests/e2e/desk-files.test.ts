import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { reporterBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { intake } from '../../web/locales/en/intake.ts';
import { axeViolations } from '../support/axe.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter } from '../support/reporter.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { REPORT } from '../support/sample-case.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { sendFile } from '../support/send-file.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const FILE = seededBytes('desk file', 1_400_000);
const PAPER = textPdf(['Summons to appear', 'Second page']);
const GONE = words.problems['file-gone'];
const SLOW = { timeout: 60_000 };

let reporter: ReturnType<typeof makeReporter>;

beforeAll(async () => {
  reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal({ ...REPORT, answers: { acts: ['B1', 'D2'] } }));
  await sendFile(portal.origin, reporter, { name: 'summons.jpg', file: FILE, index: 0 });
  await sendFile(portal.origin, reporter, { name: 'paper.pdf', file: PAPER, index: 1 });
  await placeAll(portal.db);
});

const openFiles = async ({ page, openFirstCase }: ReviewerPage): Promise<void> => {
  await openFirstCase();
  await page.getByRole('tab', { name: words.files.tab(2) }).click(SLOW);
};

it('a file from a reporter stands in its case, and a copy of it takes two', async () => {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');

  const asker = await openReviewerPage(portal, first);
  await openFiles(asker);
  const { page } = asker;
  expect(await page.getByText('summons.jpg').first().isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files');
  await page.getByRole('button', { name: `${words.files.check.action} summons.jpg` }).click();
  await page.getByText(words.files.check.whole).waitFor(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: `${words.files.ask.action} summons.jpg` }).click();
  await page.getByRole('textbox', { name: words.life.why }).fill('For the doctor.');
  await page.getByRole('button', { name: words.files.ask.yes, exact: true }).click();
  await page.getByText(words.files.waits).waitFor(SLOW);
  expect(await page.getByRole('button', { name: words.files.save.action }).count()).toBe(0);
  expect(await page.getByRole('button', { name: words.files.agree, exact: true }).count()).toBe(0);

  const other = await openReviewerPage(portal, second);
  await openFiles(other);
  await other.page.getByRole('button', { name: words.files.agree, exact: true }).click(SLOW);
  await other.page
    .getByText(/can save one copy/)
    .first()
    .waitFor({ ...SLOW, state: 'attached' });

  await page.getByRole('button', { name: words.files.save.action }).click(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-save');
  const [download] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('button', { name: words.files.save.yes, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('summons.jpg');
  expect(Buffer.compare(readFileSync(await download.path()), FILE)).toBe(0);
  await page.getByText(/The copy was saved/).waitFor(SLOW);
  expect(await page.getByRole('button', { name: words.files.save.action }).count()).toBe(0);

  await page.getByRole('button', { name: `${words.files.ask.action} paper.pdf` }).click();
  await page.getByRole('textbox', { name: words.life.why }).fill('For the court.');
  await page.getByRole('button', { name: words.files.ask.yes, exact: true }).click();
  await other.page.getByRole('button', { name: words.files.agree, exact: true }).click(SLOW);
  await page.getByRole('button', { name: words.files.save.action }).click(SLOW);
  await page.getByLabel(words.files.save.record).check();
  await screenshot(page, 'desk-files-save-record');
  const [bundle] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('button', { name: words.files.save.yes, exact: true }).click(),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/^file-.{8}\.zip$/);
  const inside = Object.entries(unzipSync(readFileSync(await bundle.path()))).map(
    ([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes] as const,
  );
  expect(Buffer.compare(new Map(inside).get('copy/paper.pdf') ?? Buffer.of(), PAPER)).toBe(0);
  expect(inside.map(([path]) => path)).toEqual(
    expect.arrayContaining(['README.txt', 'record.json', 'SHA256SUMS']),
  );

  await page.setViewportSize(SCREENS.phone);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-phone');
  await page.getByRole('banner').getByRole('combobox').selectOption('ar');
  await page.locator('html[lang=ar]').waitFor();
  await inTheDark(page, 'desk-files-phone-ar-dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect([...asker.complaints, ...other.complaints]).toEqual([]);
  await asker.close();
  await other.close();
}, 240_000);

it('a file is looked at in a frame that can ask nobody, blurred at first, and the log says who looked', async () => {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');

  const reader = await openReviewerPage(portal, first);
  const { page } = reader;
  await openFiles(reader);
  await page.getByRole('button', { name: `${words.viewing.open} paper.pdf` }).click(SLOW);
  await page.getByText(words.viewing.page(1, 2)).waitFor(SLOW);
  const stage = page.frameLocator('.viewer__frame').locator('#stage');
  expect(await stage.getAttribute('class')).toContain('veiled');
  await page.getByRole('button', { name: words.viewing.show, exact: true }).click();
  await expect.poll(() => stage.getAttribute('class')).not.toContain('veiled');
  expect(await stage.innerText()).toContain('Summons to appear');
  await page.getByRole('button', { name: words.viewing.next, exact: true }).click();
  await page.getByText(words.viewing.page(2, 2)).waitFor(SLOW);
  await expect.poll(() => stage.innerText()).toContain('Second page');
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-viewer');
  await page.setViewportSize(SCREENS.phone);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-viewer-phone');
  await page.getByRole('button', { name: words.viewing.close }).press('Enter');
  await page.locator('.viewer__frame').waitFor({ ...SLOW, state: 'detached' });

  const other = await openReviewerPage(portal, second);
  await openFiles(other);
  await other.page.getByText(/Last looked at by/).waitFor(SLOW);
  expect([...reader.complaints, ...other.complaints]).toEqual([]);
  await reader.close();
  await other.close();
}, 240_000);

it('what the team knows of a file is noted, kept while it is written, and read by all with its history', async () => {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');
  const { note } = words.files;
  const { verification } = words.triage;
  const writer = await openReviewerPage(portal, first);
  const other = await openReviewerPage(portal, second);
  for (const each of [writer, other]) await openFiles(each);
  const { page } = writer;
  const dialog = page.getByRole('dialog');
  const open = (action: string): Promise<void> =>
    page.getByRole('button', { name: `${action} paper.pdf` }).click(SLOW);
  const choose = (label: string, option: string): Promise<unknown> =>
    dialog.getByLabel(label, { exact: true }).selectOption({ label: option });
  const keep = (): Promise<void> =>
    dialog.getByRole('button', { name: words.life.record, exact: true }).click();

  await open(note.action);
  await keep();
  expect(await dialog.getByText(words.triage.choose).count()).toBe(3);
  await dialog.getByLabel(note.origin, { exact: true }).fill('x'.repeat(1001));
  await dialog.getByText(note.originLong('1,000')).waitFor();
  await dialog.getByLabel(note.origin, { exact: true }).fill('From the clerk of the court.');
  await choose(note.capturedBy, words.files.by.authority);
  await choose(verification.source, verification.sources.B);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-note');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: words.timeline.tab }).click();
  await page.getByRole('tab', { name: words.files.tab(2) }).click();
  await open(note.action);
  expect(await dialog.getByLabel(note.origin, { exact: true }).inputValue()).toBe(
    'From the clerk of the court.',
  );
  await choose(verification.information, verification.informations['2']);
  await dialog.getByRole('checkbox', { name: intake.acts.D2 }).check();
  await keep();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('From the clerk of the court.').waitFor(SLOW);
  await page.getByText(note.shows(intake.acts.D2)).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-noted');

  await other.page.getByText('From the clerk of the court.').waitFor(SLOW);
  await open(note.change);
  const hasDraft = (): Promise<boolean> =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  const origin = dialog.getByLabel(note.origin, { exact: true });
  await origin.fill('From a clerk.');
  expect(await hasDraft()).toBe(true);
  await origin.fill('From the clerk of the court.');
  expect(await hasDraft()).toBe(false);
  await origin.fill('From a clerk.');
  await other.page.getByRole('button', { name: `${note.change} paper.pdf` }).click();
  const theirs = other.page.getByRole('dialog');
  await theirs.getByLabel(verification.information, { exact: true }).selectOption('1');
  await theirs.getByRole('button', { name: words.life.record, exact: true }).click();
  await theirs.waitFor({ state: 'detached' });
  await dialog.getByText(note.replaces).waitFor(SLOW);
  expect(await dialog.getByLabel(note.origin, { exact: true }).inputValue()).toBe('From a clerk.');
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-note-meanwhile');
  await dialog.getByRole('button', { name: note.theirs }).click();
  expect(await dialog.getByLabel(verification.information, { exact: true }).inputValue()).toBe('1');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: words.timeline.tab }).click();
  await page.getByText(words.files.shownBy(`paper.pdf (${intake.acts.D2})`)).waitFor(SLOW);
  const line = words.files.graded(words.activity.did['file-noted'], 'B1');
  await page.locator('.step-line__what', { hasText: words.files.about(line, 'paper.pdf') }).waitFor(SLOW);
  await page.setViewportSize(SCREENS.phone);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-timeline-phone');
  expect([...writer.complaints, ...other.complaints]).toEqual([]);
  await writer.close();
  await other.close();
}, 240_000);

it('a file of which the server lost a part is said to be gone, and the agreement to a copy stays', async () => {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');
  const setStored = (stored: boolean): Promise<unknown> =>
    portal.db
      .updateTable('blob_part')
      .set({ stored })
      .where('blob', '=', reporterBlobPlace(reporter.keys, 0).id)
      .where('place', '=', 1)
      .execute();
  const asker = await openReviewerPage(portal, first);
  const { page } = asker;
  await openFiles(asker);
  await page.getByRole('button', { name: `${words.files.ask.action} summons.jpg` }).click(SLOW);
  await page.getByRole('textbox', { name: words.life.why }).fill('For the lawyer.');
  await page.getByRole('button', { name: words.files.ask.yes, exact: true }).click();
  const other = await openReviewerPage(portal, second);
  await openFiles(other);
  await other.page.getByRole('button', { name: words.files.agree, exact: true }).click(SLOW);
  const save = page.getByRole('button', { name: words.files.save.action });
  await save.waitFor(SLOW);

  await setStored(false);
  await page.getByRole('button', { name: `${words.files.check.action} summons.jpg` }).click();
  await page.getByRole('alert').getByText(GONE).waitFor(SLOW);
  await page.getByRole('button', { name: `${words.viewing.open} summons.jpg` }).click();
  await page.getByText(words.viewing.trouble.gone).last().waitFor(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-files-gone');
  await page.getByRole('button', { name: words.viewing.close }).click();
  await save.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.files.save.yes, exact: true }).click();
  await dialog.getByText(GONE).waitFor(SLOW);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await setStored(true);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route(/\/parts\/\d+$/, async (route) => {
    await held;
    await route.continue();
  });
  await save.click();
  await dialog.getByRole('button', { name: words.files.save.yes, exact: true }).click();
  await page.keyboard.press('Escape');
  letGo(undefined);
  await save.click();
  const [download] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('button', { name: words.files.save.yes, exact: true }).click(),
  ]);
  expect(Buffer.compare(readFileSync(await download.path()), FILE)).toBe(0);
  await dialog.waitFor({ state: 'detached' });
  expect(downloads).toHaveLength(1);
  await asker.close();
  await other.close();
}, 240_000);
