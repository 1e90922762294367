import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/casefile/entry.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage, toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, focused, PHONE } from '../support/desk-steps.ts';
import { ENTRY } from '../support/sample-entry.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.elsewhere;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const toEntering = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await toDeskPage(page, said.elsewhere.open);
  await page.getByRole('heading', { name: said.elsewhere.title, exact: true }).waitFor();
};
const fitsTheWidth = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const csv = (text: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** A case that this member entered. */
const arriveEntered = (page: Page, by: string, entry: Entry): Promise<void> =>
  page.evaluate(
    (entered) => {
      window.fixture?.arrive({
        language: 'fr',
        sent: '2026-03-04T10Z',
        filed: '2026-03-04T10:30:00Z',
        report: {
          version: 2,
          path: 'full',
          narrative: 'Brought by a lawyer.',
          danger: 'now',
          place: { country: 'SE', detail: '' },
          date: { precision: 'unknown', value: '' },
          cooperation: '',
          link: '',
        },
        entered,
      });
    },
    { by, entry },
  );
const openEntered = async (page: Page, by: string, entry = ENTRY): Promise<void> => {
  await arriveEntered(page, by, entry);
  await page.locator('.row', { hasText: 'Brought by a lawyer.' }).click({ timeout: 40_000 });
  await page.getByText(words.origin.consentTitle).waitFor();
};

describe('the form for one report', () => {
  it('says what is missing, keeps the focus there, and loses nothing when left and taken up again', async () => {
    const page = await pages.openDesk();
    await toEntering(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(words.story.narrative, { exact: true }).fill('They came at night.');
    await press(page, words.send);
    await page.getByText(words.faults.count(10)).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.field--error') !== null))
      .toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words.back);
    await expect.poll(() => focused(page)).toBe(words.open);
    await toEntering(page);
    expect(await page.getByLabel(words.story.narrative, { exact: true }).inputValue()).toBe(
      'They came at night.',
    );
    await press(page, words.clear);
    expect(await page.getByLabel(words.story.narrative, { exact: true }).inputValue()).toBe('');
  });

  it('asks what the portal asks, after the same rules', async () => {
    const page = await pages.openDesk();
    await toEntering(page);
    await page
      .locator('summary', { hasText: /What was done/ })
      .first()
      .click();
    await screenshot(page, 'desk-elsewhere-further');
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['en', english, false],
    ['fr', french, false],
    ['ar', arabic, true],
  ] as const)('fits a phone and reads in %s', async (locale, said, isRtl) => {
    const page = await pages.openPage({ viewport: PHONE, locale });
    await page
      .locator('textarea')
      .first()
      .fill((await import('../support/desk-page/phrases.ts')).GOOD_PHRASE);
    await press(page, said.signIn.action);
    await toEntering(page, said);
    expect(await page.evaluate(() => document.documentElement.dir === 'rtl')).toBe(isRtl);
    expect(await fitsTheWidth(page)).toBe(true);
    await screenshot(page, `desk-elsewhere-phone-${locale}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `desk-elsewhere-phone-${locale}-dark`);
    await page.getByRole('tab', { name: said.elsewhere.ways.table }).click();
    await page
      .getByLabel(said.elsewhere.table.file, { exact: true })
      .setInputFiles(csv('Name,Pays,Faits,=cmd()\nأمينة,Atlantis,"Ils sont venus.",=1+1\nB,KE,,\n"c'));
    await page.getByText(said.elsewhere.table.preview.torn(1)).waitFor();
    expect(await fitsTheWidth(page)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `desk-elsewhere-table-${locale}`);
  });

  it('is all within reach of the keyboard', async () => {
    const page = await pages.openDesk();
    await toEntering(page);
    await page.getByRole('tab', { name: words.ways.one }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe(words.ways.table);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('E');
    expect(await page.getByLabel(words.how.channel).inputValue()).toBe('email');
  });
});

describe('a case that a member entered', () => {
  it('is marked in the list, in the case and in its activity', async () => {
    const page = await pages.openDesk();
    await openEntered(page, COLLEAGUE.id);
    const mark = page.locator('.origin-mark');
    const expected = `Entered by ${COLLEAGUE.label}. E-mail, received 1 Mar 2026.`;
    const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
    expect((await mark.allTextContents()).map(plain)).toEqual([expected, expected]);
    await page
      .locator('.row', { hasText: 'Brought by a lawyer.' })
      .getByText('A colleague asks for you')
      .waitFor();
    await page.getByText(words.origin.handedOver).waitFor();
    await page.getByText('He asked his lawyer to write.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-entered-case');
    await toPart(page, 'Activity');
    expect((await mark.allTextContents()).map(plain)).toEqual([expected, expected, expected]);
    await toPart(page, 'Timeline');
    const told = page.locator('.story--act').filter({ hasText: 'Brought by a lawyer.' });
    expect(plain(await told.innerText())).toContain(`Entered by ${COLLEAGUE.label}`);
    expect(await page.getByText(english.timeline.reported).count()).toBe(0);
  });

  it('says that nobody reads an answer where the phrase was thrown away, and nothing else of a reader', async () => {
    const page = await pages.openDesk();
    await openEntered(page, COLLEAGUE.id, { ...ENTRY, phrase: 'thrown-away' });
    await page.getByText(words.origin.thrownAway).waitFor();
    await toPart(page, 'Conversation');
    const { answer, conversation } = english;
    await page.getByText(answer.nobodyReads).waitFor();
    for (const untrue of [answer.hint, conversation.intro, conversation.none])
      expect(await page.getByText(untrue).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-entered-unread');
    await page.getByLabel(answer.label).fill('For the log.');
    await press(page, answer.action);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(answer.nobodyReads).waitFor();
    expect(await dialog.getByText(answer.confirm.text).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: english.casePage.closeCase }).click();
    await page.getByRole('dialog').getByText(english.talk.closesUnheard).waitFor();
    expect(await page.getByText(english.reasons.close.text).count()).toBe(0);
  });

  it('is answered like any other where the phrase was handed over', async () => {
    const page = await pages.openDesk();
    await openEntered(page, COLLEAGUE.id);
    await toPart(page, 'Conversation');
    await page.getByText(english.answer.hint).waitFor();
    expect(await page.getByText(english.answer.nobodyReads).count()).toBe(0);
  });

  it('is attested by a second reviewer, who says how they know', async () => {
    const page = await pages.openDesk();
    await openEntered(page, COLLEAGUE.id);
    await page.setViewportSize(SCREENS.phone);
    await press(page, words.origin.attest);
    await press(page, words.attest.action);
    await page.getByText(words.faults.choose).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('fieldset.field--error') !== null))
      .toBe(true);
    await screenshot(page, 'desk-attest-phone');
    await page.getByLabel(words.attest.grounds['asked-them']).check();
    await page.getByLabel(words.attest.words).fill('I called him.');
    await press(page, words.attest.action);
    await page.getByText('I called him.').waitFor();
    expect(await page.getByText(words.origin.missing).count()).toBe(0);
    await toPart(page, 'Activity');
    await page.getByText(english.activity.did['consent-attested']).waitFor();
  });

  it('is not attested twice by whoever entered it: there is no way to, and a crafted event changes nothing', async () => {
    const page = await pages.openDesk();
    await openEntered(page, ME.id);
    await page.getByText(words.origin.waiting).waitFor();
    expect(await page.getByRole('button', { name: words.origin.attest }).count()).toBe(0);
    await page.evaluate(
      (me) =>
        window.fixture?.happen(6, me, {
          type: 'consent-attested',
          ground: 'was-present',
          words: 'Me again.',
        }),
      ME.id,
    );
    await toPart(page, 'Activity');
    await page.getByText(english.activity.did['consent-attested']).waitFor({ timeout: 40_000 });
    await page.getByText(words.origin.missing).waitFor();
  });
});
