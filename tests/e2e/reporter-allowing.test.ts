import { afterEach, describe, expect, it } from 'vitest';
import { ownConsent } from '../../src/protocol/client/consent.ts';
import { allowing as ar } from '../../web/locales/ar/allowing.ts';
import { allowing } from '../../web/locales/en/allowing.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { routes } from '../../web/locales/en/routes.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { allowing as ru } from '../../web/locales/ru/allowing.ts';
import { allowing as zh } from '../../web/locales/zh/allowing.ts';
import { groupsFor } from '../../web/reporter/allowing/groups.ts';
import { axeViolations } from '../support/axe.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { expectToFit, openOnNarrowPhone } from '../support/narrow-phone.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import {
  lookForPaused,
  pauseReport,
  sendReport,
  walkToMore,
  walkToSending,
  walkToStory,
} from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const TOLD = { story: 'They came.', country: 'KE', contact: 'A meeting.' };
const { page: said, switches } = allowing;

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

/** From the front page to the consent, everything before it answered. */
async function walkToConsent(reporter: ReporterPage): Promise<void> {
  await walkToStory(reporter);
  await walkToMore(reporter, TOLD);
  await reporter.press(reporter.words.more.send);
  await reporter.title(reporter.words.consent.title);
}

async function walkToAllow(reporter: ReporterPage): Promise<void> {
  await walkToConsent(reporter);
  await reporter.press(words.consent.more.action);
  await reporter.title(said.title);
}

const decider = ({ page, press, title }: ReporterPage) => ({
  open: async (group: keyof typeof said.groups) => {
    await page.getByRole('button', { name: said.decideOf(said.groups[group].title), exact: true }).click();
    await title(said.groups[group].title);
  },
  answer: (code: keyof typeof switches, answer: keyof typeof said.answers) =>
    page
      .getByRole('group', { name: switches[code].label, exact: true })
      .getByRole('radio', { name: said.answers[answer], exact: true })
      .check(),
  done: async () => {
    await press(shared.continue);
    await title(said.title);
  },
  line: (code: keyof typeof switches, answer: keyof typeof said.answers) =>
    page.getByText(said.line(said.answers[answer], switches[code].label)),
});

async function consentOnTheWay(): Promise<ReturnType<typeof ownConsent>> {
  const [reader] = membersWhoAre(portal.made, 'reviewer');
  if (!reader) throw new Error('no reviewer');
  const { sealed } = await onlyReportFor(portal.db, portal.made, reader);
  return ownConsent(sealed.signedConsent);
}

async function sendOn(reporter: ReporterPage): Promise<void> {
  const { page, press, title } = reporter;
  await title(words.choose.title);
  await press(shared.continue);
  await page.getByRole('button', { name: words.check.next, disabled: false }).waitFor();
  await walkToSending(reporter);
  await title(words.sent.title);
}

