import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/casefile/report.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter, REPORT, type TestReporter } from '../support/reporter.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const PARAGRAPH =
  'They came to the office on Tuesday and asked who had written to Geneva. قالوا إنهم يعرفون كل شيء. 他们知道一切。';
const NARRATIVE = `${Array.from({ length: 120 }, (_, at) => `${at + 1}. ${PARAGRAPH}`).join('\n\n')}\n\nThe last words: ∎`;
const SENT: Report = {
  ...REPORT,
  narrative: NARRATIVE,
  danger: 'now',
  place: { country: 'KE', detail: 'Near the market' },
};
const ARRIVES_WITHIN = { timeout: 30_000 };

const portal = wholePortalOfThisFile();

interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

const open: OpenPage[] = [];
afterEach(async () => {
  const complaints = open.flatMap((each) => each.complaints);
  await Promise.all(open.splice(0).map(({ context }) => context.close()));
  expect(complaints).toEqual([]);
});

/** A browser profile of its own at the desk's page. */
async function openPage(viewport = { width: 1280, height: 800 }): Promise<OpenPage> {
  const context = await portal.browser.newContext({ viewport, timezoneId: 'UTC', locale: 'en' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself notes every refused call.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  await page.goto(`${portal.origin}/desk/`);
  const opened = { page, context, complaints };
  open.push(opened);
  return opened;
}

const reviewer = (at: number): NewMember => {
  const found = membersWhoAre(portal.made, 'reviewer')[at];
  if (!found) throw new Error('no such reviewer');
  return found;
};

async function signIn(page: Page, { phrase }: NewMember): Promise<void> {
  await page.getByLabel(words.signIn.label).fill(phrase.join(' '));
  await page.getByRole('button', { name: words.signIn.action }).click();
  await page.getByRole('heading', { name: words.cases.title }).waitFor(ARRIVES_WITHIN);
}

async function deskOf(member: NewMember): Promise<OpenPage> {
  const opened = await openPage();
  await signIn(opened.page, member);
  return opened;
}

async function send(report = SENT): Promise<TestReporter> {
  const reporter = makeReporter(portal.origin, portal.made.pin);
  await reporter.post(await reporter.seal(report));
  return reporter;
}

describe('the desk on a whole portal', () => {
  beforeEach(async () => {
    await portal.db.deleteFrom('stream_entry').execute();
  });

  it('shows an arriving report to its last character, and what two reviewers do with it to both', async () => {
    const [{ page: first }, { page: second }] = [await deskOf(reviewer(0)), await deskOf(reviewer(1))];
    await first.getByText(words.cases.empty.title).waitFor();
    expect(await axeViolations(first)).toEqual([]);

    const reporter = await send();
    await placeAll(portal.db);
    await first.locator('.row').waitFor(ARRIVES_WITHIN);
    expect(await first.locator('.row').innerText()).toContain('Kenya');
    await first.locator('.row').click();
    await first.getByRole('heading', { name: 'Kenya' }).waitFor();
    expect(await first.locator('.report .written').first().textContent()).toBe(NARRATIVE);
    expect(await axeViolations(first)).toEqual([]);

    await second.locator('.row').waitFor(ARRIVES_WITHIN);
    await second.locator('.row').click();
    await second.getByRole('heading', { name: 'Kenya' }).waitFor();

    await first.getByRole('button', { name: words.casePage.takeOn }).click();
    await first.getByRole('button', { name: words.casePage.giveBack }).waitFor();
    await second.locator('.facts', { hasText: reviewer(0).entry.label }).waitFor(ARRIVES_WITHIN);

    await first.getByRole('tab', { name: words.casePage.tabs.notes(0) }).click();
    await first.getByLabel(words.notes.label).fill('The duty lawyer knows.');
    await first.getByRole('button', { name: words.notes.action }).click();
    await first.locator('.turn', { hasText: 'The duty lawyer knows.' }).waitFor();
    await second.getByRole('tab', { name: words.casePage.tabs.notes(1) }).click(ARRIVES_WITHIN);
    await second.getByText('The duty lawyer knows.').waitFor();

    await second.getByRole('tab', { name: words.casePage.tabs.conversation(0) }).click();
    await second.getByLabel(words.answer.label).fill('We have read it. Are you safe tonight? — نحن معك');
    await second.getByRole('button', { name: words.answer.action }).click();
    await second.getByRole('button', { name: words.answer.confirm.yes }).click();
    await second.getByText('The server has taken your answer').waitFor(ARRIVES_WITHIN);
    expect(await axeViolations(second)).toEqual([]);

    await placeAll(portal.db);
    const mailbox = await reporter.mailbox();
    expect(JSON.stringify(mailbox)).toContain('We have read it. Are you safe tonight? — نحن معك');

    await reporter.post(await reporter.sealMessage('text', 'Yes, for tonight. ¡Gracias!'));
    await placeAll(portal.db);
    await first.getByRole('tab', { name: words.casePage.tabs.conversation(2) }).click(ARRIVES_WITHIN);
    await first.getByText('Yes, for tonight. ¡Gracias!').waitFor();
    await first.getByRole('tab', { name: words.casePage.tabs.activity }).click();
    await first.getByText(words.activity.verified(5)).waitFor(ARRIVES_WITHIN);
    expect(await axeViolations(first)).toEqual([]);
  });

  it('keeps both notes of two reviewers who write at the same moment', async () => {
    await send({ ...SENT, place: { country: 'PE', detail: '' } });
    await placeAll(portal.db);
    const pages = [(await deskOf(reviewer(0))).page, (await deskOf(reviewer(1))).page];
    await Promise.all(
      pages.map(async (page, at) => {
        await page.locator('.row', { hasText: 'Peru' }).click(ARRIVES_WITHIN);
        await page.getByRole('tab', { name: words.casePage.tabs.notes(0) }).click();
        await page.getByLabel(words.notes.label).fill(`Note of ${at}`);
      }),
    );
    await Promise.all(pages.map((page) => page.getByRole('button', { name: words.notes.action }).click()));
    for (const page of pages) {
      await page.getByText('Note of 0').waitFor(ARRIVES_WITHIN);
      await page.getByText('Note of 1').waitFor(ARRIVES_WITHIN);
      expect(await page.getByText(words.warnings.title(1)).count()).toBe(0);
    }
  });

  it('answers words of nobody and of a member of no case plainly', async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await page.getByLabel(words.signIn.label).fill(`${'zoo '.repeat(11)}wrong`);
    await page.getByRole('button', { name: words.signIn.action }).click();
    await page.getByText(words.signIn.refused).waitFor(ARRIVES_WITHIN);
    expect(await axeViolations(page)).toEqual([]);
    const [focal] = membersWhoAre(portal.made, 'focal-point');
    if (!focal) throw new Error('no focal point');
    await page.getByLabel(words.signIn.label).fill(focal.phrase.join(' '));
    await page.getByRole('button', { name: words.signIn.action }).click();
    await page.getByRole('heading', { name: words.focal.title }).waitFor(ARRIVES_WITHIN);
  });

  it('leaves nothing readable on the device, and no way back after signing out', async () => {
    const { page, context } = await deskOf(reviewer(2));
    await send();
    await placeAll(portal.db);
    await page.locator('.row').first().click(ARRIVES_WITHIN);
    await page.getByRole('heading', { level: 2, name: 'Kenya' }).waitFor();
    expect(page.url()).toBe(`${portal.origin}/desk/`);
    expect(await page.title()).toBe(words.documentTitle);
    await page.getByRole('button', { name: words.frame.signOut }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.frame.signOut, exact: true }).click();
    await page.getByText(words.signIn.after['signed-out'].title).waitFor(ARRIVES_WITHIN);
    expect(await page.content()).not.toContain('Geneva');
    const stored = await page.evaluate(() => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
    ]);
    expect(stored[0]).toMatch(/^\{"desk [\w-]{22}":"\d+ [\w-]+"\}$/);
    expect(stored.slice(1)).toEqual(['{}', '']);
    await expect
      .poll(async () => (await context.request.get(`${portal.origin}/api/v1/sessions/current`)).status())
      .toBe(401);
    await page.goBack();
    expect(await page.content()).not.toContain('Geneva');
  });

  it('locks after a quarter of an hour without a touch, and goes on with the phrase', async () => {
    const { page } = await openPage();
    await page.clock.install();
    await page.reload();
    await signIn(page, reviewer(0));
    await page.clock.fastForward('14:30');
    await page.getByRole('dialog', { name: words.frame.idle.title }).waitFor();
    await page.clock.fastForward('01:00');
    await page.getByText(words.signIn.after.locked.title).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.clock.resume();
    await signIn(page, reviewer(0));
  });
});
