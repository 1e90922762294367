import type { Browser } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { openConversation, sendReport, title } from '../support/firefox-steps.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';

const portal = builtPortalOfThisFile();
let browser: Browser | undefined;

afterEach(async () => {
  await browser?.close();
  await portal.db.deleteFrom('stream_entry').execute();
});

describe.each([
  ['Firefox', {}],
  ['Firefox without compiler and WebAssembly', SAFER_PREFERENCES],
])('%s', (_, preferences) => {
  it('sends a report that a reviewer reads, and opens its conversation', async () => {
    browser = await launchFirefox(preferences);
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(portal.origin);
    await title(page, words.front.title);
    const phrase = await sendReport(page, 'Told in Firefox.');
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    expect((await onlyReportFor(portal.db, portal.made, reader)).report.narrative).toBe('Told in Firefox.');
    await page.reload();
    await openConversation(page, phrase);
  });
});
