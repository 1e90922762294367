import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PublishedYear } from '../../../src/casefile/statistics/published.ts';
import { desk as arabic } from '../../../web/locales/ar/desk.ts';
import { numbers as arabicNumbers } from '../../../web/locales/ar/numbers.ts';
import { desk as english } from '../../../web/locales/en/desk.ts';
import { numbers } from '../../../web/locales/en/numbers.ts';
import { desk as french } from '../../../web/locales/fr/desk.ts';
import { numbers as frenchNumbers } from '../../../web/locales/fr/numbers.ts';
import { axeViolations } from '../../support/axe.ts';
import { toDeskPage } from '../../support/case-parts.ts';
import { COLLEAGUE } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../../support/desk-steps.ts';
import { inTheDark } from '../../support/in-the-dark.ts';
import { publishedYear } from '../../support/published-year.ts';
import { screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const AFTER = '2027-08-01T10:00:00Z';
const SCENARIO = { cases: 60, allows: { switches: { C10: 'granted' } } };
const words = english.publishing;
const YEAR = publishedYear(2025);
const CYCLE = '1 May 2025 to 30 April 2026';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const openTrends = async (): Promise<Page> => {
  const page = await pages.openDesk({ clock: AFTER, scenario: SCENARIO });
  await toDeskPage(page, english.trends.open);
  return page;
};
const count = async (page: Page): Promise<void> => {
  await press(page, english.trends.count);
  await page.getByText(numbers.heading).waitFor();
};

describe('publishing at the desk', () => {
  it('shows exactly what will be public before a colleague is asked, and lets tables be left out', async () => {
    const page = await openTrends();
    await page.getByText(words.none).waitFor();
    await count(page);
    await press(page, words.publish);
    const dialog = page.getByRole('dialog', { name: words.dialog.title });
    await dialog.getByRole('heading', { name: numbers.tables.genders }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'publish-dialog');
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    await press(page, words.dialog.ask);
    await dialog.getByText(words.dialog.noneChosen).waitFor();
    await dialog.getByRole('checkbox', { name: numbers.tables.families }).check();
    expect(await dialog.getByRole('table').count()).toBe(1);
    await press(page, words.dialog.ask);
    const waiting = page.getByRole('region', { name: words.proposal.own });
    await waiting.getByText(words.proposal.waits).waitFor();
    expect(await waiting.getByRole('table').count()).toBe(1);
    expect(await waiting.getByRole('button', { name: words.proposal.agree }).count()).toBe(0);
    expect(await page.getByRole('button', { name: words.publish }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.proposal.takeBack);
    await page.getByRole('button', { name: words.publish }).waitFor();
  });

  it('keeps what was chosen when the call fails', async () => {
    const page = await openTrends();
    await count(page);
    await press(page, words.publish);
    const dialog = page.getByRole('dialog', { name: words.dialog.title });
    await dialog.getByRole('checkbox', { name: numbers.tables.genders }).uncheck();
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await press(page, words.dialog.ask);
    await dialog.getByText(words.dialog.failed).waitFor();
    expect(await dialog.getByRole('checkbox', { name: numbers.tables.genders }).isChecked()).toBe(false);
  });

  it('asks a colleague wherever they are, who counts for themselves, and agrees or refuses', async () => {
    const page = await pages.openDesk({ clock: AFTER, scenario: SCENARIO });
    const propose = () =>
      page.evaluate(([by, year]) => window.fixture?.publishAs(by, [year]), [COLLEAGUE.id, YEAR] as const);
    await propose();
    await page.getByText(words.strip.waiting).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.strip.look);
    const asked = page.getByRole('region', { name: words.proposal.others });
    await asked.getByText(words.proposal.becomesPublic(CYCLE)).waitFor();
    await asked.getByText(words.proposal.uncounted).waitFor();
    await screenshot(page, 'publish-asked');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.proposal.refuse);
    await page.getByText(words.none).waitFor();
    await propose();
    await press(page, words.proposal.agree);
    await page.getByText(words.shown(CYCLE, '30 June 2026')).waitFor();
    await page.getByText(words.signedBy('Reviewer Sorrel', 'Reviewer Juniper')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says whether the colleague’s numbers are one’s own', async () => {
    const page = await openTrends();
    await count(page);
    await press(page, words.publish);
    await press(page, words.dialog.ask);
    await page.getByText(words.proposal.waits).waitFor();
    const own = await page.evaluate(() => window.fixture?.proposedYears() ?? []);
    await press(page, words.proposal.takeBack);
    const propose = (years: readonly PublishedYear[]) =>
      page.evaluate(([by, given]) => window.fixture?.publishAs(by, given), [COLLEAGUE.id, years] as const);
    await propose(own.map((year) => ({ ...year, on: '2027-07-30' })));
    await page.getByText(words.proposal.alike).waitFor();
    await press(page, words.proposal.refuse);
    await propose([publishedYear(2026)]);
    await page.getByText(words.proposal.unlike).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('withdraws a year by two, and never offers it again', async () => {
    const page = await openTrends();
    await page.evaluate(([by, year]) => window.fixture?.publishAs(by, [year]), [
      COLLEAGUE.id,
      publishedYear(2026),
    ] as const);
    await press(page, words.proposal.agree);
    await count(page);
    await page.getByText(words.isPublic).waitFor();
    const cycle = '1 May 2026 to 30 April 2027';
    await press(page, words.withdraw.actionOf(cycle));
    const dialog = page.getByRole('dialog', { name: words.withdraw.title });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.dialog.ask }).click();
    await page.getByText(words.proposal.isWithdrawn(cycle)).waitFor();
    await page.evaluate((by) => window.fixture?.agreeToPublishAs(by), COLLEAGUE.id);
    await page.getByText(words.withdrawn(cycle, '1 August 2027')).waitFor();
    await page.getByText(words.isPublic).waitFor();
    expect(await page.getByRole('button', { name: words.publish }).count()).toBe(0);
  });

  it('takes tables away, and keeps one', async () => {
    const page = await openTrends();
    await page.evaluate(([by, year]) => window.fixture?.publishAs(by, [year]), [COLLEAGUE.id, YEAR] as const);
    await press(page, words.proposal.agree);
    await press(page, words.less.actionOf(CYCLE));
    const dialog = page.getByRole('dialog', { name: words.less.title });
    const ask = () => dialog.getByRole('button', { name: words.dialog.ask }).click();
    await ask();
    await dialog.getByText(words.less.wrong).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'publish-less');
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    await ask();
    await dialog.getByText(words.less.wrong).waitFor();
    await dialog.getByRole('checkbox', { name: numbers.tables.families }).check();
    await ask();
    await page.getByText(words.proposal.losesTables(CYCLE)).waitFor();
    expect(await page.getByRole('table').count()).toBe(1);
    await page.evaluate((by) => window.fixture?.agreeToPublishAs(by), COLLEAGUE.id);
    await page.getByText(words.proposal.losesTables(CYCLE)).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: words.less.action }).count()).toBe(0);
  });

  it('says when the public is shown nothing any more, and has the same signed again', async () => {
    const page = await pages.openDesk({ clock: AFTER, scenario: SCENARIO });
    await page.evaluate(([by, year]) => window.fixture?.publishAs(by, [year]), [COLLEAGUE.id, YEAR] as const);
    await press(page, words.strip.look);
    await press(page, words.proposal.agree);
    await page.getByText(words.shown(CYCLE, '30 June 2026')).waitFor();
    await page.evaluate(() => window.fixture?.lapse());
    await page.getByText(words.lapsed.title).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.lapsed.again);
    await page.getByText(words.proposal.same).waitFor();
    await page.evaluate((by) => window.fixture?.agreeToPublishAs(by), COLLEAGUE.id);
    await page.getByText(words.lapsed.title).waitFor({ state: 'detached' });
  });

  it.each([
    ['fr', french, frenchNumbers],
    ['ar', arabic, arabicNumbers],
  ] as const)('can be read on a phone, in %s', async (locale, said, counted) => {
    const page = await pages.openDesk({ clock: AFTER, viewport: PHONE, scenario: SCENARIO });
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    await page.evaluate(([by, year]) => window.fixture?.publishAs(by, [year]), [COLLEAGUE.id, YEAR] as const);
    await page.getByText(said.publishing.strip.waiting).waitFor();
    await screenshot(page, `publish-strip-${locale}`);
    await press(page, said.publishing.strip.look);
    await page.getByText(said.publishing.proposal.beforeYouAgree).waitFor();
    await page.getByText(counted.tables.months).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `publish-phone-${locale}`);
    await inTheDark(page, `publish-phone-${locale}-dark`);
  });
});
