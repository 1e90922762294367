import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { addProtectors, judgedDesk } from '../support/judged-desk.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const PLACE = 'Shelter desk (invented)';
const OTHER_PLACE = 'Lawyers on call (invented)';
const NAMES = 'Amina Invented, and her brother.';
type Format = keyof typeof english.destinations.formats;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

type Setting = {
  readonly format?: Format;
  readonly locale?: string;
  readonly said?: DeskMessages;
  readonly viewport?: (typeof SCREENS)[keyof typeof SCREENS];
  readonly reads?: string;
  readonly places?: readonly string[];
};

/** A case with a dossier with names that one reviewer has just proposed for a destination off the portal. */
const proposed = async (setting: Setting = {}): Promise<Page> => {
  const { format = 'print', locale = 'en', said = english, viewport = SCREENS.desktop, reads } = setting;
  const { places = [PLACE] } = setting;
  const allows = { switches: { C12: 'granted' }, destinations: ['protect-defenders'] };
  const page = await judgedDesk(pages, { locale, viewport, scenario: { allows } }, said);
  await addProtectors(page, said, places, { format, reads });
  await propose(page, PLACE, said);
  return page;
};
const propose = async (page: Page, place: string, said: DeskMessages = english): Promise<void> => {
  await toPart(page, said.routing.tab);
  await press(page, said.dossier.prepareFor(place));
  await page.getByRole('radio', { name: said.dossier.renditions.named }).check();
  await press(page, said.dossier.openNames);
  await page.locator('article.dossier').waitFor();
  await press(page, said.referrals.propose.action);
  await page.getByText(said.referrals.standings.waits).first().waitFor();
};
const read = (page: Page, said: DeskMessages = english): Promise<void> =>
  page.locator('.referral').getByRole('button', { name: said.referrals.reading.open }).click();
const approved = async (setting: Setting = {}): Promise<Page> => {
  const { said = english } = setting;
  const page = await proposed(setting);
  await read(page, said);
  await press(page, said.referrals.reading.approve);
  await page.evaluate((colleague) => window.fixture?.approveAs(0, colleague), COLLEAGUE.id);
  await page.getByText(said.referrals.standings.ready).first().waitFor();
  return page;
};
const handOver = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await page.locator('.referral').getByRole('button', { name: said.handOver.action }).click();
  await page.getByRole('dialog').waitFor();
};
const make = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await press(page, said.handOver.yes);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('.ready').getByRole('heading', { name: PLACE, level: 5 }).waitFor();
};
/** The person takes everything back. */
const takeBack = (page: Page): Promise<void> =>
  page.evaluate((me) => {
    const day = '2026-11-24T10Z';
    window.fixture?.happen(0, me, { type: 'consent-withdrawn', id: 'w', sent: day, hash: 'w', given: day });
  }, ME.id);
const saved = (page: Page, name: string): Promise<Uint8Array> => savedBy(page, name, () => make(page));
const savedBy = async (page: Page, name: string, act: () => Promise<void>): Promise<Uint8Array> => {
  const file = page.waitForEvent('download');
  await act();
  const download = await file;
  expect(download.suggestedFilename()).toBe(name);
  return new Uint8Array(readFileSync(await download.path()));
};