describe('who may do what', () => {
  it('is asked of nobody: without it the team reads, and nothing else', async () => {
    const reporter = await openReporterPage(portal);
    await sendReport(reporter, TOLD);
    const { switches: given, destinations, textVersion } = await consentOnTheWay();
    expect([given, destinations, textVersion]).toEqual([{ C1: 'granted' }, [], 4]);
    await reporter.close();
  });

  it('goes out as it was decided, and can be changed at the last check', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, title } = reporter;
    await walkToAllow(reporter);
    const { open, answer, done, line } = decider(reporter);
    expect(await page.getByText(said.nothing).count()).toBe(6);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-allow');
    await open('confidence');
    await answer('C3', 'granted');
    await answer('C4', 'ask');
    await press(shared.continue);
    await page.getByText(said.whichMissing).waitFor();
    await page.locator('summary', { hasText: said.places.un }).click();
    await page.getByLabel(routes.names.spt, { exact: true }).check();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-allow-group');
    await done();
    await press(shared.continue);
    await title(words.choose.title);
    await press(shared.continue);
    await title(words.check.title);
    await line('C3', 'granted').waitFor();
    await screenshot(page, 'reporter-allow-check');
    await page.getByRole('button', { name: words.check.editOf(said.title), exact: true }).click();
    await title(said.title);
    await open('confidence');
    await answer('C3', 'refused');
    await done();
    await press(shared.continue);
    await title(words.check.title);
    await line('C3', 'refused').waitFor();
    await page.getByRole('button', { name: words.check.next, disabled: false }).waitFor();
    await walkToSending(reporter);
    await title(words.sent.title);
    expect(await consentOnTheWay()).toMatchObject({
      switches: { C1: 'granted', C3: 'refused', C4: 'ask' },
      destinations: ['spt'],
    });
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('says at once what an answer moves: publishing a name tells the government, and the other way', async () => {
    const reporter = await openReporterPage(portal, { viewport: SCREENS.desktop });
    const { page, press } = reporter;
    await walkToAllow(reporter);
    const { open, answer, done, line } = decider(reporter);
    await open('public');
    await answer('C8', 'granted');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    for (const code of ['C5', 'C6', 'C7'] as const)
      expect(await alert.innerText()).toContain(switches[code].label);
    await screenshot(page, 'reporter-allow-moved');
    await done();
    await line('C6', 'granted').waitFor();
    await open('government');
    await answer('C6', 'refused');
    expect(await page.getByRole('alert').innerText()).toContain(switches.C8.label);
    await done();
    await line('C8', 'refused').waitFor();
    await press(shared.continue);
    await sendOn(reporter);
    expect((await consentOnTheWay()).switches).toEqual({
      C1: 'granted',
      C5: 'granted',
      C6: 'refused',
      C7: 'granted',
      C8: 'refused',
    });
    await reporter.close();
  });

  it('stays with a report that is paused', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await walkToAllow(reporter);
    const { open, answer, done } = decider(reporter);
    await open('help');
    await answer('C12', 'granted');
    await page.getByLabel(routes.names['front-line-defenders'], { exact: true }).check();
    await answer('C12', 'refused');
    await answer('C12', 'ask');
    await page.getByLabel(routes.names['protect-defenders'], { exact: true }).check();
    await done();
    const phrase = await pauseReport(reporter);
    await reporter.close();
    const later = await openReporterPage(portal);
    await lookForPaused(later, phrase);
    await later.press(words.resume.found.goOn);
    await later.title(said.title);
    await later.page.getByText(routes.names['protect-defenders']).waitFor();
    await decider(later).line('C12', 'ask').waitFor();
    await later.press(shared.continue);
    await sendOn(later);
    expect(await consentOnTheWay()).toMatchObject({
      switches: { C1: 'granted', C12: 'ask' },
      destinations: ['protect-defenders'],
    });
    await later.close();
  });

  it('is decided by keyboard alone', async () => {
    const reporter = await openReporterPage(portal);
    await walkToConsent(reporter);
    const keys = keyboardOf(reporter.page);
    await keys.tabTo(words.consent.more.action);
    await keys.press('Enter');
    await reporter.title(said.title);
    await keys.tabTo(said.decideOf(said.groups.numbers.title));
    await keys.press('Enter');
    await reporter.title(said.groups.numbers.title);
    await keys.tabTo(said.answers.granted);
    await keys.press('Space');
    await keys.tabTo(shared.continue);
    await keys.press('Enter');
    await reporter.title(said.title);
    await decider(reporter).line('C10', 'granted').waitFor();
    await reporter.close();
  });

  it.each(Object.entries({ ar, ru, zh }))('fits 320 px in the dark: %s', async (tag, { page: own }) => {
    const reporter = await openOnNarrowPhone(portal, tag as 'ar' | 'ru' | 'zh');
    const { page, press, title } = reporter;
    await walkToConsent(reporter);
    await screenshot(page, `reporter-allow-consent-${tag}`);
    await press(reporter.words.consent.more.action);
    await title(own.title);
    for (const id of groupsFor([])) {
      const group = own.groups[id];
      await expectToFit(page);
      await press(own.decideOf(group.title));
      await title(group.title);
      for (const radio of await page.getByRole('radio', { name: own.answers.granted, exact: true }).all())
        await radio.check();
      await expectToFit(page);
      await screenshot(page, `reporter-allow-${tag}-${id}`);
      await press(reporter.shared.back);
      await title(own.title);
    }
    await screenshot(page, `reporter-allow-${tag}`);
    await expectToFit(page);
    await reporter.close();
  });
});
