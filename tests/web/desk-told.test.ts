import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import { encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { NewsContent } from '../../src/casefile/referral/news-document.ts';
import { told as theirArabic } from '../../web/locales/ar/told.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { told } from '../../web/locales/en/told.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { told as theirFrench } from '../../web/locales/fr/told.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, PHONE } from '../support/desk-steps.ts';
import { dossierInput } from '../support/dossier-case.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.telling;

/** A dossier went from a case to the focal point, and these news came of it. */
const pass = async (page: Page, at: number, news: readonly NewsContent[]): Promise<void> => {
  const built = buildDossier(dossierInput());
  if (!('document' in built)) throw new Error('a dossier');
  const content = [...encodeDossierDocument(built.document)];
  await page.evaluate(
    ([place, me, colleague, bytes, all]) => {
      const happen = (who: string, body: object): void => window.fixture?.happen(place, who, body as never);
      const dossier = {
        hash: 'dossier',
        referral: 'A'.repeat(22),
        destination: 'un-focal-point',
        destinationKey: 'key',
        consents: [],
        consentsHash: 'consents',
        roster: 'roster',
        made: '2026-11-20',
        expires: '2026-12-10',
        content: new Uint8Array(bytes),
      };
      happen(me, { type: 'dossier-drafted', dossier, quorum: 2 });
      happen(colleague, { type: 'referral-sending', dossier: 'dossier' });
      happen(colleague, { type: 'referral-sent', dossier: 'dossier', envelope: 'envelope' });
      for (const [n, each] of all.entries())
        happen(me, {
          type: 'referral-news',
          id: `news ${n}`,
          referral: dossier.referral,
          by: 'focal',
          from: 'destination',
          destinations: ['un-focal-point'],
          said: `2026-11-2${n + 1}T10:00:00Z`,
          news: { version: 1, ...each },
        });
    },
    [at, ME.id, COLLEAGUE.id, content, news] as const,
  );
};

const NEWS: readonly NewsContent[] = [
  { status: 'acknowledged', words: 'MARKwords' },
  {
    status: 'communication-sent',
    type: 'urgent-appeal',
    reference: 'MARKreference',
    date: '2026-11-22',
    words: '',
  },
];

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

describe('telling the reporter, at the desk', () => {
  it('shows exactly what they will read, and tells that and no more', async () => {
    const page = await pages.openKosovo();
    await pass(page, 0, NEWS);
    await toPart(page, /^Referrals/);
    await page.getByText(words.never).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-told');
    await page.getByRole('button', { name: new RegExp(told.came.acknowledged) }).click();
    const dialog = page.getByRole('dialog');
    const preview = dialog.locator('.told-preview');
    await preview.getByText(told.came.acknowledged).waitFor();
    expect(await preview.getByText(told.letters['urgent-appeal']).count()).toBe(0);
    await dialog.getByLabel(new RegExp(told.letters['urgent-appeal'])).check();
    await preview.getByText(told.letters['urgent-appeal']).waitFor();
    expect(await dialog.innerText()).not.toContain('MARK');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-tell');
    const shown = (await preview.locator('p, li').allInnerTexts()).map((line) => line.trim());
    await press(page, words.dialog.action);
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Last told by Reviewer Juniper on /).waitFor();
    expect(await page.getByText(words.isTold, { exact: true }).count()).toBe(3);
    await toPart(page, /^Conversation/);
    const last = page.locator('.turn--ours').last();
    for (const line of shown) expect(await last.innerText()).toContain(line);
  });

  it('tells nothing by itself, and nothing when the dialog is left', async () => {
    const page = await pages.openKosovo();
    await pass(page, 0, NEWS);
    await toPart(page, /^Referrals/);
    await page.getByRole('button', { name: /^Tell the reporter: Sent to/ }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(words.never).waitFor();
    await toPart(page, /^Conversation/);
    expect(await page.locator('.turn--ours').count()).toBe(0);
  });

  it('offers nothing where nothing was sent', async () => {
    const page = await pages.openKosovo();
    await toPart(page, /^Referrals/);
    expect(await page.getByText(words.title).count()).toBe(0);
  });

  it('previews in the language of the reporter, whatever the desk speaks, on a phone', async () => {
    const page = await pages.openPage({ viewport: PHONE, locale: 'fr' });
    await page.locator('textarea').first().fill(GOOD_PHRASE);
    await press(page, french.signIn.action);
    await page.locator('.row').nth(1).waitFor();
    await pass(page, 1, NEWS);
    await page.locator('.row', { hasText: 'أخذوا' }).click();
    await toPart(page, french.referrals.tab(0));
    await page.getByRole('button', { name: new RegExp(theirFrench.came.acknowledged) }).click();
    const preview = page.locator('.told-preview');
    await preview.getByText(theirArabic.came.acknowledged).waitFor();
    expect(await preview.getAttribute('dir')).toBe('rtl');
    await page.getByText(french.telling.dialog.which).waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-tell-fr-ar');
    await inTheDark(page, 'desk-tell-fr-ar-dark');
  });
});
