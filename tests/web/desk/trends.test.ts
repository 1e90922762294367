import { describe, expect, it } from 'vitest';
import { desk as arabic } from '../../../web/locales/ar/desk.ts';
import { numbers as arabicNumbers } from '../../../web/locales/ar/numbers.ts';
import { desk as english } from '../../../web/locales/en/desk.ts';
import { numbers } from '../../../web/locales/en/numbers.ts';
import { desk as french } from '../../../web/locales/fr/desk.ts';
import { numbers as frenchNumbers } from '../../../web/locales/fr/numbers.ts';
import { axeViolations } from '../../support/axe.ts';
import { toDeskPage } from '../../support/case-parts.ts';
import { deskPagesOfThisFile, PHONE } from '../../support/desk-steps.ts';
import { inTheDark } from '../../support/in-the-dark.ts';
import { screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const COUNTED = { switches: { C10: 'granted' } };
const AFTER = '2027-08-01T10:00:00Z';

describe('trends', () => {
  it('say from when a year can be counted, while none can', async () => {
    const page = await pages.openDesk({ clock: true });
    await toDeskPage(page, english.trends.open);
    await page.getByText(/No year can be counted yet. This one can be from .*2027/).waitFor();
    expect(await page.getByRole('button', { name: english.trends.count }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('are counted here, with their heading, as tables that are their own charts, and saved as a table', async () => {
    const page = await pages.openDesk({ clock: AFTER, scenario: { cases: 60, allows: COUNTED } });
    await toDeskPage(page, english.trends.open);
    await page.getByRole('button', { name: english.trends.count, exact: true }).click();
    await page.getByText(numbers.heading).waitFor();
    await page.getByText(/^60 reports, /).waitFor();
    const months = page.getByRole('table', { name: numbers.tables.months });
    expect(await months.getByRole('rowheader').count()).toBe(12);
    await page.getByRole('rowheader', { name: numbers.regions.africa }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'trends-desktop');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: numbers.save }).click();
    const stream = await (await file).createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text).toContain(numbers.heading);
    expect(text).toContain(numbers.tables.families);
    await page.keyboard.press('Escape');
    await page.getByText(english.cases.chooseOne).waitFor();
  });

  it('say what could not be read', async () => {
    const page = await pages.openDesk({ clock: AFTER, scenario: { cases: 12, allows: COUNTED } });
    await toDeskPage(page, english.trends.open);
    await page.evaluate(() => window.fixture?.failWith('log-gap'));
    await page.getByRole('button', { name: english.trends.count, exact: true }).click();
    await page.getByText(english.trends.missing(12)).waitFor();
    await page.getByText(english.trends.tooFewAtAll).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['fr', french, frenchNumbers],
    ['ar', arabic, arabicNumbers],
  ] as const)('can be read on a phone, in %s', async (locale, said, counted) => {
    const page = await pages.openDesk({
      clock: AFTER,
      viewport: PHONE,
      scenario: { cases: 60, allows: COUNTED },
    });
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    await toDeskPage(page, said.trends.open);
    await page.getByRole('button', { name: said.trends.count, exact: true }).click();
    await page.getByText(counted.heading).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `trends-phone-${locale}`);
    await inTheDark(page, `trends-phone-${locale}-dark`);
  });
});

describe('a conflict', () => {
  it('is declared for several cases that nobody opened, with a report', async () => {
    const page = await pages.openDesk();
    await page.getByRole('checkbox').nth(0).click();
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('button', { name: english.people.conflict.action }).click();
    const dialog = page.getByRole('dialog', { name: english.people.conflict.title });
    await dialog.getByText(english.trends.conflictOf(2)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'conflict-for-several');
    await dialog.getByRole('button', { name: english.people.conflict.yes }).click();
    await page.locator('.bulk').getByText('Done: 2 cases.').waitFor();
    expect(await page.locator('.row').count()).toBe(4);
  });
});
