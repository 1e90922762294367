import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstConsent } from '../../src/casefile/consent/first-consent.ts';
import { nextConsent } from '../../src/casefile/consent/next-consent.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { attestConsent } from '../../src/protocol/client/attested-consent.ts';
import { type ConsentQuestion, verifyConfirmation } from '../../src/protocol/client/confirmation.ts';
import { consentHash, signConsent, verifyConsent } from '../../src/protocol/client/consent.ts';
import type { HeadConsent } from '../../src/protocol/client/head-consent.ts';
import { isMessageFor, openMessage, readSealedMessage } from '../../src/protocol/client/message.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { verifyWithdrawal, withdrawalHash } from '../../src/protocol/client/withdrawal.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { held as ar } from '../../web/locales/ar/held.ts';
import { allowing } from '../../web/locales/en/allowing.ts';
import { held } from '../../web/locales/en/held.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { routes } from '../../web/locales/en/routes.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { held as ru } from '../../web/locales/ru/held.ts';
import { held as zh } from '../../web/locales/zh/held.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { axeViolations } from '../support/axe.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { expectToFit, openOnNarrowPhone } from '../support/narrow-phone.ts';
import { bodiesFor, type ReadReport } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation } from '../support/reporter-steps.ts';
import { screenshot } from '../support/screenshot.ts';
import { NEVER_USED, sentReport } from '../support/sent-report.ts';
import { type ToldHead, tellHead } from '../support/tell-head.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const DAY_MS = 86_400_000;
const CONSENT_DAYS = 180;
useAnyEngine();
const portal = wholePortalOfThisFile();
let reader: NewMember;
let read: ReadReport;
let phrase: string;
let keys: ReporterKeys;

beforeEach(async () => {
  ({ phrase, reader, read } = await sentReport(portal));
  keys = deriveReporterKeys(readPhrase(phrase), portal.made.id);
  await portal.db.deleteFrom('stream_entry').execute();
});
afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

const place = () => ({
  organisation: portal.made.id,
  caseId: read.sealed.caseId,
  consentPublicKey: keys.consent.publicKey,
});
const tell = (told: ToldHead) => tellHead(portal.db, portal.made, reader, read, told);
const QUESTION: ConsentQuestion = {
  nonce: toBase64url(new Uint8Array(16).fill(7)),
  destination: 'spt',
  codes: ['C4'],
  asked: dayOf(Date.now()),
};
const asking = (): HeadConsent => ({
  held: { consents: [firstHash()], withdrawals: [], confirmations: [] },
  questions: [QUESTION],
});
const firstHash = (): string => toBase64url(consentHash(read.sealed.signedConsent));

/** The only message that the page sent, opened as a reviewer opens it. */
async function onlyMessage(): Promise<ReturnType<typeof openMessage>> {
  const secret = { log: read.sealed.caseId, epoch: 0, secret: read.sealed.caseSecret };
  const [body, ...more] = await bodiesFor(portal.db, portal.made, reader);
  if (body === undefined || more.length > 0) throw new Error(`${more.length + (body ? 1 : 0)} messages`);
  const message = readSealedMessage(body, portal.made.id);
  expect(isMessageFor(secret, message)).toBe(true);
  return openMessage(secret, portal.made.id, message);
}

async function openHeld(): Promise<ReporterPage> {
  const reporter = await openReporterPage(portal);
  await openConversation(reporter, phrase);
  await reporter.press(held.open);
  await reporter.title(held.title);
  return reporter;
}

async function lookAgain(reporter: ReporterPage): Promise<void> {
  await reporter.press(shared.back);
  await reporter.title(words.mailbox.title);
  await reporter.press(words.mailbox.refresh);
  await reporter.page.getByRole('button', { name: words.mailbox.refresh, exact: true }).waitFor();
}

