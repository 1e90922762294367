import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import { launchChromium } from './browser.ts';
import { type BuiltPortal, builtPortalOfThisFile } from './built-portal.ts';

export type WholePortal = BuiltPortal & { readonly browser: Browser };

/** Everything as people meet it, for a whole test file: the built portal and a real Chromium. */
export function wholePortalOfThisFile(
  reviewers = 3,
  browserArgs: readonly string[] = [],
  kind: RosterDocument['kind'] = 'organisation',
): WholePortal {
  const portal = builtPortalOfThisFile(reviewers, kind);
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(browserArgs);
  });
  afterAll(() => browser?.close());
  return {
    get origin() {
      return portal.origin;
    },
    get made() {
      return portal.made;
    },
    get db() {
      return portal.db;
    },
    get browser() {
      if (browser === undefined) throw new Error('The browser of this file is there from its first hook on.');
      return browser;
    },
  };
}
