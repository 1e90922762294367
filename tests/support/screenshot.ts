import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const SCREENS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;

/** Pictures go to `SCREENSHOTS` or a temporary folder, one PNG of the whole page a name. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = process.env['SCREENSHOTS'] ?? join(tmpdir(), 'unhindered-screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
