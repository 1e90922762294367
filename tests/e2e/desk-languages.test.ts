import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { partsOf, toDeskPage } from '../support/case-parts.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, PHONE } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';

const pages = deskPagesOfThisFile();
const DESKTOP = { width: 1280, height: 800 };
const DRAFT = 'Nous avons lu. نحن معك.';

async function signIn(page: Page, words: DeskMessages): Promise<void> {
  await page.getByLabel(words.signIn.label, { exact: true }).fill(GOOD_PHRASE);
  await page.getByRole('button', { name: words.signIn.action, exact: true }).click();
  await page.getByRole('heading', { name: words.cases.title, exact: true }).waitFor();
}

const speaking = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

const choose = async (page: Page, tag: string): Promise<void> => {
  await page.getByRole('banner').getByRole('combobox').selectOption(tag);
  await page.locator(`html[lang="${tag}"]`).waitFor();
};

/** Looks at a page as it stands, and keeps what axe or a sideways scroll has against it. */
function lookerAt(page: Page, screen: string): { found: string[]; look: (name: string) => Promise<void> } {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push(`${name}: scrolls sideways`);
    await screenshot(page, `desk-ar-${screen}-${name}`);
  };
  return { found, look };
}

describe('the desk', () => {
  it.each([
    ['en', 'ltr', english],
    ['fr', 'ltr', french],
    ['ar', 'rtl', arabic],
  ] as const)(
    'speaks %s from the first page on, to a browser that asks for it',
    async (locale, dir, words) => {
      const page = await pages.openPage({ locale });
      await page.getByRole('heading', { level: 1, name: words.signIn.title }).waitFor();
      expect(await speaking(page)).toBe(`${locale} ${dir}`);
      expect(await page.title()).toBe(words.documentTitle);
      await signIn(page, words);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );

  it('speaks English to a browser of a language that it has not', async () => {
    const page = await pages.openPage({ locale: 'ru' });
    await page.getByRole('heading', { level: 1, name: english.signIn.title }).waitFor();
  });

  const SCREENS_OF_ARABIC = [
    ['phone', PHONE, 'light'],
    ['desktop', DESKTOP, 'dark'],
  ] as const;

  it.each(SCREENS_OF_ARABIC)(
    'passes axe from right to left in each part of a case, on a %s',
    async (screen, viewport, colorScheme) => {
      const page = await pages.openPage({ locale: 'ar', viewport });
      await page.emulateMedia({ colorScheme });
      const { found, look } = lookerAt(page, screen);
      await look('sign-in');
      await signIn(page, arabic);
      await look('list');
      await page.locator('.row').first().click();
      for (const [at, lead] of (await partsOf(page)).entries()) {
        await lead();
        await look(`case-${at}`);
      }
      expect(found).toEqual([]);
    },
  );

  it.each(SCREENS_OF_ARABIC)(
    'passes axe from right to left on each page beside the cases and in each dialog, on a %s',
    async (screen, viewport, colorScheme) => {
      const page = await pages.openPage({ locale: 'ar', viewport });
      await page.emulateMedia({ colorScheme });
      const { found, look } = lookerAt(page, screen);
      await signIn(page, arabic);
      const { elsewhere, agenda, trends, team, frame, queue } = arabic;
      for (const title of [elsewhere.open, agenda.open, trends.open, team.title]) {
        await toDeskPage(page, title);
        await look(`page ${title}`);
        await page.keyboard.press('Escape');
      }
      await toDeskPage(page, frame.help);
      await look('help');
      await page.keyboard.press('Escape');
      await page.locator('.row-frame__menu').first().click();
      await page.getByText(queue.bulk.menuText).waitFor();
      await look('row menu');
      await page.keyboard.press('Escape');
      await page.getByRole('banner').getByRole('button', { name: frame.signOut, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await look('sign-out');
      expect(found).toEqual([]);
    },
  );

  it('takes another language at once and keeps the case, its part and what is typed', async () => {
    const page = await pages.openDesk();
    await page.locator('.row').first().click();
    await page.getByRole('tab', { name: /^Conversation/ }).click();
    await page.getByLabel(english.answer.label, { exact: true }).fill(DRAFT);
    await choose(page, 'ar');
    const answer = page.getByLabel(arabic.answer.label, { exact: true });
    expect(await answer.inputValue()).toBe(DRAFT);
    expect(await answer.getAttribute('dir')).toBe('auto');
    await choose(page, 'fr');
    expect(await page.getByLabel(french.answer.label, { exact: true }).inputValue()).toBe(DRAFT);
  });

  it('is searched in the language of the page', async () => {
    const page = await pages.openDesk();
    for (const [tag, country] of [
      ['ar', 'كوسوفو'],
      ['fr', 'kosovo'],
    ] as const) {
      await choose(page, tag);
      await page.getByRole('searchbox').fill(country);
      await expect.poll(() => page.locator('.row').count()).toBe(1);
    }
  });

  it('keeps the words of the phrase from left to right', async () => {
    const page = await pages.openPage({ locale: 'ar' });
    const field = page.getByLabel(arabic.signIn.label, { exact: true });
    await field.fill('zoo aban');
    expect(await field.getAttribute('dir')).toBe('ltr');
    const suggestions = page.getByRole('group', { name: SPOKEN.ar.shared.phraseField.suggestions });
    expect(await suggestions.getAttribute('dir')).toBe('ltr');
  });
});
