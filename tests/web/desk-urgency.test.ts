import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/casefile/examples/examples.ts';
import { axeViolations } from '../support/axe.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, type Opening, PHONE, signIn } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const REASONS = ['Disappeared', 'Needs medical care in custody', 'Detained', 'Stopped at departure'];
const FOUNDING = {
  language: 'en',
  sent: '2026-11-24T09Z',
  filed: '2026-11-24T09:30:00Z',
  report: {
    ...EXAMPLES.founding.report,
    answers: { ...EXAMPLES.founding.report.answers, hearingDate: '2026-11-27', heldWhere: 'A prison.' },
    extra: [{ id: 'interpreter', version: 1, question: 'An interpreter?', answer: 'yes' }],
  },
};

/** The desk in memory, with the founding pattern among its cases. */
async function withFounding(opening: Opening = {}): Promise<Page> {
  const page = await pages.openPage({ ...opening, clock: true });
  if ((opening.locale ?? 'en') === 'en') await signIn(page);
  else await signInWherever(page);
  await page.evaluate((report) => window.fixture?.arrive(report), FOUNDING);
  await page.clock.runFor(6_000);
  await page.locator('.row', { hasText: 'My sister was stopped' }).waitFor();
  return page;
}

async function signInWherever(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill(GOOD_PHRASE);
  await page.keyboard.press('Enter');
  await page.locator('.row').first().waitFor();
}

const openFounding = async (page: Page): Promise<void> => {
  await page.locator('.row', { hasText: 'My sister was stopped' }).click();
  await page.locator('.urgency').waitFor();
};

describe('the urgency', () => {
  it('stands in the list as a code, a word and a shape, with the gravest reason', async () => {
    const page = await withFounding();
    const row = await page.locator('.row', { hasText: 'My sister was stopped' }).innerText();
    for (const part of ['◆', 'P0', 'At once', 'Disappeared']) expect(row).toContain(part);
    await screenshot(page, 'desk-urgency-list');
  });

  it('narrows the list to one level', async () => {
    const page = await withFounding();
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Urgency of the cases').selectOption('P0');
    await page.getByText(/of 7 cases/).waitFor();
    for (const row of await page.locator('.row').allInnerTexts()) expect(row).toContain('P0');
    await page.getByLabel('Urgency of the cases').selectOption('P3');
    expect(await page.locator('.row', { hasText: 'My sister was stopped' }).count()).toBe(0);
  });

  it.each([
    ['a desktop', undefined],
    ['a phone', PHONE],
  ] as const)(
    'of the founding pattern stands with its reasons on the first screen of %s',
    async (_, viewport) => {
      const page = await withFounding(viewport ? { viewport } : {});
      await openFounding(page);
      for (const reason of REASONS) {
        const place = page.locator('.urgency').getByText(reason, { exact: true });
        expect((await place.boundingBox())?.y ?? Infinity).toBeLessThan(viewport?.height ?? 800);
      }
      await page.getByText('To be acknowledged within 2 hours of sending.').waitFor();
      await page.getByText('Last safe day: before 27 Nov').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, `desk-urgency-case-${viewport ? 'phone' : 'desktop'}`);
    },
  );

  it('and every answer stand in Arabic too', async () => {
    const page = await withFounding({ locale: 'ar' });
    await openFounding(page);
    await page.locator('.urgency').getByText('اختفاء', { exact: true }).waitFor();
    await page.locator('.report').getByText('الاستعراض الدوري الشامل', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-urgency-case-ar');
  });
});

describe('the report in full', () => {
  it('shows every answer with its question, section by section, each to fold away', async () => {
    const page = await withFounding();
    await openFounding(page);
    const report = page.locator('.report');
    for (const text of [
      'Universal Periodic Review',
      'Taken by the authorities, whereabouts hidden',
      'Does the person need medical care and not get it?',
      'A prison.',
      'An interpreter?',
      '2026-11-27',
    ])
      await report.getByText(text, { exact: true }).first().waitFor();
    await report.locator('summary', { hasText: 'Detention and health' }).click();
    expect(await report.getByText('A prison.', { exact: true }).isVisible()).toBe(false);
  });
});
