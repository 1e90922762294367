import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from '../../src/casefile/examples/examples.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const demonstration = wholePortalOfThisFile(3, [], 'demonstration');
const people = wholePortalOfThisFile(1);
const ALL = EXAMPLE_NAMES.length;
/** Sealing, a proof of work each, and the server's clock between sending and arriving. */
const LOADED_WITHIN = { timeout: 120_000 };
const PHONE = { width: 390, height: 844 };
const REASONS = ['Disappeared', 'Needs medical care in custody', 'Held', 'Stopped at departure'];

const founding = (page: Page) => page.locator('.row', { hasText: 'My sister was stopped' });
const load = (page: Page) => page.getByRole('button', { name: words.examples.load, exact: true });

describe('the first hour of a reviewer', () => {
  it('begins with invented cases that one press brings, once, of which the founding one stands first', async () => {
    const [member] = membersWhoAre(demonstration.made, 'reviewer');
    if (!member) throw new Error('no reviewer');
    const { page, complaints, close } = await openReviewerPage(demonstration, member);
    await page.getByText(words.cases.empty.title).waitFor();
    await screenshot(page, 'first-hour-empty');
    expect(await axeViolations(page)).toEqual([]);
    await load(page).click();
    await page.getByText(words.cases.count(ALL, ALL)).waitFor(LOADED_WITHIN);
    await page.setViewportSize(PHONE);
    const [row] = await page.locator('.row').all();
    const text = (await row?.innerText()) ?? '';
    for (const part of ['P0', 'Example: My sister was stopped', ...REASONS]) expect(text).toContain(part);
    const box = await founding(page).locator('.row__reasons').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThan(PHONE.height);
    expect(box?.width).toBeLessThanOrEqual(PHONE.width);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'first-hour-list-phone');
    await page.getByRole('button', { name: words.frame.help, exact: true }).click();
    await load(page).click();
    await page.getByText(words.examples.present(ALL)).first().waitFor(LOADED_WITHIN);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText(words.cases.count(ALL, ALL)).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('offers none where the team is of people', async () => {
    const [member] = membersWhoAre(people.made, 'reviewer');
    if (!member) throw new Error('no reviewer');
    const { page, close } = await openReviewerPage(people, member);
    await page.getByText(words.cases.empty.title).waitFor();
    expect(await load(page).count()).toBe(0);
    await page.getByRole('button', { name: words.frame.help, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await load(page).count()).toBe(0);
    await close();
  });
});
