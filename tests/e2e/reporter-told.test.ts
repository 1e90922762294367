import { beforeAll, describe, expect, it } from 'vitest';
import { encodeTold } from '../../src/casefile/told/told-document.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { told as ar } from '../../web/locales/ar/told.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { routes } from '../../web/locales/en/routes.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { told } from '../../web/locales/en/told.ts';
import { told as ru } from '../../web/locales/ru/told.ts';
import { told as zh } from '../../web/locales/zh/told.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { expectToFit, openOnNarrowPhone } from '../support/narrow-phone.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation } from '../support/reporter-steps.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';
import { screenshot } from '../support/screenshot.ts';
import { NEVER_USED, type SentReport, sentReport } from '../support/sent-report.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
let sent: SentReport;

beforeAll(async () => {
  sent = await sentReport(portal);
  const elsewhere = {
    ...SAMPLE_TOLD,
    referral: `${'B'.repeat(21)}A`,
    destination: { route: 'sp-defenders' as const, name: 'sp-defenders' },
    named: true,
    files: 3,
    came: [],
  };
  await answerReporter(
    portal.db,
    portal.made,
    sent.reader,
    sent.read,
    [['We have read it.']],
    [
      encodeTold({ ...SAMPLE_TOLD, came: [] }),
      encodeTold({ ...elsewhere, version: 2, parts: ['names', 'account'] }),
      encodeTold(SAMPLE_TOLD),
      utf8('{"version":3}'),
      utf8('{"version":1,"referral":"x"}'),
    ],
  );
});

describe('what was done with a report, in the mailbox', () => {
  it('is behind a button, says the last of each destination, and what cannot be called back', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await openConversation(reporter, sent.phrase);
    const name = routes.names['un-focal-point'];
    expect(await page.getByText(name).count()).toBe(0);
    await page.getByText(words.open.errors.broken).waitFor();
    const keyboard = keyboardOf(page);
    await keyboard.tabTo(told.open);
    await keyboard.press('Enter');
    await reporter.title(told.title);
    const card = page.getByRole('region', { name, exact: true });
    for (const said of [
      told.withoutNames,
      told.parts.account,
      told.letters['allegation-letter'],
      told.replies.denied,
    ])
      expect(await card.innerText()).toContain(said);
    const other = page.getByRole('region', { name: routes.names['sp-defenders'], exact: true });
    for (const said of [told.withNames, told.withFiles(3), told.parts.names, told.nothingCame])
      expect(await other.innerText()).toContain(said);
    expect(await page.getByRole('region').count()).toBe(2);
    for (const said of [told.recall, told.visible, told.newer]) await page.getByText(said).waitFor();
    expect(await page.getByText(sent.reader.entry.label).count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-told');
    await reporter.press(shared.back);
    await reporter.title(words.mailbox.title);
    await screenshot(page, 'reporter-told-mailbox');
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('looks the same from outside where nothing was told', async () => {
    const reporter = await openReporterPage(portal);
    await openConversation(reporter, NEVER_USED);
    await reporter.press(told.open);
    await reporter.page.getByText(told.none).waitFor();
    await reporter.close();
  });

  it.each(Object.entries({ ar, ru, zh }))('fits 320 px in the dark: %s', async (tag, words) => {
    const reporter = await openOnNarrowPhone(portal, tag as 'ar' | 'ru' | 'zh');
    await openConversation(reporter, sent.phrase);
    await reporter.press(words.open);
    await reporter.title(words.title);
    await reporter.page.getByText(words.letters['allegation-letter']).waitFor();
    await expectToFit(reporter.page);
    await screenshot(reporter.page, `reporter-told-${tag}`);
    await reporter.close();
  });
});
