import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/axe.ts';
import { COLLEAGUE } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../../support/desk-steps.ts';
import { screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name });
const choose = (page: Page, place: string) =>
  page.getByRole('checkbox', { name: new RegExp(`Choose .?${place}`, 'u') });

describe('the clocks', () => {
  it('tell in words what is late and what runs, without sorting the list anew under a hand', async () => {
    const page = await pages.openDesk({ clock: true });
    const row = page.locator('.row', { hasText: 'Kosovo' });
    expect(await row.innerText()).toContain('Acknowledge: late by 4 days');
    await page.evaluate(() =>
      window.fixture?.arrive({
        language: 'en',
        sent: '2026-11-24T09Z',
        filed: '2026-11-24T09:30:00Z',
        report: {
          version: 2,
          path: 'full',
          narrative: 'Fresh as can be.',
          danger: 'now',
          place: { country: 'KE', detail: '' },
          date: { precision: 'unknown', value: '' },
          cooperation: '',
          link: '',
        },
      }),
    );
    await page.clock.runFor(6_000);
    const fresh = page.locator('.row', { hasText: 'Fresh as can be' });
    expect(await fresh.locator('.clock').innerText()).toContain('Acknowledge within 59 min');
    expect(await fresh.locator('.visually-hidden').textContent()).toBe('Acknowledge within 59 minutes');
    await fresh.hover();
    const order = () => page.locator('.row__place').allInnerTexts();
    const before = await order();
    await page.clock.runFor(61 * 60_000 - 10_000);
    await page.getByText('Are you still there?').waitFor({ state: 'detached' });
    expect(await order()).toEqual(before);
  });
});

describe('pictures', () => {
  it.each(['en', 'ar'])('for people to look at, in %s', async (locale) => {
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['desktop', { width: 1280, height: 900 }],
    ] as const) {
      const page = await pages.openDesk({ viewport, locale });
      await page.locator('.row').first().waitFor();
      await screenshot(page, `queue-${locale}-${name}`);
      await page.getByRole('checkbox').nth(0).click();
      await page.getByRole('checkbox').nth(2).click({ modifiers: ['Shift'] });
      await screenshot(page, `queue-chosen-${locale}-${name}`);
      await page.locator('summary').click();
      await screenshot(page, `queue-filters-${locale}-${name}`);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    }
    void COLLEAGUE;
    void view;
    void choose;
  });
});
