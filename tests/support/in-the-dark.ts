import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from './axe.ts';
import { screenshot } from './screenshot.ts';

/** What a page shows, in dark colours: it is read as well there, and a picture is taken. */
export async function inTheDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, name);
  await page.emulateMedia({ colorScheme: null });
}
