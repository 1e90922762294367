import { beforeAll, expect, it } from 'vitest';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter } from '../support/reporter.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { REPORT } from '../support/sample-case.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { sendLocked } from '../support/send-locked.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const SLOW = { timeout: 60_000 };
const NOTE = new TextEncoder().encode('Seen at the gate.\n');

beforeAll(async () => {
  const reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal(REPORT));
  await sendLocked(portal, reporter, { name: 'note.txt', file: NOTE, index: 0 });
  await placeAll(portal.db);
});

const openFiles = async ({ page, openFirstCase }: ReviewerPage, tab: string): Promise<void> => {
  await openFirstCase();
  await page.getByRole('tab', { name: tab }).click(SLOW);
};

it('an original is seen by who asked, once a colleague agreed, and by nobody alone', async () => {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');
  const asker = await openReviewerPage(portal, first);
  const other = await openReviewerPage(portal, second);
  for (const each of [asker, other]) await openFiles(each, words.files.tab(1));
  const { page } = asker;
  const open = page.getByRole('button', { name: words.viewing.openNamed('note.txt') });
  await page.getByText(words.originals.locked(2)).waitFor(SLOW);
  expect(await open.count()).toBe(0);
  expect(await page.getByRole('button', { name: `${words.files.ask.action} note.txt` }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-original-locked');
  await page.getByRole('button', { name: `${words.originals.ask.action} note.txt` }).click();
  await page.getByRole('textbox', { name: words.life.why }).fill('The hour on it.');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: words.originals.ask.yes, exact: true }).click();
  await page.getByText(words.names.parts(1, 2)).waitFor(SLOW);
  expect(await open.count()).toBe(0);

  await other.page.getByRole('button', { name: `${words.originals.agree.action} note.txt` }).click(SLOW);
  expect(await axeViolations(other.page)).toEqual([]);
  await screenshot(other.page, 'desk-original-agree');
  await other.page.getByRole('button', { name: words.originals.agree.yes, exact: true }).click();
  await other.page.getByText(words.names.parts(2, 2)).waitFor(SLOW);
  expect(await other.page.getByRole('button', { name: words.viewing.openNamed('note.txt') }).count()).toBe(0);

  await open.click(SLOW);
  await page
    .frameLocator('iframe')
    .getByText('Seen at the gate.')
    .waitFor({ ...SLOW, state: 'attached' });
  await page.getByText(/Opened \(/).waitFor(SLOW);
  await page.setViewportSize(SCREENS.phone);
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, 'desk-original-opened-phone');
  await page.locator('.picker__select').selectOption('ar');
  await page.getByText(arabic.originals.locked(2)).waitFor(SLOW);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await screenshot(page, 'desk-original-opened-phone-ar');
  await inTheDark(page, 'desk-original-opened-phone-ar-dark');
  expect([...asker.complaints, ...other.complaints]).toEqual([]);
  await asker.close();
  await other.close();
}, 240_000);
