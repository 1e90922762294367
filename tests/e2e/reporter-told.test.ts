import { beforeAll, describe, expect, it } from 'vitest';
import { encodeTold } from '../../src/casefile/told/told-document.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { told as arabic } from '../../web/locales/ar/told.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { routes } from '../../web/locales/en/routes.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { told } from '../../web/locales/en/told.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { SAMPLE_TOLD } from '../support/sample-told.ts';
import { screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const NEVER_USED = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const portal = wholePortalOfThisFile();
let reader: NewMember;
let phrase: string;

beforeAll(async () => {
  const [first] = membersWhoAre(portal.made, 'reviewer');
  if (!first) throw new Error('a reviewer');
  reader = first;
  const reporter = await openReporterPage(portal);
  phrase = await sendReport(reporter, { story: 'The story.', country: 'KE', contact: 'A meeting.' });
  await reporter.close();
  const read = await onlyReportFor(portal.db, portal.made, reader);
  const elsewhere = {
    ...SAMPLE_TOLD,
    referral: `${'B'.repeat(21)}A`,
    destination: { route: 'sp-defenders' as const, name: 'sp-defenders' },
    named: true,
    came: [],
  };
  await answerReporter(
    portal.db,
    portal.made,
    reader,
    read,
    [['We have read it.']],
    [
      encodeTold({ ...SAMPLE_TOLD, came: [] }),
      encodeTold({ ...elsewhere, parts: ['names', 'account'] }),
      encodeTold(SAMPLE_TOLD),
      utf8('{"version":2}'),
      utf8('{"version":1,"referral":"x"}'),
    ],
  );
});

describe('what was done with a report, in the mailbox', () => {
  it('is behind a button, says the last of each destination, and what cannot be called back', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await openConversation(reporter, phrase);
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
    for (const said of [told.withNames, told.parts.names, told.nothingCame])
      expect(await other.innerText()).toContain(said);
    expect(await page.getByRole('region').count()).toBe(2);
    for (const said of [told.recall, told.visible, told.newer]) await page.getByText(said).waitFor();
    expect(await page.getByText(reader.entry.label).count()).toBe(2);
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

  it('fits 320 px, in Arabic from right to left, in the dark', async () => {
    const spoken = SPOKEN.ar;
    const reporter = await openReporterPage(
      portal,
      { locale: 'ar', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
      spoken,
    );
    const { page } = reporter;
    await openConversation(reporter, phrase);
    await reporter.press(arabic.open);
    await reporter.title(arabic.title);
    await page.getByText(arabic.letters['allegation-letter']).waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-told-ar');
    await reporter.close();
  });
});
