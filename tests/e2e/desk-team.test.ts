import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, focused } from '../support/desk-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.team;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const toTeam = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await toDeskPage(page, said.team.title);
  await page.getByRole('heading', { name: said.team.title, exact: true }).waitFor();
};
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const keep = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await press(page, said.team.keep);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** A whole day, every day, of two people. */
const addDuty = async (page: Page, said: DeskMessages = english): Promise<void> => {
  const { rota } = said.team;
  await press(page, rota.add);
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field(rota.from).fill('08:00');
  await field(rota.until).fill('08:00');
  await press(page, rota.morePeople);
  await field(rota.person(2)).selectOption(COLLEAGUE.id);
  await field(rota.webhook(2)).fill('https://calls.example.org/ring');
  await keep(page, said);
};

const addTemplate = async (
  page: Page,
  language: string,
  text: string,
  said: DeskMessages = english,
): Promise<void> => {
  const { template } = said.team;
  await press(page, template.add);
  await page.getByLabel(template.name, { exact: true }).fill(`First word ${language}`);
  await page.getByLabel(template.language, { exact: true }).selectOption(language);
  await page.getByLabel(template.text, { exact: true }).fill(text);
  await keep(page, said);
};

const addAbsence = async (page: Page, member: string, said: DeskMessages = english): Promise<void> => {
  const { absence } = said.team;
  await press(page, absence.add);
  await page.getByLabel(absence.member, { exact: true }).selectOption(member);
  await page.getByLabel(absence.from, { exact: true }).fill('2026-11-01');
  await page.getByLabel(absence.until, { exact: true }).fill('2099-12-31');
  await keep(page, said);
};

