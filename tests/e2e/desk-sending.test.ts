import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { betrays } from '../../web/locales/en/files/betrays.ts';
import { received } from '../../web/locales/en/received.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { PHONE } from '../support/desk-steps.ts';
import { sourceOf } from '../support/file-source.ts';
import { fixtureFile } from '../support/files/fixture-files.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const SLOW = { timeout: 60_000 };
const LONG_MS = 240_000;
const portal = wholePortalOfThisFile();
const folder = mkdtempSync(join(tmpdir(), 'for-them-'));
const PHOTO = fixtureFile('summons.jpg');
const PLAN = textPdf(['Where to go first', 'Whom to call']);
const sending = words.sending;
let reviewer: NewMember;
let phrase: string;

const onDisk = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const inUse = async (): Promise<number> =>
  (await portal.db.selectFrom('blob').select('id').where('expires_on', '>=', dayOf(Date.now())).execute())
    .length;

beforeAll(async () => {
  const [first] = membersWhoAre(portal.made, 'reviewer');
  if (!first) throw new Error('a reviewer');
  reviewer = first;
  const reporter = await openReporterPage(portal);
  phrase = await sendReport(reporter, { story: 'The story.', country: 'KE', contact: 'A meeting.' });
  await reporter.close();
  await placeAll(portal.db);
}, LONG_MS);
afterAll(() => rmSync(folder, { recursive: true }));

