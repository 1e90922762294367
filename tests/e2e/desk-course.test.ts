import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage, toPart } from '../support/case-parts.ts';
import { COLLEAGUE, type EventBody, ME, TANSY } from '../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, PHONE } from '../support/desk-steps.ts';
import { inTheDark } from '../support/in-the-dark.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const { life, tasks, timeline, keeping, agenda } = english;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const dialogGone = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const why = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);
const happen = (page: Page, author: string, body: EventBody): Promise<void> =>
  page.evaluate(([by, event]) => window.fixture?.happen(0, by, event), [author, body] as const);

/** The first case open in a language of the page. */
const openFirst = async (locale: string, said: DeskMessages): Promise<Page> => {
  const page = await pages.openPage({ viewport: PHONE, locale });
  await page.getByLabel(said.signIn.label).fill(GOOD_PHRASE);
  await press(page, said.signIn.action);
  await page.locator('.row').first().click();
  await page.locator('.case__title').waitFor();
  return page;
};

describe('the course of a case', () => {
  it('records stages with a reason, only those that may follow, and never an approval of one’s own', async () => {
    const page = await pages.openKosovo();
    await toPart(page, life.tab(0));
    const stage = part(page, life.stage);
    expect(await stage.locator('.course__stage').textContent()).toBe(life.stages.received);
    await happen(page, COLLEAGUE.id, {
      type: 'gate-set',
      decision: 'accept',
      scope: 'yes',
      causality: 'yes',
      severity: 'yes',
      substance: 'yes',
      reason: 'In.',
    });
    await happen(page, COLLEAGUE.id, {
      type: 'verification-set',
      source: 'B',
      information: '2',
      standard: 'credible',
      reason: 'Seen.',
    });
    await stage.getByText(life.stages.assessed).first().waitFor();
    await press(page, life.move.action);
    const choice = page.getByLabel(life.move.to, { exact: true });
    expect(await choice.locator('option').allTextContents()).toEqual([
      life.move.none,
      life.stages['consent-confirmed'],
      life.stages.dormant,
      life.stages.withdrawn,
    ]);
    await press(page, life.record);
    await page.getByText(life.move.missing).waitFor();
    await choice.selectOption('consent-confirmed');
    await why(page, life.why, 'Confirmed by the lawyer.');
    await press(page, life.record);
    await dialogGone(page);
    await press(page, life.move.action);
    await choice.waitFor();
    expect(await choice.locator('option').allTextContents()).not.toContain(life.stages.approved);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    await press(page, life.freeze.action);
    await why(page, life.why, 'The family asks to wait.');
    await press(page, life.record);
    await dialogGone(page);
    expect(await page.getByRole('button', { name: life.move.action, exact: true }).count()).toBe(0);
  });

  it('keeps a reason whose dialog was closed, asks before it is lost, and lets it go once it is recorded', async () => {
    const page = await pages.openKosovo();
    const { signOut, confirmSignOut } = english.frame;
    const reason = page.getByRole('dialog').getByLabel(life.why, { exact: true });
    const cancel = (): Promise<void> => press(page, shared.cancel);
    await toPart(page, life.tab(0));
    await press(page, life.freeze.action);
    await reason.fill('The family asks to wait.');
    await cancel();
    await press(page, life.move.action);
    expect(await reason.inputValue()).toBe('');
    await cancel();
    await toPart(page, english.casePage.tabs.notes(0));
    await press(page, signOut);
    await page.getByText(confirmSignOut.unsent).waitFor();
    await cancel();
    await toPart(page, life.tab(0));
    await press(page, life.freeze.action);
    expect(await reason.inputValue()).toBe('The family asks to wait.');
    await press(page, life.record);
    await dialogGone(page);
    await press(page, life.unfreeze.action);
    expect(await reason.inputValue()).toBe('');
    await cancel();
    await press(page, signOut);
    expect(await page.getByText(confirmSignOut.unsent).count()).toBe(0);
  });

  it('gives tasks to nobody but who is on the case', async () => {
    const page = await pages.openKosovo({ scenario: { more: [TANSY] } });
    await toPart(page, life.tab(0));
    await press(page, tasks.add);
    const choice = page.getByLabel(tasks.who, { exact: true });
    await choice.waitFor();
    const offered = (): Promise<string[]> => choice.locator('option').allTextContents();
    expect(await offered()).toEqual([tasks.nobody, ME.label, COLLEAGUE.label]);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    await happen(page, ME.id, {
      type: 'task-added',
      title: 'Ask her sister',
      due: '2026-12-01',
      to: COLLEAGUE.id,
    });
    await happen(page, ME.id, {
      type: 'access-taken',
      member: COLLEAGUE.id,
      cause: 'decided',
      reason: 'Away.',
    });
    await page.getByRole('button', { name: `${tasks.change} Ask her sister` }).click();
    await choice.waitFor();
    expect(await offered()).toEqual([tasks.nobody, ME.label]);
    expect(await choice.inputValue()).toBe('');
  });

  it('keeps tasks with a day and a person, proposes to look again after closing, and lists what is ours', async () => {
    const page = await pages.openKosovo();
    await toPart(page, life.tab(0));
    await press(page, tasks.add);
    await press(page, tasks.keep);
    await page.getByText(tasks.whatMissing).waitFor();
    await page.getByLabel(tasks.what, { exact: true }).fill('Call the lawyer');
    await page.getByLabel(tasks.due, { exact: true }).fill('2026-01-02');
    await press(page, tasks.keep);
    await dialogGone(page);
    await part(page, tasks.title)
      .getByText(/^Overdue since/)
      .waitFor();
    await happen(page, ME.id, { type: 'closed', reason: 'Done.' });
    await press(page, tasks.addFollowUps);
    await page.getByRole('tab', { name: life.tab(4) }).waitFor();
    await press(page, agenda.open);
    await page.getByRole('heading', { name: agenda.title }).waitFor();
    const mine = part(page, agenda.mine);
    expect(await mine.locator('li').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'agenda-desktop');
    await mine.getByRole('button').first().click();
    await toPart(page, life.tab(4));
    await page.getByRole('button', { name: `${tasks.done} Call the lawyer` }).click();
    await page.getByRole('tab', { name: life.tab(3) }).waitFor();
  });

  it('is deleted by two: a proposal, a colleague, and a last word that says what remains', async () => {
    const page = await pages.openKosovo();
    await happen(page, COLLEAGUE.id, { type: 'destroy-request', id: 'd', sent: '2026-11-20T08Z' });
    await page.getByText(keeping.asked.remains).waitFor();
    await press(page, keeping.propose.action);
    await why(page, life.why, 'They asked twice.');
    await press(page, life.record);
    await dialogGone(page);
    await press(page, keeping.title);
    const box = part(page, keeping.title);
    await box.getByText(keeping.proposed(keeping.grounds['reporter-asked'])).waitFor();
    expect(await box.getByRole('button', { name: keeping.agree, exact: true }).count()).toBe(0);
    await screenshot(page, 'course-desktop');
    // After the report, the request, and the note with the reason.
    const proposal = 3;
    await happen(page, COLLEAGUE.id, { type: 'agreed', proposal });
    await press(page, keeping.carryOut.action);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(keeping.carryOut.removes).waitFor();
    await dialog.getByText(keeping.carryOut.copies).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'delete-dialog');
    await press(page, keeping.carryOut.yes);
    await page.getByRole('heading', { name: keeping.carryOut.done }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'deleted-case');
    await press(page, english.people.gone.back);
    await page.getByText(english.cases.chooseOne).waitFor();
    await press(page, agenda.open);
    await part(page, agenda.deleted)
      .getByText(/by agreement of/)
      .waitFor();
  });

  it('goes out as a file by two: a proposal, a colleague, one file, and the log says so', async () => {
    const page = await pages.openKosovo();
    const { exporting } = english;
    await toPart(page, life.tab(0));
    await press(page, exporting.propose.action);
    await page.getByLabel(exporting.propose.names).check();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'export-propose');
    await why(page, life.why, 'The court asks.');
    await press(page, life.record);
    await dialogGone(page);
    const box = part(page, exporting.title);
    await box.getByText(exporting.proposed).waitFor();
    for (const no of [exporting.agree, exporting.make.action])
      expect(await box.getByRole('button', { name: no, exact: true }).count()).toBe(0);
    await happen(page, COLLEAGUE.id, { type: 'agreed', proposal: 1 });
    await press(page, exporting.make.action);
    await page.getByRole('dialog').getByText(exporting.make.namesShut).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'export-make');
    await page.setViewportSize(PHONE);
    await inTheDark(page, 'export-make-phone-dark');
    const file = page.waitForEvent('download');
    await press(page, exporting.make.yes);
    expect((await file).suggestedFilename()).toMatch(/^case-.{8}\.zip$/);
    await dialogGone(page);
    await box.getByText(/took the case out on .*, without names/).waitFor();
    expect(await box.getByText(exporting.agreedTitle).count()).toBe(0);
    await screenshot(page, 'export-made');
  });

  it('says on every part that somebody took the case out alone', async () => {
    const page = await pages.openKosovo();
    const { alarm, faults } = english.exporting;
    await happen(page, COLLEAGUE.id, {
      type: 'case-exported',
      proposal: 1,
      names: true,
      hash: 'A'.repeat(43),
    });
    const notice = page.getByRole('alert').filter({ hasText: alarm.title });
    await notice.getByText(faults['not-agreed']).waitFor();
    await notice.getByText(faults.names).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'export-alarm');
  });

  it('is not deleted while it must be kept', async () => {
    const page = await pages.openKosovo();
    await toPart(page, life.tab(0));
    await press(page, keeping.hold.action);
    await why(page, life.why, 'A court asks for it.');
    await press(page, life.record);
    await dialogGone(page);
    const box = part(page, keeping.title);
    await box.getByText('A court asks for it.').waitFor();
    expect(await box.getByRole('button', { name: keeping.propose.action, exact: true }).count()).toBe(0);
  });

  it('tells its story in one order, of one kind at a time', async () => {
    const page = await pages.openKosovo();
    await toPart(page, life.tab(0));
    await press(page, life.act.action);
    await page.getByLabel(life.act.when, { exact: true }).fill('2025-13');
    await why(page, life.act.what, 'They took the passport.');
    await press(page, life.record);
    await page.getByText(life.act.whenWrong).waitFor();
    await page.getByLabel(life.act.when, { exact: true }).fill('2025-03');
    await press(page, life.record);
    await dialogGone(page);
    await toPart(page, timeline.tab);
    await page.getByText('March 2025').waitFor();
    await page.getByLabel(timeline.show, { exact: true }).selectOption('act');
    expect(await page.locator('.story').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'timeline-desktop');
  });
});

