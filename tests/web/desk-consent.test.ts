import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { given, recorded, withdrawn } from '../support/consent-events.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../support/desk-steps.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.consent;

const SUMMONS = sampleFileItem('summons');
const WIDE = {
  switches: { C1: 'granted', C3: 'granted', C4: 'granted', C5: 'ask', C10: 'granted' },
  destinations: ['sp-defenders'],
  files: [SUMMONS.id, 'one'],
  previous: ['first'],
} as const;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

const happen = (page: Page, author: string, body: object): Promise<void> =>
  page.evaluate(([who, what]) => window.fixture?.happen(0, who, what as never), [author, body] as const);

/** The tab of the first case, after these happened to it. */
const toConsent = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await page.locator('.row', { hasText: /Kosovo|كوسوفو/ }).click();
  await toPart(page, said.consent.tab);
  await page.getByRole('heading', { name: said.consent.title, exact: true }).waitFor();
};

describe('the tab of consent', () => {
  it('says what holds, until when, for whom, and what was said of each use', async () => {
    const page = await pages.openDesk();
    const brought = { type: 'message', id: 'files', text: '', sent: '2026-01-05T10Z', files: [SUMMONS] };
    await happen(page, ME.id, brought);
    await happen(page, ME.id, given('wide', WIDE));
    await toConsent(page);
    await page.getByText(words.states.live).waitFor();
    expect(await page.locator('.consent-table tbody tr').count()).toBe(15);
    const row = page.locator('.consent-table tr', { hasText: words.codes.C3 });
    expect(await row.locator('td').innerText()).toBe(words.answers.granted);
    const refused = page.locator('.consent-table tr', { hasText: words.codes.C8 });
    expect(await refused.locator('td').innerText()).toBe(words.answers.refused);
    await page.getByText('summons.jpg', { exact: true }).waitFor();
    await page.getByText(words.fileUnknown).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-consent');
  });

  it('says after a month without a sign what the person wants done, and nothing before', async () => {
    const allows = { switches: { C13: 'granted', C15: 'ask' } };
    const early = await pages.openDesk({ clock: '2026-12-10T10:00:00Z', scenario: { allows } });
    await toConsent(early);
    expect(await early.getByText(words.silence.careful).count()).toBe(0);
    const page = await pages.openDesk({ clock: '2026-12-28T10:00:00Z', scenario: { allows } });
    await toConsent(page);
    const row = page.locator('.consent-table tr', { hasText: words.codes.C15 });
    expect(await row.locator('td').innerText()).toBe(words.silence.answers.ask);
    await page.getByText(words.silence.title(38)).waitFor();
    for (const said of [words.silence.trusted, words.silence.careful]) await page.getByText(said).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-consent-silence');
    await happen(page, ME.id, given('a sign', { previous: ['first'] }));
    await page.getByText(words.silence.careful).waitFor({ state: 'detached' });
  });

  it('asks the person to confirm what their consent reaches, and nothing else', async () => {
    const page = await pages.openDesk();
    await happen(page, ME.id, given('wide', WIDE));
    await toConsent(page);
    await press(page, words.ask.open);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-consent-ask');
    expect(await page.getByRole('dialog').locator('option').count()).toBe(2);
    await press(page, words.ask.action);
    await page.getByText(words.ask.missing).waitFor();
    await page.getByLabel(words.codes.C3).check();
    await press(page, words.ask.action);
    await page.getByText(words.open).waitFor();
  });

  it('records what was told, and takes the second word from a colleague alone', async () => {
    const page = await pages.openDesk();
    await toConsent(page);
    await press(page, words.record.open);
    await press(page, words.record.action);
    await page.getByText(words.record.missing).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-consent-record');
    await page.getByLabel(words.codes.C10, { exact: true }).selectOption('granted');
    await page.getByLabel(words.from, { exact: true }).selectOption('person');
    await page.getByLabel(words.way, { exact: true }).selectOption('call');
    await press(page, words.record.action);
    await page.getByText(words.attest.own).waitFor();
    await happen(page, COLLEAGUE.id, recorded('theirs', { previous: ['first'] }));
    await page.getByRole('button', { name: words.attest.open }).waitFor({ timeout: 40_000 });
    await screenshot(page, 'desk-consent-waiting');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows a withdrawal and what cannot be recalled, and records one that was told', async () => {
    const page = await pages.openDesk();
    await toConsent(page);
    await press(page, words.withdraw.open);
    await page.getByLabel(words.from, { exact: true }).selectOption('lawyer');
    await page.getByLabel(words.way, { exact: true }).selectOption('message');
    await press(page, words.withdraw.action);
    await page.getByText(words.states.withdrawn).waitFor();
    await page.getByText(words.recall).waitFor();
    expect(await page.getByRole('button', { name: words.ask.open }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-consent-withdrawn');
  });

  it.each([
    ['en', english],
    ['fr', french],
    ['ar', arabic],
  ] as const)('fits a phone and reads in %s', async (locale, said) => {
    const page = await pages.openPage({ viewport: PHONE, locale });
    await page
      .locator('textarea')
      .first()
      .fill((await import('../support/desk-page/phrases.ts')).GOOD_PHRASE);
    await press(page, said.signIn.action);
    await page.locator('.row').first().waitFor();
    await happen(page, ME.id, given('wide', WIDE));
    await happen(page, COLLEAGUE.id, recorded('told', { ...WIDE, previous: ['wide'] }));
    await toConsent(page, said);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, `desk-consent-phone-${locale}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await happen(page, ME.id, withdrawn('w'));
    await page.getByText(said.consent.states.withdrawn).waitFor({ timeout: 40_000 });
    await screenshot(page, `desk-consent-phone-${locale}-dark`);
    await press(page, said.consent.record.open);
    await inTheDark(page, `desk-consent-record-phone-${locale}-dark`);
  });
});
