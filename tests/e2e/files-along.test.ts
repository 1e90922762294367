import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { FOCAL_DESTINATION } from '../support/case-to-refer.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { idOfSent, type PassedOn, passedOn, readyToPass } from '../support/passed-on.ts';
import { placeAll } from '../support/place-all.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const SLOW = { timeout: 60_000 };
const PHOTO = {
  name: 'summons',
  file: new Uint8Array(readFileSync(new URL('../fixtures/files/summons.jpg', import.meta.url))),
  label: 'Photograph of the summons',
};
const given = {
  destination: FOCAL_DESTINATION,
  name: 'UN focal point on reprisals (invented)',
  choices: {
    switches: { C3: 'granted' as const, C11: 'granted' as const },
    destinations: [],
    files: [idOfSent(PHOTO)],
  },
  along: [PHOTO],
};
const portal = wholePortalOfThisFile();

const contexts: BrowserContext[] = [];
const complaints: string[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

/** The focal point at the newest referral. */
const atReferral = async (
  said: DeskMessages = english,
  locale = 'en',
  viewport: (typeof SCREENS)[keyof typeof SCREENS] = SCREENS.desktop,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> => {
  const [member] = membersWhoAre(portal.made, 'focal-point');
  const context = await portal.browser.newContext({ viewport, timezoneId: 'UTC', locale, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(said.signIn.label, { exact: true }).fill(member?.phrase.join(' ') ?? '');
  await page.getByRole('button', { name: said.signIn.action, exact: true }).click();
  await page.locator('.focal__line').first().getByRole('button').click(SLOW);
  await page.locator('#focal-files').waitFor(SLOW);
  return page;
};
const look = (page: Page, said: DeskMessages = english): Promise<void> =>
  page.getByRole('button', { name: said.viewing.openNamed(PHOTO.label), exact: true }).click();
const frame = (page: Page) => page.frameLocator('.viewer__frame');

describe('a photograph that the person let go', () => {
  let ready: PassedOn;
  beforeAll(async () => {
    ready = await readyToPass(portal, given);
  });

  it('goes along when a reviewer sends the dossier, who is told so before', async () => {
    const [reviewer] = membersWhoAre(portal.made, 'reviewer');
    if (reviewer === undefined) throw new Error('a reviewer');
    const { page, openFirstCase, close, complaints: heard } = await openReviewerPage(portal, reviewer);
    await openFirstCase();
    await toPart(page, new RegExp(`^${english.referrals.title}`));
    await page
      .getByRole('button', { name: new RegExp(`^${english.referrals.reading.open}`) })
      .first()
      .click(SLOW);
    await page.getByText(english.referrals.reading.filesAlong).waitFor();
    await page.getByText(`${PHOTO.label} – ${PHOTO.name}`).waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^${english.referrals.send.action}`) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(english.referrals.send.files(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-send');
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/0', async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    await dialog.getByRole('button', { name: english.referrals.send.yes, exact: true }).click();
    await dialog.getByRole('progressbar').waitFor(SLOW);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-sending');
    letGo(undefined);
    await page
      .locator('.referral .tag')
      .first()
      .filter({ hasText: english.referrals.standings.sent })
      .waitFor(SLOW);
    await placeAll(portal.db);
    expect(heard).toEqual([]);
    await close();
  });

  it('is seen at the desk of the focal point, in a frame that can ask nobody', async () => {
    const page = await atReferral();
    await page.getByText(english.focal.files.lead).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await look(page);
    await page.getByRole('button', { name: english.viewing.show, exact: true }).click(SLOW);
    await frame(page).locator('canvas, img').first().waitFor(SLOW);
    await expect.poll(() => frame(page).locator('#stage').getAttribute('class')).not.toContain('veiled');
    expect(await page.locator('.viewer__frame').getAttribute('sandbox')).toBe('allow-scripts');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-seen');
    await page.getByRole('button', { name: english.viewing.close, exact: true }).press('Enter');
    await page.locator('.viewer__frame').waitFor({ ...SLOW, state: 'detached' });
  });

  it('is saved with a record that names nobody, and that stock tools check', async () => {
    const page = await atReferral();
    await page
      .getByRole('button', { name: english.focal.files.save.named(PHOTO.label), exact: true })
      .click();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-save');
    const [download] = await Promise.all([
      page.waitForEvent('download', SLOW),
      page.getByRole('button', { name: english.focal.files.save.yes, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^file-.{8}\.zip$/);
    const inside = new Map(
      Object.entries(unzipSync(readFileSync(await download.path()))).map(([path, bytes]) => [
        path.slice(path.indexOf('/') + 1),
        Buffer.from(bytes),
      ]),
    );
    expect([...inside.keys()].sort()).toEqual(
      ['README.txt', 'SHA256SUMS', `copy/${PHOTO.label}.jpg`, 'record.json'].sort(),
    );
    for (const line of inside.get('SHA256SUMS')?.toString().trim().split('\n') ?? []) {
      const [hash, path = ''] = line.split(/ {2}(.*)/);
      expect(
        createHash('sha256')
          .update(inside.get(path) ?? '')
          .digest('hex'),
      ).toBe(hash);
    }
    const record = inside.get('record.json')?.toString() ?? '';
    expect(JSON.parse(record)).toMatchObject({
      label: PHOTO.label,
      sha256: createHash('sha256').update(PHOTO.file).digest('hex'),
      bytes: PHOTO.file.length,
    });
    for (const { label } of portal.made.members.map(({ entry }) => entry))
      expect(record).not.toContain(label);
    await page
      .getByText(english.focal.files.save.done)
      .first()
      .waitFor({ ...SLOW, state: 'attached' });
  });

  it('is not saved where somebody leaves before it was read whole', async () => {
    const page = await atReferral();
    await page.evaluate(() => {
      const own = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (copy) => {
        document.body.dataset['copies'] = `${document.body.dataset['copies'] ?? ''}+`;
        return own(copy);
      };
    });
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/0', async (route) => {
      await held;
      await route.continue();
    });
    const save = async (): Promise<void> => {
      await page
        .getByRole('button', { name: english.focal.files.save.named(PHOTO.label), exact: true })
        .click();
      await page.getByRole('button', { name: english.focal.files.save.yes, exact: true }).click();
    };
    await save();
    await page.getByRole('button', { name: shared.cancel, exact: true }).click();
    letGo(undefined);
    await save();
    await page.getByRole('dialog').waitFor({ ...SLOW, state: 'detached' });
    expect(await page.locator('body').getAttribute('data-copies')).toBe('+');
  });

  it('reads well on a telephone, in the dark, and from right to left', async () => {
    const phone = await atReferral(english, 'en', SCREENS.phone, 'dark');
    await look(phone);
    await phone.getByRole('button', { name: english.viewing.close, exact: true }).waitFor(SLOW);
    await phone.getByRole('button', { name: english.viewing.show, exact: true }).click(SLOW);
    expect(await axeViolations(phone)).toEqual([]);
    await screenshot(phone, 'files-along-phone-dark');
    const page = await atReferral(arabic, 'ar', SCREENS.phone);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: arabic.focal.files.save.named(PHOTO.label), exact: true }).click();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-arabic');
    for (const each of [phone, page])
      expect(
        await each.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
  });

  it('is not shown where the server gives other octets for it', async () => {
    const page = await atReferral();
    await page.route('**/api/v1/blobs/*/parts/0', async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
      await route.fulfill({ response: answer, body });
    });
    await look(page);
    await page.getByText(english.focal.files.altered.title).waitFor(SLOW);
    expect(await page.locator('.viewer__frame').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-along-altered');
    await page
      .getByRole('button', { name: english.focal.files.save.named(PHOTO.label), exact: true })
      .click();
    await page.getByRole('button', { name: english.focal.files.save.yes, exact: true }).click();
    await page.getByText(english.problems['file-exchanged']).waitFor(SLOW);
    await page.getByRole('button', { name: shared.cancel, exact: true }).click();
    await page.unroute('**/api/v1/blobs/*/parts/0');
    await look(page);
    await page.locator('.viewer__frame').waitFor(SLOW);
  });

  it('is fetched no more once the person took back what they allowed', async () => {
    const other = await passedOn(portal, given);
    await other.anna.recordWithdrawal(other.id, {
      from: 'person',
      way: 'call',
      told: '2026-03-04',
      words: 'No more.',
    });
    await other.anna.referrals.tellConsentGone(other.id, other.dossier);
    await placeAll(portal.db);
    const page = await atReferral();
    await page.getByText(english.focal.files.takenBack).waitFor();
    expect(await page.getByRole('button', { name: english.viewing.openNamed(PHOTO.label) }).count()).toBe(0);
    expect(ready.id).not.toBe(other.id);
  });
});
