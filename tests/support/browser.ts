import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumFiles } from './chromium-files.ts';

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
];

/** As Tor Browser's "Safer": no compiler and therefore no WebAssembly. */
export const WITHOUT_JIT: readonly string[] = ['--js-flags=--jitless'];

/** A real Chromium, headless: the one of `CHROME_PATH`, else the one of the npm package. Close it yourself. */
export async function launchChromium(extraArgs: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ ...(await chromiumHere()), args: [...QUIET, ...extraArgs] });
}

/** The same with its profile in a folder that stays, and with the memory of pages that the driver otherwise forbids. */
export async function launchChromiumProfile(folder: string): Promise<BrowserContext> {
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  return chromium.launchPersistentContext(folder, {
    ...(await chromiumHere()),
    args: QUIET,
    ignoreDefaultArgs,
  });
}

export async function chromiumHere(): Promise<{ executablePath: string; env?: Record<string, string> }> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named };
  const files = await chromiumFiles();
  const env: Record<string, string> = { ...(process.env as Record<string, string>) };
  env['LD_LIBRARY_PATH'] = [files.libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = files.fonts;
  return { executablePath: files.executable, env };
}
