import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { reporter as reporterWords } from '../../web/locales/en/reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { storedEnvelopes } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile(3);
const said = words.elsewhere;
const SEEN_WITHIN = { timeout: 40_000 };

const opened: ReviewerPage[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
const reviewer = async (place: number): Promise<ReviewerPage> => {
  const member = membersWhoAre(portal.made, 'reviewer')[place];
  if (member === undefined) throw new Error('no such reviewer');
  const page = await openReviewerPage(portal, member);
  opened.push(page);
  return page;
};
const labelOf = (place: number): string => membersWhoAre(portal.made, 'reviewer')[place]?.entry.label ?? '';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const choose = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).selectOption(value);
};

/** Everything that is asked of every report, beside its own words. */
const sayHowItCame = async (page: Page): Promise<void> => {
  await choose(page, said.how.channel, 'messenger');
  await page.getByLabel(said.how.received, { exact: true }).fill('2026-01-05');
  await choose(page, said.how.from, 'lawyer');
  await choose(page, said.consent.from, 'person');
  await choose(page, said.consent.way, 'passed-on');
  await page.getByLabel(said.consent.given, { exact: true }).fill('2026-01-04');
  await page.getByLabel(said.consent.attest, { exact: true }).check();
};

const sayWhatHappened = async (page: Page, narrative: string): Promise<void> => {
  await page.getByLabel(said.story.narrative, { exact: true }).fill(narrative);
  await choose(page, said.story.danger, 'now');
  await choose(page, said.story.country, 'KE');
};

const csv = (text: string, name = 'rows.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const chooseTable = async (page: Page, text: string): Promise<void> => {
  await press(page, said.open);
  await page.getByRole('tab', { name: said.ways.table }).click();
  await page.getByLabel(said.table.file, { exact: true }).setInputFiles(csv(text));
};