const toConversation = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Conversation/ }).click(SLOW);
};
const openForm = async (desk: ReviewerPage): Promise<void> => {
  await desk.openFirstCase();
  await toConversation(desk.page);
  await desk.page.getByRole('button', { name: sending.open, exact: true }).click(SLOW);
  await desk.page.getByLabel(sending.choose).waitFor(SLOW);
};
const choose = async (page: Page, ...paths: string[]): Promise<void> => {
  await page.getByLabel(sending.choose).setInputFiles(paths);
  await expect.poll(() => page.getByText(sending.looking).count(), SLOW).toBe(0);
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a reviewer sends files', () => {
  it('after reading what stands against them, and the reporter finds them without what they betrayed', async () => {
    const desk = await openReviewerPage(portal, reviewer);
    const { page } = desk;
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(
        `${request.method()} ${request.url()} ${request.postDataBuffer()?.toString('latin1') ?? ''}`,
      );
    });
    await openForm(desk);
    await choose(page, onDisk('summons.jpg', PHOTO), onDisk('plan by Anna.pdf', PLAN));
    await page.getByText(betrays.loses).waitFor(SLOW);
    await page.getByText(betrays.cannot.title).waitFor(SLOW);
    await page.getByLabel(sending.name).nth(1).fill('plan.pdf');
    await page.getByLabel(sending.text).fill('What to do first.');
    await button(page, sending.action).click();
    await page.getByText(sending.acceptFirst).waitFor();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type))
      .toBe('checkbox');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(sending.accept).check();
    await screenshot(page, 'desk-sending');
    await button(page, sending.action).click();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-sending-confirm');
    await button(page, sending.confirm.yes).click();
    await page.getByText(sending.done).first().waitFor(SLOW);
    await page.getByText('What to do first.').waitFor(SLOW);
    await button(page, words.viewing.openNamed('plan.pdf')).click();
    await page.getByText(words.viewing.page(1, 2)).waitFor(SLOW);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-sending-sent');
    expect(asked.filter((call) => /summons|plan|What to do/.test(call))).toEqual([]);
    expect(asked.filter((call) => call.startsWith(`POST ${portal.origin}${PATHS.blobs} `))).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
    await placeAll(portal.db);

    const reporter = await openReporterPage(portal);
    await openConversation(reporter, phrase);
    await reporter.page.getByText('What to do first.').waitFor();
    await reporter.page.getByText('plan.pdf').first().waitFor(SLOW);
    await button(reporter.page, received.saveNamed('summons.jpg')).click();
    const [download] = await Promise.all([
      reporter.page.waitForEvent('download', SLOW),
      reporter.press(received.saving.yes),
    ]);
    const saved = readFileSync(await download.path());
    expect(await whatBetrays(sourceOf(saved))).toEqual([]);
    await button(reporter.page, received.lookNamed('plan.pdf')).click();
    await reporter.page.getByText(received.viewing.page(1, 2)).waitFor(SLOW);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  }, 240_000);

  it('is told what a file can do on a phone', async () => {
    const desk = await openReviewerPage(portal, reviewer);
    const { page } = desk;
    await openForm(desk);
    await choose(page, onDisk('radio.apk', seededBytes('app', 900)));
    await page.getByText(sending.dangers.runs).waitFor(SLOW);
    await page.getByText(sending.dangers['must-save']).waitFor();
    await button(page, sending.removeNamed('radio.apk')).click();
    expect(await page.getByText(sending.dangers.runs).count()).toBe(0);
    await desk.close();
  }, 120_000);

  it('goes on where the line was cut, stops when asked, and removes what had come', async () => {
    const before = await inUse();
    const desk = await openReviewerPage(portal, reviewer);
    const { page } = desk;
    await openForm(desk);
    await choose(page, onDisk('film.mkv', seededBytes('film', 3 * BLOB_PART_BYTES)));
    await page.getByLabel(sending.accept).check();
    await page.context().route(/\/parts\/2$/, (route) => route.abort());
    await button(page, sending.action).click();
    await button(page, sending.confirm.yes).click();
    await page.getByText(/Trying again in/).waitFor(SLOW);
    expect(await inUse()).toBe(before + 1);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-sending-cut');
    await toPart(page, words.casePage.tabs.report);
    await toConversation(page);
    await button(page, sending.stop).click();
    await page.getByText(sending.stopped).waitFor();
    await expect.poll(inUse, SLOW).toBe(before);
    await page.context().unroute(/\/parts\/2$/);
    await page
      .context()
      .route(/\/cases\/[^/]+\/events$/, (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      );
    const parts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT' && /\/parts\//.test(request.url())) parts.push(request.url());
    });
    await button(page, sending.action).click();
    await button(page, sending.confirm.yes).click();
    await page.getByText(sending.failed).waitFor(SLOW);
    expect(new Set(parts).size).toBe(parts.length);
    const sent = parts.length;
    await page.context().unroute(/\/cases\/[^/]+\/events$/);
    await button(page, sending.action).click();
    await button(page, sending.confirm.yes).click();
    await page.getByText(sending.done).first().waitFor(SLOW);
    expect(parts.length).toBe(sent);
    expect(await inUse()).toBe(before + 1);
    await button(page, sending.recall.action).last().click();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, sending.recall.yes).click();
    await page.getByText(/^Taken back by/).waitFor(SLOW);
    await screenshot(page, 'desk-sending-recalled');
    await expect.poll(inUse, SLOW).toBe(before);
    await desk.close();
  }, 240_000);

  it('on a phone, in Arabic from right to left', async () => {
    const context = await portal.browser.newContext({ viewport: PHONE, locale: 'ar', timezoneId: 'UTC' });
    const page = await context.newPage();
    await page.goto(`${portal.origin}/desk/`);
    await page.getByLabel(arabic.signIn.label).fill(reviewer.phrase.join(' '));
    await button(page, arabic.signIn.action).click();
    await page.locator('.row').first().click(SLOW);
    await toPart(page, new RegExp(arabic.casePage.tabs.conversation(0)));
    await button(page, arabic.sending.open).click(SLOW);
    await page.getByLabel(arabic.sending.choose).setInputFiles([onDisk('plan.pdf', PLAN)]);
    await page.getByText(arabic.sending.accept).waitFor(SLOW);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-sending-ar');
    await inTheDark(page, 'desk-sending-ar-dark');
    await context.close();
  }, 120_000);
});
