import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LanguageTag } from '../../web/shared/languages.ts';
import { axeViolations } from './axe.ts';
import { openReporterPage, type PlaceToVisit, type ReporterPage } from './reporter-page.ts';
import { SPOKEN } from './spoken.ts';

/** The narrowest phone, dark, in a language. */
export const openOnNarrowPhone = (portal: PlaceToVisit, locale: LanguageTag): Promise<ReporterPage> =>
  openReporterPage(
    portal,
    { locale, viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    SPOKEN[locale],
  );

/** Nothing is wider than the screen, and axe finds nothing. */
export async function expectToFit(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
}