describe('a report that came elsewhere', () => {
  it('goes in through the door of every report, is marked for both, attested by the second, and its person comes back', async () => {
    const anna = await reviewer(0);
    const sent: { bytes: number; cookie: string | undefined }[] = [];
    anna.page.on('request', (request) => {
      if (!request.url().endsWith(PATHS.envelopes)) return;
      sent.push({ bytes: request.postDataBuffer()?.length ?? 0, cookie: request.headers()['cookie'] });
    });
    await press(anna.page, said.open);
    await sayHowItCame(anna.page);
    await sayWhatHappened(anna.page, 'Arrested after the session.');
    await anna.page.getByLabel(words.names.people, { exact: true }).fill('Amina Invented');
    await anna.page.getByLabel(labelOf(2)).check();
    await anna.page.getByLabel(said.phrase.choices['handed-over']).check();
    await press(anna.page, said.toPhrase);
    await anna.page.getByRole('heading', { name: said.hand.title }).waitFor();
    expect(await axeViolations(anna.page)).toEqual([]);
    await screenshot(anna.page, 'desk-hand-over');
    const phrase = await anna.page
      .getByRole('list', { name: said.hand.list })
      .locator('li')
      .allTextContents();
    expect(phrase).toHaveLength(12);
    await press(anna.page, said.hand.done);
    await anna.page.getByText(said.sending.done, { exact: true }).first().waitFor(SEEN_WITHIN);
    expect(await anna.page.locator('body').innerText()).not.toContain(phrase.join(' '));
    expect(sent.map(({ bytes }) => bytes)).toEqual([ENVELOPE_BYTES]);
    expect(sent[0]?.cookie).toBeUndefined();
    await press(anna.page, said.back);

    const ben = await reviewer(1);
    await ben.openFirstCase();
    await ben.page.getByText(said.origin.consentTitle).waitFor();
    expect(await ben.readReport()).toEqual(['Arrested after the session.']);
    expect(await ben.page.locator('.row .origin-mark').textContent()).toContain(labelOf(0));
    await press(ben.page, said.origin.attest);
    await ben.page.getByLabel(said.attest.grounds['asked-them']).check();
    await press(ben.page, said.attest.action);
    await ben.page.getByText(said.origin.missing).waitFor({ state: 'detached' });

    await anna.openFirstCase();
    await anna.page.getByText(said.origin.missing).waitFor({ state: 'detached', ...SEEN_WITHIN });
    await anna.takeOn();
    await anna.answer('We heard from your lawyer.');

    const cleo = await reviewer(2);
    await cleo.page.getByText(words.cases.empty.title).waitFor(SEEN_WITHIN);

    const person = await openReporterPage(portal);
    await person.press(reporterWords.front.readAnswers);
    await person.page.locator('textarea').first().fill(phrase.join(' '));
    await person.press(reporterWords.open.open);
    const answer = person.page.getByText('We heard from your lawyer.');
    const again = person.page.getByRole('button', { name: reporterWords.mailbox.refresh, disabled: false });
    // It is there once its batch was placed.
    await expect
      .poll(async () => {
        await again.click();
        await again.waitFor();
        return answer.count();
      }, SEEN_WITHIN)
      .toBe(1);
    await person.close();
    expect([anna, ben, cleo].flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('is not sent twice by mistake', async () => {
    const anna = await reviewer(0);
    await anna.page.locator('.row').first().waitFor(SEEN_WITHIN);
    const before = (await storedEnvelopes(portal.db)).length;
    await press(anna.page, said.open);
    await sayHowItCame(anna.page);
    await sayWhatHappened(anna.page, 'Arrested after the session.');
    await anna.page.getByLabel(said.phrase.choices['thrown-away']).check();
    await press(anna.page, said.send);
    await anna.page.getByText(said.twice.title).waitFor();
    expect(await axeViolations(anna.page)).toEqual([]);
    await press(anna.page, said.hand.back);
    expect((await storedEnvelopes(portal.db)).length).toBe(before);
  });
});

describe('a table of reports', () => {
  const TABLE = [
    'Name;Country;What happened;Danger;Colour',
    'Amina;KE;"First row, with ""quotes""";now;=HYPERLINK("http://example.org")',
    'أمينة;UG;الصف الثاني;past;',
    ';Atlantis;Third row;now;blue',
    ';KE;"Torn;now;',
  ].join('\r\n');

  it('becomes a report a row, resumes without doubles, and is recognised when it comes again', async () => {
    const anna = await reviewer(0);
    const { page } = anna;
    await page.locator('.row').first().waitFor(SEEN_WITHIN);
    const before = (await storedEnvelopes(portal.db)).length;
    await chooseTable(page, TABLE);
    await page.getByText(said.table.preview.torn(1)).waitFor();
    await sayHowItCame(page);
    await page.getByText(said.table.preview.ready(2)).waitFor();
    await page.getByText(said.table.preview.faulty(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-table');

    // The line breaks while the first one is on its way; nothing is sent twice when it goes on.
    await page.route(`**${PATHS.envelopes}`, (route) => route.abort());
    await press(page, said.table.send(2));
    await page.getByText(/Not through yet/).waitFor(SEEN_WITHIN);
    await press(page, said.table.run.pause);
    await page.getByText(said.table.run.paused).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(`**${PATHS.envelopes}`);
    await press(page, said.table.run.resume);
    await page.getByText(said.table.run.sent(2)).waitFor(SEEN_WITHIN);
    expect((await storedEnvelopes(portal.db)).length).toBe(before + 2);
    const saved = page.waitForEvent('download');
    await press(page, said.table.run.save);
    const stream = await (await saved).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const outcome = Buffer.concat(chunks).toString('utf8');
    expect(outcome).toContain(said.table.report.torn);
    expect(outcome).toContain('Atlantis');
    expect(outcome).not.toMatch(/(^|,)"?=/m);
    await screenshot(page, 'desk-table-done');

    await press(page, said.back);
    await page.locator('.row', { hasText: 'الصف الثاني' }).waitFor(SEEN_WITHIN);
    await page.locator('.row', { hasText: 'First row' }).click();
    await page.getByText(said.origin.thrownAway).waitFor(SEEN_WITHIN);
    const [report] = await anna.readReport();
    expect(report).toContain('First row, with "quotes"');
    expect(report).toContain('Colour: =HYPERLINK("http://example.org")');
    expect(report).not.toContain('Amina');

    await chooseTable(page, TABLE);
    await sayHowItCame(page);
    await page.getByText(said.table.preview.twice(2)).waitFor();
    await page.getByText(said.table.preview.ready(0)).waitFor();
    expect(await page.getByRole('button', { name: said.table.send(0) }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(anna.complaints.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  });

  it.each([
    ['too large', 'a,b\n'.padEnd(8 * 1024 * 1024 + 1, 'x'), /too large/],
    ['empty', '', /no row/],
    ['too long', `a\n${'1\n'.repeat(2_001)}`, /too many rows/],
    ['too wide', `a\n${','.repeat(300)}1`, /too many columns/],
  ])('that is %s is refused, and says so', async (_, text, why) => {
    const { page, complaints } = await reviewer(1);
    await chooseTable(page, text);
    await page.getByText(why).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