describe('a dossier that leaves the portal', () => {
  it('cannot be handed over before two approved it, and says on paper that it is a draft', async () => {
    const page = await proposed();
    const { action } = english.handOver;
    expect(await page.getByRole('button', { name: action }).count()).toBe(0);
    await read(page);
    const draft = page.locator('.dossier__draft');
    expect(await draft.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await draft.isVisible()).toBe(true);
    await screenshot(page, 'hand-over-draft-print');
    await page.emulateMedia({ media: 'screen' });
    await press(page, english.referrals.reading.approve);
    await page.getByText(english.referrals.reading.yours).waitFor();
    expect(await page.getByRole('button', { name: action }).count()).toBe(0);
  });

  it('is printed in the language that is read there, alone on its pages, with no word of a draft', async () => {
    const page = await approved({ reads: 'French' });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await handOver(page);
    await page.getByText(english.handOver.open).waitFor();
    await make(page);
    const sheet = page.locator('.print-sheet');
    expect(await sheet.getAttribute('lang')).toBe('fr');
    await sheet.getByText(french.dossier.part.account).waitFor();
    await sheet.getByText(NAMES).waitFor();
    expect(await sheet.textContent()).not.toContain('Never call the house.');
    await press(page, english.handOver.ready.print);
    expect(await page.locator('[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await sheet.getByText(NAMES).waitFor({ state: 'visible' });
    for (const around of ['.reading', '.bar', '.tabs', '.case__head', '.referral .button'])
      expect(await page.locator(around).first().isVisible()).toBe(false);
    expect(await page.locator('.dossier__draft').count()).toBe(0);
    await screenshot(page, 'hand-over-print');
    const pictures = process.env['SCREENSHOTS'];
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true });
      await page.pdf({ path: join(pictures, 'hand-over-print.pdf'), format: 'A4' });
    }
    await page.emulateMedia({ media: 'screen' });
    await press(page, english.handOver.ready.done);
    expect(await sheet.count()).toBe(0);
  });

  it('is printed alone where another is ready to be printed too', async () => {
    const page = await approved({ places: [PLACE, OTHER_PLACE] });
    await propose(page, OTHER_PLACE);
    const other = page.getByRole('listitem', {
      name: english.referrals.dossierFor(OTHER_PLACE),
      exact: true,
    });
    await other.getByRole('button', { name: english.referrals.reading.open }).click();
    await press(page, english.referrals.reading.approve);
    await page.evaluate((colleague) => window.fixture?.approveAs(0, colleague), COLLEAGUE.id);
    const first = page.getByRole('listitem', { name: english.referrals.dossierFor(PLACE), exact: true });
    for (const one of [first, other]) {
      await one.getByRole('button', { name: english.handOver.action }).click();
      await press(page, english.handOver.yes);
      await one.locator('.print-sheet').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(await axeViolations(page)).toEqual([]);
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const onPaper = async (): Promise<readonly boolean[]> => {
      await page.emulateMedia({ media: 'print' });
      const seen = [first, other].map((one) => one.locator('.print-sheet__title').isVisible());
      const both = await Promise.all(seen);
      await page.emulateMedia({ media: 'screen' });
      return both;
    };
    expect(await onPaper()).toEqual([false, true]);
    await first.getByRole('button', { name: english.handOver.ready.print, exact: true }).click();
    expect(await onPaper()).toEqual([true, false]);
    await first.getByRole('button', { name: english.handOver.ready.done, exact: true }).click();
    expect(await onPaper()).toEqual([false, true]);
  });

  it('is an OpenDocument where that was chosen, and the list says what was made', async () => {
    const page = await approved();
    await handOver(page);
    await page.getByRole('radio', { name: english.handOver.forms.odt, exact: true }).check();
    const files = unzipSync(await saved(page, 'dossier.odt'));
    const content = fromUtf8(files['content.xml'] ?? new Uint8Array(0));
    expect(content).toContain(NAMES);
    expect(content).not.toContain('Never call the house.');
    await page
      .getByText(new RegExp(`^${english.handOver.forms.odt.replace(/[()]/g, '\\$&')}, made by`))
      .waitFor();
  });

  it('is a page with a passphrase that is shown once', async () => {
    const page = await approved({ format: 'self-opening' });
    await handOver(page);
    expect(await page.getByText(english.handOver.open).count()).toBe(0);
    const html = fromUtf8(await saved(page, 'page.html'));
    const shown = page.locator('.ready__passphrase');
    const passphrase = (await shown.textContent()) ?? '';
    expect(passphrase).toMatch(/^\d{5}( \d{5}){5}$/);
    expect(html).not.toContain(passphrase);
    expect(html).not.toContain('Amina');
    await screenshot(page, 'hand-over-passphrase');
    await press(page, english.handOver.ready.done);
    expect(await shown.count()).toBe(0);
  });

  it('says in its dialog why it was refused, and has its passphrase until one is done, whichever part is looked at', async () => {
    const page = await approved({ format: 'self-opening' });
    const { action, ready, failed } = english.handOver;
    await handOver(page);
    await saved(page, 'page.html');
    const shown = page.locator('.ready__passphrase');
    const passphrase = await shown.textContent();
    await toPart(page, english.casePage.tabs.notes(0));
    await toPart(page, new RegExp(`^${english.referrals.title}`));
    expect(await shown.textContent()).toBe(passphrase);
    expect(await page.locator('.ready h5').evaluate((at) => at === document.activeElement)).toBe(false);
    const again = page.getByRole('button', { name: action });
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    await press(page, ready.done);
    expect(await page.locator('.ready').count()).toBe(0);

    await handOver(page);
    await takeBack(page);
    await page.getByText(english.referrals.gone.takenBack).waitFor();
    await press(page, english.handOver.yes);
    await page.getByRole('dialog').getByText(failed).waitFor();
    await press(page, shared.cancel);
    expect(await again.count()).toBe(0);
  });

  it('keeps what was made in sight once nothing more may be handed over', async () => {
    const page = await approved({ format: 'self-opening' });
    await handOver(page);
    await saved(page, 'page.html');
    await takeBack(page);
    await page.getByText(english.referrals.gone.takenBack).waitFor();
    await page.locator('.ready__passphrase').waitFor();
  });

  it('is told by hand that the person took it back, and that stands on file', async () => {
    const page = await approved({ format: 'self-opening' });
    await handOver(page);
    await saved(page, 'page.html');
    await press(page, english.handOver.ready.done);
    await takeBack(page);
    const { gone } = english.referrals;
    await page.getByText(gone.byOtherMeans).waitFor();
    const { told } = english.handOver;
    await page.getByRole('button', { name: told.action }).click();
    await page.getByLabel(told.what, { exact: true }).selectOption('consent-gone');
    await page.getByLabel(told.told, { exact: true }).fill('The duty desk');
    await page.getByLabel(told.day, { exact: true }).fill('2026-11-01');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, english.life.record);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.notice--danger').getByText(gone.said).waitFor();
    await page.locator('.news__item', { hasText: english.news.heads['consent-gone'] }).waitFor();
    await page.getByText(/^Told to .*The duty desk.* on .*; written down by/).waitFor();
  });

  it('is copied into a form, field by field', async () => {
    const page = await approved({ format: 'form' });
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            document.body.setAttribute('data-copied', text);
            return Promise.resolve();
          },
        },
      });
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await handOver(page);
    await make(page);
    const { sheet, ready } = english.handOver;
    expect(await page.getByText(ready.saved('').slice(0, 12)).count()).toBe(0);
    await press(page, sheet.copyOf(sheet.fields.person));
    expect(await page.locator('body').getAttribute('data-copied')).toContain(NAMES);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      });
    });
    await press(page, sheet.copyOf(sheet.fields.account));
    await page.getByText(sheet.notCopied).waitFor();
    expect(downloads).toEqual([]);
    expect(fromUtf8(await savedBy(page, 'texts.txt', () => press(page, sheet.save)))).toContain(NAMES);
  });

  it('is not made where the server does not answer: nothing is saved or shown', async () => {
    const page = await approved();
    await handOver(page);
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await press(page, english.handOver.yes);
    await page.getByRole('dialog').getByText(english.handOver.failed).waitFor();
    expect(await page.locator('.ready').count()).toBe(0);
  });

  it('carries what its destination told, in the word of who heard it', async () => {
    const page = await approved();
    await handOver(page);
    await make(page);
    await press(page, english.handOver.ready.done);
    const { told } = english.handOver;
    await page.getByRole('button', { name: told.action }).click();
    await press(page, english.life.record);
    await page.getByText(told.tellerMissing).waitFor();
    await page.getByText(told.dayMissing).waitFor();
    await page.getByLabel(told.teller, { exact: true }).fill('The duty desk');
    await page.getByLabel(told.day, { exact: true }).fill('2026-11-01');
    await page.getByLabel(told.what, { exact: true }).selectOption('acknowledged');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'hand-over-told');
    await press(page, english.life.record);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(/^Told by .*The duty desk.* on .*; written down by/).waitFor();
    await page.getByText(english.news.heads.acknowledged).first().waitFor();
  });

  it('has its question answered by hand, and what was typed is there again after another part was looked at', async () => {
    const page = await approved();
    await handOver(page);
    await make(page);
    await press(page, english.handOver.ready.done);
    const { told } = english.handOver;
    const write = (): Promise<void> => page.getByRole('button', { name: told.action }).click();
    const fill = (label: string, text: string): Promise<void> =>
      page.getByLabel(label, { exact: true }).fill(text);
    const what = page.getByLabel(told.what, { exact: true });
    await write();
    await what.selectOption('acknowledged');
    expect(await what.locator('option[value=team-reply]').count()).toBe(0);
    await what.selectOption('needs-info');
    await fill(told.asks.question, 'Since when is he held?');
    await fill(told.teller, 'The duty desk');
    await fill(told.day, '2026-11-01');
    await press(page, english.life.record);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.referral .tag', { hasText: english.referrals.standings.question }).waitFor();

    await write();
    await what.selectOption('team-reply');
    await page.getByRole('dialog').getByText('Since when is he held?').waitFor();
    await fill(told.told, 'A colleague of theirs');
    await press(page, shared.cancel);
    await toPart(page, english.casePage.tabs.notes(0));
    await toPart(page, new RegExp(`^${english.referrals.title}`));
    await write();
    expect(await page.getByLabel(told.told, { exact: true }).inputValue()).toBe('A colleague of theirs');
    await press(page, english.life.record);
    await page.getByText(told.dayMissing).waitFor();
    await fill(told.day, '2026-11-02');
    await fill(told.asks.answer, 'Since 12 November.');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'hand-over-answered');
    await press(page, english.life.record);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.referral .tag', { hasText: english.referrals.standings.answered }).waitFor();
    await page.getByText(/^Told to .*A colleague of theirs.* on .*; written down by/).waitFor();
    await write();
    expect([await what.inputValue(), await what.locator('option[value=team-reply]').count()]).toEqual([
      '',
      0,
    ]);
    await press(page, shared.cancel);

    await toPart(page, english.casePage.tabs.activity);
    const { didTold, didAnswer } = english.referrals;
    await page.getByText(didTold(PLACE, english.news.heads['needs-info'])).waitFor();
    await page.getByText(didAnswer(PLACE)).waitFor();
  });

  it('says loudly what somebody made before two approved', async () => {
    const page = await proposed();
    await page.evaluate((colleague) => window.fixture?.handAs(0, colleague), COLLEAGUE.id);
    await page.getByText(english.handOver.against.title).waitFor();
    await page.getByText(english.referrals.against['too-few']).waitFor();
  });

  it.each([
    ['en', 'phone', english],
    ['en', 'desktop', english],
    ['ar', 'phone', arabic],
  ] as const)('passes axe in %s on a %s, before and after it is made', async (locale, screen, said) => {
    const page = await approved({ locale, said, viewport: SCREENS[screen], format: 'form' });
    await handOver(page, said);
    const found: string[] = await axeViolations(page);
    await screenshot(page, `hand-over-${locale}-${screen}-asked`);
    await make(page, said);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await axeViolations(page)));
      await screenshot(page, `hand-over-${locale}-${screen}-${scheme}`);
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push('scrolls sideways');
    expect(found).toEqual([]);
  });
});
