import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { addProtectors, judgedDesk } from '../support/judged-desk.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.dossier;
const PLACE = 'Shelter desk (invented)';
const BEGINNING = 'On the morning after I came back';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

type Setting = {
  readonly locale?: string;
  readonly viewport?: (typeof SCREENS)[keyof typeof SCREENS];
  readonly said?: DeskMessages;
  readonly granted?: boolean;
  /** The files that the person lets go there. */
  readonly files?: readonly string[];
};

/** The first case, judged and with its names agreed to, at the dossier for a destination that gives shelter. */
const openDossier = async ({
  locale = 'en',
  viewport = SCREENS.desktop,
  said = english,
  granted = true,
  files = [],
}: Setting = {}): Promise<Page> => {
  const allows = granted
    ? { switches: { C12: 'granted', C11: 'granted' }, destinations: ['protect-defenders'], files }
    : { switches: { C12: 'refused' } };
  const page = await judgedDesk(pages, { locale, viewport, scenario: { allows } }, said);
  await addProtectors(page, said, [PLACE]);
  await toPart(page, said.routing.tab);
  await press(page, said.dossier.prepareFor(PLACE));
  await page.getByRole('heading', { name: said.dossier.title(PLACE), exact: true }).waitFor();
  return page;
};

const withNames = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await page.getByRole('radio', { name: said.dossier.renditions.named }).check();
  await press(page, said.dossier.openNames);
  await page.locator('article.dossier').waitFor();
};

