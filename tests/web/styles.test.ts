import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|float|text-align:\s*(?:left|right))\s*:/;

async function stylesheets(): Promise<string[]> {
  const entries = await readdir(WEB, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name.endsWith('.css'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Without comments and without the conditions of media queries, which are about the window. */
const rulesOf = (css: string): string => css.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*/g, '@media ');

describe('styles', () => {
  it('name no physical side, so that they hold from right to left', async () => {
    const faults: string[] = [];
    for (const path of await stylesheets()) {
      const rules = rulesOf(await readFile(path, 'utf8'));
      for (const line of rules.split('\n')) if (PHYSICAL.test(line)) faults.push(`${path}: ${line.trim()}`);
    }
    expect(faults).toEqual([]);
  });

  it('load nothing from anywhere', async () => {
    for (const path of await stylesheets()) expect(await readFile(path, 'utf8')).not.toMatch(/url\(|https?:/);
  });
});
