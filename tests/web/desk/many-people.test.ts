import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk as arabic } from '../../../web/locales/ar/desk.ts';
import { desk as english } from '../../../web/locales/en/desk.ts';
import { axeViolations } from '../../support/axe.ts';
import { COLLEAGUE } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../../support/desk-steps.ts';
import { screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const { manyPeople, queue, people } = english;

const ask = async (page: Page, cases: number): Promise<void> => {
  for (let at = 0; at < cases; at += 1) await page.getByRole('checkbox').nth(at).click();
  await page.getByRole('button', { name: manyPeople.open, exact: true }).click();
  await page.getByRole('dialog', { name: manyPeople.title(cases) }).waitFor();
};
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

describe('access to many cases at once', () => {
  it('gives them to a colleague, who reads them and has them, with a report', async () => {
    const page = await pages.openDesk();
    await ask(page, 3);
    await press(page, manyPeople.ways.over);
    await page.getByRole('dialog').getByText(queue.handing.choose).waitFor();
    await page.getByRole('dialog').getByRole('combobox').selectOption(COLLEAGUE.id);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'many-people');
    await press(page, manyPeople.ways.over);
    await page.locator('.bulk').getByText('Done: 3 cases.').waitFor();
    expect(await page.locator('.row', { hasText: COLLEAGUE.label }).count()).toBe(3);
  });

  it('takes it away with one reason for all, and says what did not go; that is still chosen', async () => {
    const page = await pages.openDesk();
    await ask(page, 2);
    await page.getByRole('radio', { name: manyPeople.ways.away }).check();
    await page.getByRole('dialog').getByRole('combobox').selectOption(COLLEAGUE.id);
    await press(page, manyPeople.ways.away);
    await page.getByRole('dialog').getByText(english.reasons.missing).waitFor();
    await page.getByLabel(people.take.label).fill('They are unreachable.');
    await page.evaluate(() => window.fixture?.failWith('log-forked'));
    await press(page, manyPeople.ways.away);
    await page.locator('.bulk').getByText('Did not go: 2 cases.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => window.fixture?.failWith(null));
    await page.getByRole('button', { name: queue.bulk.again }).click();
    await page.locator('.bulk').getByText('Done: 2 cases.').waitFor();
  });
});

describe('new secrets', () => {
  it.each(['en', 'ar'])('say how many cases still wait, until none does, in %s', async (locale) => {
    const page = await pages.openDesk({ viewport: PHONE });
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    const said = (locale === 'ar' ? arabic : english).manyPeople.turning;
    const strip = page.getByRole('region', { name: said.label });
    await page.evaluate(() => window.fixture?.turn(20));
    await strip.getByText(said.left(20)).waitFor();
    await page.evaluate(() => window.fixture?.turn(5));
    await strip.getByText(said.left(5)).waitFor();
    expect(
      await strip.getByRole('progressbar').evaluate((bar) => bar instanceof HTMLProgressElement && bar.value),
    ).toBe(0.75);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, `turning-phone-${locale}`);
    await page.evaluate(() => window.fixture?.turn(0));
    await strip.waitFor({ state: 'detached' });
  });
});