describe('what a colleague waits for', () => {
  it('is said first, and leads to where it stands: names, deletion, people; nothing of one’s own is', async () => {
    const page = await pages.openKosovo({ scenario: { more: [TANSY] } });
    const { guide, people } = english;
    const next = page.locator('.next-step');
    const leadsTo = async (label: string): Promise<void> => {
      await next.getByText(guide.agree(label)).waitFor();
      await next.getByRole('button').click();
      await page.getByRole('tab', { name: label, selected: true, exact: true }).waitFor();
      await toPart(page, 'Report');
    };
    await happen(page, COLLEAGUE.id, { type: 'deletion-proposed', ground: 'duplicate' });
    await leadsTo(life.tab(0));
    await happen(page, COLLEAGUE.id, { type: 'vault-ask', reason: 'To reach her.' });
    await leadsTo('Names (1)');
    await toPart(page, 'Names (1)');
    await page.getByRole('button', { name: english.names.agree }).click();
    await page.getByRole('button', { name: english.names.confirm.yes, exact: true }).click();
    await leadsTo(life.tab(0));
    await toPart(page, life.tab(0));
    await page.getByRole('button', { name: keeping.agree, exact: true }).click();
    await next.getByText(guide.step['take-on']).waitFor();
    await happen(page, TANSY.id, { type: 'note', text: 'Counts for nothing.' });
    await happen(page, COLLEAGUE.id, { type: 'access-given', member: TANSY.id, ask: false });
    await happen(page, TANSY.id, { type: 'conflict-declared', kind: 'other', words: '' });
    await happen(page, COLLEAGUE.id, { type: 'access-given', member: TANSY.id, ask: false });
    await leadsTo(people.tab(2));
  });

  it('is not what one proposed oneself: that is taken back under that name', async () => {
    const page = await pages.openKosovo();
    await happen(page, ME.id, { type: 'deletion-proposed', ground: 'duplicate' });
    await toPart(page, life.tab(0));
    expect(await page.locator('.next-step').innerText()).toContain(english.guide.step['take-on']);
    expect(await page.getByRole('button', { name: keeping.refuse.action, exact: true }).count()).toBe(0);
    await press(page, keeping.takeBack.action);
    await page.getByRole('dialog', { name: keeping.takeBack.title }).waitFor();
    await why(page, life.why, 'It was another one.');
    await press(page, life.record);
    await dialogGone(page);
    expect(await page.getByText(keeping.proposed(keeping.grounds.duplicate)).count()).toBe(0);
  });
});

describe.each([
  ['en', english],
  ['fr', french],
  ['ar', arabic],
] as const)('the course on a telephone, in %s', (locale, said) => {
  it('can be read and used, fits, and is clean', async () => {
    const page = await openFirst(locale, said);
    await page.emulateMedia({ colorScheme: locale === 'ar' ? 'dark' : 'light' });
    await happen(page, COLLEAGUE.id, { type: 'deletion-proposed', ground: 'duplicate' });
    await happen(page, COLLEAGUE.id, {
      type: 'task-added',
      title: 'Call the lawyer',
      due: '2026-01-02',
      to: null,
    });
    await toPart(page, said.life.tab(1));
    await page.getByText(said.keeping.agree).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText(said.keeping.refuse.action, { exact: true }).waitFor();
    await page
      .locator('.next-step')
      .getByText(said.guide.agree(said.life.tab(1)))
      .waitFor();
    await screenshot(page, `course-phone-${locale}`);
    await toPart(page, said.timeline.tab);
    await screenshot(page, `timeline-phone-${locale}`);
    await toDeskPage(page, said.agenda.open);
    await page.getByRole('heading', { name: said.agenda.title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `agenda-phone-${locale}`);
  });
});
