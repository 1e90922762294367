import type { Page } from 'playwright-core';

/** Leads to a part of the open case: by its tab, or on a narrow screen by the list of parts. */
export async function toPart(page: Page, name: RegExp | string): Promise<void> {
  const tab = page.locator('.case [role=tab]').filter({ hasText: name });
  await tab.first().waitFor({ state: 'attached' });
  if (!(await isNarrow(page))) return page.getByRole('tab', { name }).click();
  const value = await tab.first().getAttribute('data-tab');
  await page.locator('.tabs__pick select').selectOption(value);
}

/** How many parts the open case has, and the way into each by its number. */
export async function partsOf(page: Page): Promise<(() => Promise<void>)[]> {
  const tabs = page.locator('.case [role=tab]');
  await tabs.first().waitFor({ state: 'attached' });
  const values = await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute('data-tab')));
  return values.map((value) => async () => {
    if (await isNarrow(page)) await page.locator('.tabs__pick select').selectOption(value);
    else await page.locator(`.case [data-tab="${value}"]`).click();
  });
}

/** Leads to a page of the desk, or to the help: on a narrow screen they fold behind one button. */
export async function toDeskPage(page: Page, name: string): Promise<void> {
  const menu = page.locator('.top__menu button');
  await page.locator('.top').waitFor();
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
}

const isNarrow = (page: Page): Promise<boolean> => page.locator('.tabs__pick').isVisible();
