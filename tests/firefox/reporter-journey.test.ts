import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import { find, openConversation, sendReport, title, writeBack } from '../support/firefox-steps.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { inDigitsFrom } from '../support/other-digits.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { SCREENS } from '../support/screenshot.ts';
import { SPOKEN, type Spoken } from '../support/spoken.ts';

const portal = builtPortalOfThisFile();
const ARABIC_INDIC = 0x660;
let browser: Browser | undefined;

afterEach(async () => {
  await browser?.close();
  await portal.db.deleteFrom('stream_entry').execute();
});

const reader = (): NewMember => {
  const [first] = membersWhoAre(portal.made, 'reviewer');
  if (!first) throw new Error('a reviewer');
  return first;
};

const openPage = async (preferences: Readonly<Record<string, unknown>>, spoken: Spoken): Promise<Page> => {
  browser = await launchFirefox(preferences);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(SCREENS.phone);
  await page.goto(portal.origin);
  await title(page, spoken.words.front.title);
  return page;
};

const stored = async (): Promise<number> =>
  (await portal.db.selectFrom('stream_entry').selectAll().execute()).length;

/** Writes, keeps the phrase, sends; reads the answer in a page loaded anew; writes back. */
async function walk(
  page: Page,
  spoken: Spoken,
  texts: { readonly story: string; readonly answer: string; readonly more: string },
  typedAgain: (phrase: string) => string,
): Promise<void> {
  const phrase = await sendReport(page, texts.story, spoken);
  const read = await onlyReportFor(portal.db, portal.made, reader());
  expect(read.report.narrative).toBe(texts.story);
  await answerReporter(portal.db, portal.made, reader(), read, [[texts.answer]]);
  await page.reload();
  await openConversation(page, typedAgain(phrase), spoken);
  await find(page, '.written', texts.answer);
  await writeBack(page, texts.more, spoken);
  expect(await stored()).toBe(2);
}

describe.each([
  ['Firefox', {}],
  ['Firefox without compiler and WebAssembly', SAFER_PREFERENCES],
])('%s', (_, preferences) => {
  it('sends a report that a reviewer reads, shows the answer, and writes back', async () => {
    const page = await openPage(preferences, SPOKEN.en);
    const texts = { story: 'Told in Firefox.', answer: 'We have read it.', more: 'Thank you.' };
    await walk(page, SPOKEN.en, texts, (phrase) => phrase);
  });
});

describe('Firefox without compiler and WebAssembly, in Arabic', () => {
  it('goes the whole way with a phrase in digits', async () => {
    const page = await openPage({ ...SAFER_PREFERENCES, 'intl.accept_languages': 'ar' }, SPOKEN.ar);
    expect(await page.evaluate(() => `${typeof WebAssembly} ${document.documentElement.dir}`)).toBe(
      'undefined rtl',
    );
    const texts = { story: 'أوقفوني في المطار.', answer: 'قرأنا بلاغك.', more: 'شكرًا لكم.' };
    await walk(page, SPOKEN.ar, texts, (phrase) => {
      expect(phrase).toMatch(/^(\d{4} ){9}\d{4}$/);
      return inDigitsFrom(ARABIC_INDIC, phrase);
    });
  });
});
