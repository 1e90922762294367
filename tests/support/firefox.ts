import { type Browser, launch } from 'puppeteer-core';

/** What Tor Browser's "Safer" level switches off. */
export const SAFER_PREFERENCES: Readonly<Record<string, unknown>> = {
  'javascript.options.ion': false,
  'javascript.options.baselinejit': false,
  'javascript.options.native_regexp': false,
  'javascript.options.wasm': false,
  'javascript.options.asmjs': false,
};

/** As Tor Browser has it: what is read back from a canvas is falsified, clocks are coarse. */
export const LIKE_TOR_BROWSER: Readonly<Record<string, unknown>> = { 'privacy.resistFingerprinting': true };

/**
 * A real Firefox over WebDriver BiDi: the one of `FIREFOX_PATH`, else Debian's. Close it yourself.
 * Its profile lies in `profile`, or goes with it.
 */
export async function launchFirefox(
  preferences: Readonly<Record<string, unknown>> = {},
  profile?: string,
): Promise<Browser> {
  return launch({
    browser: 'firefox',
    headless: true,
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, ...preferences },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
}
