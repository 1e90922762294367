import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { reporter as arabic } from '../../web/locales/ar/reporter.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { reporter as english } from '../../web/locales/en/reporter.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const ARRIVES_WITHIN = { timeout: 15_000 };
const portal = wholePortalOfThisFile();

const until = dayAfter(Date.now(), 9);
const IN_ENGLISH = LANGUAGES.find(({ tag }) => tag === 'en')?.formats;
const UNTIL = new Intl.DateTimeFormat(IN_ENGLISH, { dateStyle: 'long', timeZone: 'UTC' }).format(
  Date.parse(until),
);

const signInAsCoordinator = async (size: (typeof SCREENS)[keyof typeof SCREENS]): Promise<Page> => {
  const [coordinator] = membersWhoAre(portal.made, 'coordinator');
  if (!coordinator) throw new Error('a coordinator');
  const context = await portal.browser.newContext({ viewport: size, locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(words.signIn.label).fill(coordinator.phrase.join(' '));
  await page.getByRole('button', { name: words.signIn.action }).click();
  await page.getByRole('heading', { name: words.announcing.title }).waitFor(ARRIVES_WITHIN);
  await page.getByText(words.announcing.nothing).waitFor(ARRIVES_WITHIN);
  return page;
};

const visit = (language: 'en' | 'ar'): Promise<ReporterPage> =>
  openReporterPage(portal, { locale: language }, SPOKEN[language]);

describe('a coordinator at the desk', () => {
  it('announces that nobody reads, and reporters read it in their language until it is taken down', async () => {
    const page = await signInAsCoordinator(SCREENS.phone);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words.announcing.publish }).click();
    await page.getByText(words.announcing.kindMissing).waitFor();
    await page.getByText(words.announcing.untilMissing).waitFor();
    await screenshot(page, 'announce-faults');
    await page.getByLabel(words.announcing.unstaffed).check();
    await page.getByLabel(words.announcing.until).fill(dayAfter(Date.now(), 31));
    await page.getByRole('button', { name: words.announcing.publish }).click();
    await page.getByText(words.announcing.untilWrong(30)).waitFor();
    await page.getByLabel(words.announcing.until).fill(until);
    await page.getByLabel(words.announcing.text('English')).fill('Back after the retreat.');
    await page.getByRole('button', { name: words.announcing.publish }).click();
    await page.getByText(words.announcing.unstaffedUntil(UNTIL)).waitFor(ARRIVES_WITHIN);
    expect(await page.getByLabel(words.announcing.text('English')).inputValue()).toBe('');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'announced-at-desk');

    const reporter = await visit('en');
    await reporter.press(english.front.report);
    await reporter.page.getByRole('alert').getByText(english.announced.unstaffed(UNTIL)).waitFor();
    await reporter.page.getByText('Back after the retreat.').waitFor();
    expect(await axeViolations(reporter.page)).toEqual([]);
    await screenshot(reporter.page, 'announced-before');
    await reporter.close();

    const other = await visit('ar');
    await other.press(arabic.front.danger.action);
    const title = await other.page.getByRole('alert').locator('.notice__title').textContent();
    expect(title).toContain('لا أحد يقرأ البلاغات');
    await screenshot(other.page, 'announced-danger-ar');
    await other.close();

    await page.getByRole('button', { name: words.announcing.end }).click();
    await page.getByText(words.announcing.nothing).waitFor(ARRIVES_WITHIN);
    const later = await visit('en');
    await later.press(english.front.otherWays);
    await later.page.getByText(english.otherWays.intro).waitFor();
    await later.page.getByRole('heading', { name: english.otherWays.hotlines }).waitFor();
    await expect.poll(() => later.page.locator('.card').count()).toBeGreaterThan(0);
    expect(await later.page.getByRole('alert').count()).toBe(0);
    await later.close();
    await page.context().close();
  });

  it('moves the day after which silence means something, and stands where answers are read', async () => {
    const page = await signInAsCoordinator(SCREENS.desktop);
    await page.getByLabel(words.announcing.unstaffed).check();
    await page.getByLabel(words.announcing.until).fill(until);
    await page.getByRole('button', { name: words.announcing.publish }).click();
    await page.getByText(words.announcing.unstaffedUntil(UNTIL)).waitFor(ARRIVES_WITHIN);
    const reporter = await visit('en');
    const phrase = await sendReport(reporter, {
      story: 'They came for the letters.',
      country: 'KE',
      contact: 'A meeting in Geneva.',
    });
    const sixteenth = new Intl.DateTimeFormat(IN_ENGLISH, { dateStyle: 'full', timeZone: 'UTC' }).format(
      Date.parse(`${until}T12:00:00Z`) + 7 * 86_400_000,
    );
    const heading = await reporter.page.getByText(/If there is no answer by/).textContent();
    expect(heading).toBe(english.sent.deadline.title(sixteenth));
    await screenshot(reporter.page, 'announced-sent');
    await reporter.close();
    const back = await visit('en');
    await openConversation(back, phrase);
    await back.page.getByText(english.announced.unstaffed(UNTIL)).waitFor();
    await back.close();
    await page.context().close();
  });

  it('cannot be forged by the server: nothing is sealed then, and the page says why', async () => {
    const context = await portal.browser.newContext({ viewport: SCREENS.phone, locale: 'en' });
    await context.route(`**${PATHS.announcement}`, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    const page = await context.newPage();
    await page.goto(portal.origin);
    await page.getByRole('button', { name: english.front.danger.action }).click();
    await page.getByText(english.trust.reasons.forged).waitFor(ARRIVES_WITHIN);
    expect(await page.getByText('Back after the retreat.').count()).toBe(0);
    await context.close();
  });
});