describe('a dossier at the desk', () => {
  it('is refused until names stand in it, where the destination has to know them', async () => {
    const page = await openDossier();
    await page.getByText(words.refusals['has-to-be-named']).waitFor();
    expect(await page.locator('article.dossier').count()).toBe(0);
    await page.getByRole('radio', { name: words.renditions.named }).check();
    await page.getByText(words.refusals['names-closed']).waitFor();
    await press(page, words.openNames);
    const dossier = page.locator('article.dossier');
    await dossier.getByText('Amina Invented, and her brother.').waitFor();
    expect(await dossier.textContent()).not.toContain('Never call the house.');
    await press(page, words.back);
    await press(page, words.prepareFor(PLACE));
    await page.getByText(words.refusals['names-closed']).waitFor();
    expect(await page.locator('article.dossier').count()).toBe(0);
  });

  it('keeps what was typed for it while other parts are looked at, until it is proposed', async () => {
    const page = await openDossier();
    await withNames(page);
    await page.getByLabel(words.gaps, { exact: true }).fill('Who gave the order.');
    await page.getByRole('tab', { name: english.referrals.tab(0), exact: true }).click();
    await page.getByRole('tab', { name: english.routing.tab, exact: true }).click();
    await press(page, words.prepareFor(PLACE));
    expect(await page.getByLabel(words.gaps, { exact: true }).inputValue()).toBe('Who gave the order.');
    await press(page, words.openNames);
    await press(page, english.referrals.propose.action);
    await page.getByText(english.referrals.standings.waits).first().waitFor();
    await page.getByRole('tab', { name: english.routing.tab, exact: true }).click();
    await press(page, words.prepareFor(PLACE));
    expect(await page.getByLabel(words.gaps, { exact: true }).inputValue()).toBe('');
    await press(page, english.frame.signOut);
    expect(await page.getByText(english.frame.confirmSignOut.unsent).count()).toBe(0);
  });

  it('shows every part beside its consent, grey where there is none, and nothing to read', async () => {
    const page = await openDossier({ granted: false });
    await page
      .getByText(english.routing.consent(english.routing.codes.C12, english.routing.standings.refused))
      .waitFor();
    const account = region(page, words.part.account);
    await account.getByText(words.withheld.refused).waitFor();
    await account.getByText(words.needs('C12')).waitFor();
    expect(await account.getAttribute('class')).toContain('part--withheld');
    expect(await page.locator('article.dossier').count()).toBe(0);
  });

  it('lists files that the person lets go there, under a label, and says of the others why not', async () => {
    const [letter, film] = [sampleFileItem('letter'), sampleFileItem('film')];
    const page = await openDossier({ files: [letter.id] });
    const confirm = async (): Promise<void> =>
      page.evaluate(
        ([me, items]) => {
          const happen = (body: object): void => window.fixture?.happen(0, me, body as never);
          happen({ type: 'message', id: 'files', text: '', sent: '2026-11-20T10Z', files: items });
          const question = { nonce: 'n', destination: 'protect-defenders', codes: ['C11'] };
          happen({ type: 'confirmation-asked', ...question });
          const given = new Date().toISOString().slice(0, 13).concat('Z');
          happen({
            type: 'consent-answered',
            id: 'yes',
            sent: given,
            confirmation: { ...question, hash: 'yes', consent: 'first', answer: 'yes', given },
          });
        },
        [ME.id, [letter, film]] as const,
      );
    await confirm();
    await withNames(page);
    const files = region(page, words.files.title);
    await files.getByText(words.withheld.refused).waitFor();
    expect(await files.getByText('film.jpg').count()).toBe(1);
    const read = page.locator('article.dossier');
    await read.getByText(words.files.number(1)).waitFor();
    expect(await read.getByText('letter.jpg').count()).toBe(0);
    await page.getByLabel(words.files.label('letter.jpg'), { exact: true }).fill('The summons');
    await read.getByText('The summons').waitFor();
    const noted = words.files.noted(words.part.assessment, words.part.timeline);
    expect(await page.getByText(noted).count()).toBe(0);
    await page.evaluate(
      ([me, item]) =>
        window.fixture?.happen(0, me, {
          type: 'file-noted',
          item,
          origin: 'From the clerk of the court.',
          capturedBy: 'authority',
          source: 'B',
          information: '2',
          acts: [],
        }),
      [ME.id, letter.id] as const,
    );
    await files.getByText(noted).waitFor();
    await read.getByText(`${words.field.sourceGrade}: B. ${words.field.informationGrade}: 2.`).waitFor();
    expect(await page.getByText('From the clerk').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-dossier-files');
    await page.getByLabel(words.files.goes('letter.jpg'), { exact: true }).uncheck();
    await read.getByText('The summons').waitFor({ state: 'detached' });
  });

  it('hides what is selected, with the reason, and shows it again', async () => {
    const page = await openDossier();
    await withNames(page);
    const dossier = page.locator('article.dossier');
    await dossier.getByText(BEGINNING).waitFor();
    const account = region(page, words.part.account);
    await press(page, words.hideIn(words.field.narrative));
    await account.getByRole('textbox', { name: words.field.narrative }).evaluate((box, end) => {
      (box as HTMLTextAreaElement).setSelectionRange(0, end);
    }, BEGINNING.length);
    await account.getByLabel(words.reason, { exact: true }).selectOption('third-party');
    await press(page, words.hideSelection);
    await dossier.getByText(words.hidden(words.reasons['third-party'])).waitFor();
    expect(await dossier.textContent()).not.toContain(BEGINNING);
    await press(page, words.showAgain);
    await dossier.getByText(BEGINNING).waitFor();
  });

  it('replaces a name everywhere, leaves parts out, and drafts a paragraph from codes alone', async () => {
    const page = await openDossier();
    await withNames(page);
    const dossier = page.locator('article.dossier');
    await page.getByLabel(words.personText, { exact: true }).fill('geneva');
    await press(page, words.personAdd);
    await page.getByText(words.personMissing).waitFor();
    await page.getByLabel(words.personAs, { exact: true }).fill('City A');
    await press(page, words.personAdd);
    await dossier.getByText('City A').first().waitFor();
    expect(await dossier.textContent()).not.toMatch(/geneva/i);
    await page.getByRole('checkbox', { name: words.leaveOut(words.part.link), exact: true }).check();
    await dossier.getByText(`${words.part.link} – ${words.withheld['left-out']}`).waitFor();
    await press(page, words.draftParagraph);
    await dossier.getByText(words.voice.country('Kosovo')).waitFor();
    await page.getByLabel(words.paragraph, { exact: true }).fill('word '.repeat(201));
    await page.getByText(words.tooManyWords).waitFor();
    expect(await dossier.textContent()).not.toContain('word word');
  });

  it('stands alone on paper', async () => {
    const page = await openDossier();
    await withNames(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('article.dossier').isVisible()).toBe(true);
    for (const around of ['.bar', '.part', '.field', '.case__head'])
      expect(await page.locator(around).first().isVisible()).toBe(false);
    const { width } = (await page.locator('article.dossier').boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(SCREENS.desktop.width * 0.9);
    await screenshot(page, 'dossier-print');
  });

  it.each([
    ['en', 'phone', english],
    ['en', 'desktop', english],
    ['ar', 'phone', arabic],
  ] as const)('passes axe in %s on a %s', async (locale, screen, said) => {
    const page = await openDossier({ locale, viewport: SCREENS[screen], said });
    const found: string[] = await axeViolations(page);
    await screenshot(page, `dossier-${locale}-${screen}-refused`);
    await withNames(page, said);
    await press(page, said.dossier.hideIn(said.dossier.field.narrative));
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await axeViolations(page)));
      await page.locator('#dossier-preview').evaluate((heading) => heading.scrollIntoView());
      await screenshot(page, `dossier-${locale}-${screen}-${scheme}`);
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push('scrolls sideways');
    expect(found).toEqual([]);
  });
});
