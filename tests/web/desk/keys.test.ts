import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meantByKeys } from '../../../web/desk/list/meant-by-keys.ts';
import { fixtureDesk } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile, focused } from '../../support/desk-steps.ts';

const pages = deskPagesOfThisFile();

const ACTING = ['t', 'h', 'm', 'x', 'o', 'v', 'j'];
const view = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name });
const pressAll = async (page: Page): Promise<void> => {
  for (const key of ACTING) await page.keyboard.press(key);
};

describe('what single keys mean', () => {
  const all = fixtureDesk({ cases: 3, now: () => Date.parse('2026-11-24T10:00:00Z') }).cases();
  const [first, second, third] = all;

  it('is the open case alone, wherever the list stands', () => {
    const aim = { all, openId: third?.id ?? '', chosen: first ? [first] : [], active: second ?? null };
    expect(meantByKeys(aim)).toEqual([third]);
    expect(meantByKeys({ ...aim, openId: 'gone' })).toEqual([]);
  });

  it('is what is chosen, else the active row, else nothing', () => {
    const aim = { all, openId: null, chosen: first ? [first] : [], active: second ?? null };
    expect(meantByKeys(aim)).toEqual([first]);
    expect(meantByKeys({ ...aim, chosen: [] })).toEqual([second]);
    expect(meantByKeys({ ...aim, chosen: [], active: null })).toEqual([]);
  });
});

describe('single keys', () => {
  it.each(['Team', 'Tasks', 'New report'])('touch no case while %s is shown', async (button) => {
    const page = await pages.openDesk();
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toContain('Kosovo');
    await page.getByRole('banner').getByRole('button', { name: button }).click();
    await page.locator('.side-page').waitFor();
    await pressAll(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Cases' }).waitFor();
    await view(page, 'Mine 0').waitFor();
    expect(await view(page, 'Open').getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByText('1 chosen').count()).toBe(0);
    expect(await page.locator('.row').count()).toBe(6);
  });

  it('act on the open case and on no other one when the view hides it', async () => {
    const page = await pages.openKosovo();
    await view(page, 'Unread').click();
    await page.locator('.row', { hasText: 'Kosovo' }).waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.keyboard.press('o');
    expect(await page.getByText('1 chosen').count()).toBe(0);
    await page.keyboard.press('t');
    await view(page, 'Mine 1').waitFor();
    await view(page, 'Mine 1').click();
    await page.locator('.row', { hasText: 'Kosovo' }).waitFor();
    expect(await page.locator('.row').count()).toBe(1);
    await page.getByRole('heading', { name: 'Kosovo' }).waitFor();
  });
});
