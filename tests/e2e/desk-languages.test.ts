import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
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

  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const)('passes axe from right to left in each part of a case, on a %s', async (screen, viewport) => {
    const page = await pages.openPage({ locale: 'ar', viewport });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        found.push(`${name}: scrolls sideways`);
      await screenshot(page, `desk-ar-${screen}-${name}`);
    };
    await look('sign-in');
    await signIn(page, arabic);
    await look('list');
    await page.locator('.row').first().click();
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click();
      await look(`case-${at}`);
    }
    expect(found).toEqual([]);
  });

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