describe('the page of the team', () => {
  it('keeps a rota, says who is on duty, and changes and removes it', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    const [rota, onDuty] = [part(page, words.rota.title), part(page, words.onDuty.title)];
    await onDuty.getByText(words.onDuty.nobody).waitFor();
    await addDuty(page);
    expect(await onDuty.locator('.kept__calls > li').allTextContents()).toEqual([
      ME.label,
      `${COLLEAGUE.label} – ${words.rota.calledBy('calls.example.org')}`,
    ]);
    await rota.getByRole('button', { name: /^Change/ }).click();
    await page.getByRole('checkbox').first().uncheck();
    await keep(page);
    expect(await rota.locator('.kept__what strong').textContent()).toBe('Tue · Wed · Thu · Fri · Sat · Sun');
    await rota.getByRole('button', { name: /^Remove/ }).click();
    await press(page, words.confirmRemoval.yes);
    await onDuty.getByText(words.onDuty.nobody).waitFor();
  });

  it('says what is missing or wrong in a duty, and keeps nothing of it', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    await press(page, words.rota.add);
    await page.getByLabel(words.rota.zone, { exact: true }).fill('Mars/Olympus');
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByLabel(words.rota.webhook(1), { exact: true }).fill('http://calls.example.org');
    await press(page, words.rota.morePeople);
    await press(page, words.keep);
    const errors = await page.locator('dialog .field__error').allTextContents();
    expect(new Set(errors)).toEqual(
      new Set([
        words.rota.daysMissing,
        words.rota.timeMissing,
        words.rota.zoneUnknown,
        words.rota.webhookWrong,
        words.rota.personTwice,
      ]),
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await part(page, words.rota.title).getByText(words.rota.none).waitFor();
  });

  it('keeps what was typed when the server does not take it', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await press(page, words.template.add);
    await page.getByLabel(words.template.name, { exact: true }).fill('First word');
    await page.getByLabel(words.template.text, { exact: true }).fill('We have read you.');
    await press(page, words.keep);
    await page.getByText(words.notKept).waitFor();
    expect(await page.getByLabel(words.template.text, { exact: true }).inputValue()).toBe(
      'We have read you.',
    );
    await page.evaluate(() => window.fixture?.failWith(null));
    await keep(page);
    await part(page, words.template.title).getByText('We have read you.').waitFor();
  });

  it('hands over the cases of who is away, and gives back one’s own', async () => {
    const page = await pages.openDesk();
    await page.evaluate((author) => {
      window.fixture?.happen(0, author, { type: 'taken-on' });
      window.fixture?.happen(1, author, { type: 'taken-on' });
    }, COLLEAGUE.id);
    await toTeam(page);
    await addAbsence(page, COLLEAGUE.id);
    await press(page, words.absence.takeOver(2, COLLEAGUE.label));
    await page
      .getByRole('button', { name: words.absence.takeOver(2, COLLEAGUE.label) })
      .waitFor({ state: 'detached' });
    await addAbsence(page, ME.id);
    await press(page, words.absence.giveBack(2));
    await page.getByRole('button', { name: words.absence.giveBack(2) }).waitFor({ state: 'detached' });
  });

  it('gives its templates to answers, those in the person’s language first', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    await addTemplate(page, 'fr', 'Nous avons lu.');
    await addTemplate(page, 'en', 'We have read you.');
    await press(page, words.back);
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await page.getByRole('tab', { name: /^Conversation/ }).click();
    const choice = page.getByLabel(words.template.insertLabel, { exact: true });
    expect(await choice.locator('option').allTextContents()).toEqual([
      words.template.choose,
      'First word en (English)',
      'First word fr (French)',
    ]);
    const field = page.getByLabel(english.answer.label, { exact: true });
    await field.fill('Hello.');
    await choice.selectOption({ index: 1 });
    await press(page, words.template.insert);
    expect(await field.inputValue()).toBe('Hello.\n\nWe have read you.');
  });

  it('shows as it is what a later release wrote', async () => {
    const page = await pages.openDesk();
    await page.evaluate(() => window.fixture?.writeUnknown('drill', '{"at":"<b>noon</b>"}'));
    await toTeam(page);
    const unknown = part(page, words.unknown.title);
    await unknown.getByText(words.unknown.entry('drill')).waitFor();
    expect(await unknown.locator('.written').textContent()).toBe('{"at":"<b>noon</b>"}');
  });

  it('is left by its button, by Escape and by the browser’s way back, and the focus returns', async () => {
    const page = await pages.openDesk();
    const leave = [
      () => press(page, words.back),
      () => page.keyboard.press('Escape'),
      () => page.evaluate(() => history.back()),
    ];
    for (const go of leave) {
      await toTeam(page);
      await expect.poll(() => focused(page)).toBe(words.title);
      await go();
      await page.getByRole('heading', { name: english.cases.title, exact: true }).waitFor();
      await expect.poll(() => focused(page)).toBe(words.title);
    }
  });

  it.each([
    ['en', 'phone', english],
    ['en', 'desktop', english],
    ['fr', 'phone', french],
    ['ar', 'phone', arabic],
    ['ar', 'desktop', arabic],
  ] as const)(
    'passes axe in %s on a %s, empty and full, with each question',
    async (locale, screen, said) => {
      const page = await pages.openPage({ locale, viewport: SCREENS[screen] });
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          found.push(...(await axeViolations(page)).map((violation) => `${name} ${scheme}: ${violation}`));
          await screenshot(page, `team-${locale}-${screen}-${scheme}-${name}`);
        }
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          found.push(`${name}: scrolls sideways`);
      };
      await page.getByLabel(said.signIn.label, { exact: true }).fill(GOOD_PHRASE);
      await press(page, said.signIn.action);
      await page.getByRole('heading', { name: said.cases.title, exact: true }).waitFor();
      await toTeam(page, said);
      await look('empty');
      await addDuty(page, said);
      await addAbsence(page, COLLEAGUE.id, said);
      await addTemplate(page, 'ar', 'قرأنا رسالتك.\nسنجيب قريبًا.', said);
      await look('full');
      for (const [name, button] of [
        ['duty', said.team.rota.add],
        ['absence', said.team.absence.add],
        ['template', said.team.template.add],
      ] as const) {
        await press(page, button);
        await look(name);
        await page.keyboard.press('Escape');
      }
      expect(found).toEqual([]);
    },
  );
});