describe('what a person allows, in the mailbox', () => {
  it('is what the team holds, and a change names it; only the team’s own word acknowledges it', async () => {
    await tell({ revision: 1 });
    const reporter = await openHeld();
    const { page, press, title } = reporter;
    await page.getByText(held.checked).waitFor();
    await page.getByText(held.teamReads).waitFor();
    expect(await page.getByText(held.maybeEntered).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-held');
    await press(held.change);
    await title(allowing.page.title);
    const { numbers } = allowing.page.groups;
    await page.getByRole('button', { name: allowing.page.decideOf(numbers.title), exact: true }).click();
    await page.getByRole('radio', { name: allowing.page.answers.granted, exact: true }).check();
    await press(shared.continue);
    await press(held.send);
    await page.getByText(held.pending.title).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-held-pending');
    const { header, data } = await onlyMessage();
    expect(header.kind).toBe('consent');
    expect(verifyConsent(data, place())).toMatchObject({
      switches: { C1: 'granted', C10: 'granted' },
      textVersion: 4,
      previous: firstHash(),
    });
    await lookAgain(reporter);
    expect(await page.getByText(held.pending.title).count()).toBe(1);
    await tell({ revision: 2, consent: data });
    await press(words.mailbox.refresh);
    await page.getByText(held.acknowledged).waitFor();
    await press(held.open);
    // Whether a member entered the report cannot be told any more once the person signed: so it is said to everybody.
    await page.getByText(held.maybeEntered).waitFor();
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('is taken back in two presses, by keyboard, without a reason', async () => {
    await tell({ revision: 1 });
    const reporter = await openHeld();
    const { page } = reporter;
    await page.getByText(held.withdraw.honest).waitFor();
    const keyboard = keyboardOf(page);
    await keyboard.tabTo(held.withdraw.action);
    await keyboard.press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await keyboard.tabTo(held.withdraw.confirm);
    await keyboard.press('Enter');
    await page.getByText(held.pending.title).waitFor();
    await expect.poll(async () => (await keyboard.focus()).name).toContain(held.pending.title);
    const { header, data } = await onlyMessage();
    expect(header.kind).toBe('withdrawal');
    verifyWithdrawal(data, place());
    const withdrawals = [toBase64url(withdrawalHash(data))];
    const more = { held: { consents: [firstHash()], withdrawals, confirmations: [] }, questions: [] };
    await tell({ revision: 2, more });
    await lookAgain(reporter);
    await page.getByText(held.acknowledged).waitFor();
    await reporter.press(held.open);
    await page.getByText(held.withdrawn).waitFor();
    await reporter.close();
  });

  it('shows first what the team asks, and signs the answer to exactly that', async () => {
    await tell({ revision: 1, more: asking() });
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    await openConversation(reporter, phrase);
    const card = page.getByRole('region', { name: held.question.title });
    await card.waitFor();
    for (const said of [routes.names.spt, routes.about.spt, allowing.switches.C4.risk])
      expect(await card.innerText()).toContain(said);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-question');
    await press(held.question.yes);
    await page.getByText(held.question.answered.yes).waitFor();
    expect(await card.count()).toBe(0);
    const keyboard = keyboardOf(page);
    await expect.poll(async () => (await keyboard.focus()).name).toContain(held.question.answered.yes);
    const { header, data } = await onlyMessage();
    expect(header.kind).toBe('confirmation');
    const { nonce, destination, codes } = QUESTION;
    expect(verifyConfirmation(data, place())).toMatchObject({
      nonce,
      destination,
      codes,
      answer: 'yes',
      consent: firstHash(),
    });
    await reporter.close();
  });

  it('shows first that one person alone opened the names, and whether the rules allowed it', async () => {
    const openings = [
      { day: '2026-03-04', byRules: true },
      { day: '2026-03-05', byRules: false },
    ];
    await tell({ revision: 1, openings });
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await openConversation(reporter, phrase);
    await page.getByText(held.openedAlone.title).waitFor();
    for (const said of [
      held.openedAlone.byRules('4 March 2026'),
      held.openedAlone.against('5 March 2026'),
      held.openedAlone.known,
      held.openedAlone.next,
    ]) {
      expect(await page.getByText(said, { exact: true }).count()).toBe(1);
    }
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-opened-alone');
    await reporter.close();
  });

  it('reminds gently while fewer than 30 days are left, and not before', async () => {
    const given = (ago: number): Uint8Array =>
      signConsent(firstConsent(keys, 'en', Date.now() - ago * DAY_MS), keys.consent.secretKey);
    await tell({ revision: 1, consent: given(CONSENT_DAYS - 30) });
    const reporter = await openHeld();
    const { page, press } = reporter;
    await page.getByText(held.checked).waitFor();
    expect(await page.getByText(held.soon(30, held.renew)).count()).toBe(0);
    await tell({ revision: 2, consent: given(CONSENT_DAYS - 29) });
    await lookAgain(reporter);
    await page.getByText(held.soon(29, held.renew)).waitFor();
    await screenshot(page, 'reporter-held-soon');
    await press(held.open);
    await press(held.renew);
    await page.getByText(held.pending.title).waitFor();
    const { data } = await onlyMessage();
    expect(verifyConsent(data, place())).toMatchObject({
      switches: { C1: 'granted' },
      expires: dayAfter(Date.now(), CONSENT_DAYS),
    });
    await reporter.close();
  });

  it('says of a member’s word that a second reviewer has to stand by it', async () => {
    const choices = { switches: { C3: 'granted' }, destinations: [], files: [] } as const;
    const document = nextConsent(keys, choices, [firstHash()], 'en', Date.now());
    await tell({ revision: 1, consent: attestConsent(document, reader.author.signingKey) });
    const reporter = await openHeld();
    const { page } = reporter;
    for (const said of [held.attested, held.entered]) await page.getByText(said).waitFor();
    expect(await page.getByText(held.checked).count()).toBe(0);
    await reporter.close();
  });

  it('never shows as theirs what they did not sign', async () => {
    const stranger = deriveReporterKeys(readPhrase(NEVER_USED), portal.made.id);
    const forged = signConsent(firstConsent(keys, 'en', Date.now()), stranger.consent.secretKey);
    await tell({ revision: 1, consent: forged });
    const reporter = await openHeld();
    await reporter.page.getByText(held.unchecked).waitFor();
    expect(await reporter.page.getByText(held.teamReads).count()).toBe(0);
    await reporter.close();
  });

  it('of a phrase that was never used offers to take back, and nothing tells it apart', async () => {
    const reporter = await openReporterPage(portal);
    await openConversation(reporter, NEVER_USED);
    await reporter.press(held.open);
    await reporter.page.getByText(held.none).waitFor();
    await reporter.page.getByRole('button', { name: held.withdraw.action, exact: true }).waitFor();
    await reporter.close();
  });

  it.each(Object.entries({ ar, ru, zh }))('fits 320 px in the dark: %s', async (tag, words) => {
    await tell({ revision: 1, more: asking(), openings: [{ day: dayOf(Date.now()), byRules: true }] });
    const reporter = await openOnNarrowPhone(portal, tag as 'ar' | 'ru' | 'zh');
    const { page } = reporter;
    await openConversation(reporter, phrase);
    await page.getByText(words.openedAlone.title).waitFor();
    await page.getByText(words.question.would).waitFor();
    await expectToFit(page);
    await screenshot(page, `reporter-question-${tag}`);
    await reporter.press(words.open);
    await reporter.title(words.title);
    await expectToFit(page);
    await screenshot(page, `reporter-held-${tag}`);
    await reporter.close();
  });
});
