import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { JOURNEY_WORDS, type JourneyWords } from '../support/journey-words.ts';
import { ARRIVES_WITHIN, type MemberSide, openMemberSide } from '../support/member-side.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation, walkToMore, walkToSending, walkToStory } from '../support/reporter-steps.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();

const UN = 'un-focal-point.demonstration';
const NAME = 'UN focal point on reprisals (invented)';
const COUNTRY = { en: 'KE', ar: 'EG' };
const toldIn = ({ tag }: JourneyWords) => ({
  story: `MARKstory ${tag}: they took her from the train to the airport.`,
  country: COUNTRY[tag],
  contact: 'She was to speak in Geneva.',
});
const ANSWER = 'MARKanswer: we have read you.';
const QUESTION = 'MARKquestion: where is she held?';
const REPLY = 'MARKreply: in the eastern station, since March.';
const REFERENCE = 'UA KEN 3/2026';

type Sides = { readonly words: JourneyWords; readonly phrase: string };

const member = (role: 'reviewer' | 'focal-point', at: number): NewMember => {
  const found = membersWhoAre(portal.made, role)[at];
  if (found === undefined) throw new Error(role);
  return found;
};

const arrived = (): Promise<void> => placeAll(portal.db);

/** A button of the case's dossier, by what it shows. */
const ofDossier = (page: Page, shown: string): Locator =>
  page.locator('.referral').getByRole('button').filter({ hasText: shown }).first();

/** A report that the focal point may read, sent; gives the phrase. */
async function report(reporter: ReporterPage, spoken: JourneyWords): Promise<string> {
  const { allowing, shared, words } = spoken;
  const { page, press, title } = reporter;
  await walkToStory(reporter);
  await walkToMore(reporter, toldIn(spoken));
  await press(words.more.send);
  await title(words.consent.title);
  await press(words.consent.more.action);
  await title(allowing.page.title);
  await press(allowing.page.decideOf(allowing.page.groups.confidence.title));
  await title(allowing.page.groups.confidence.title);
  await page
    .getByRole('group', { name: allowing.switches.C3.label, exact: true })
    .getByRole('radio', { name: allowing.page.answers.granted, exact: true })
    .check();
  await press(shared.continue);
  await title(allowing.page.title);
  await press(shared.continue);
  await title(words.choose.title);
  await press(shared.continue);
  await title(words.check.title);
  await page.getByRole('button', { name: words.check.next, disabled: false }).waitFor();
  const phrase = await walkToSending(reporter);
  await title(words.sent.title);
  await arrived();
  return phrase;
}

const openCase = (page: Page, words: JourneyWords): Promise<void> =>
  page.locator('.row', { hasText: toldIn(words).story.slice(0, 20) }).click(ARRIVES_WITHIN);

/** The case taken on, answered and judged fit to be passed on. */
async function triage(
  { page, press, settle, dialog, part, sees }: MemberSide,
  words: JourneyWords,
): Promise<void> {
  const { casePage, answer, triage: judging } = words.desk;
  await openCase(page, words);
  await press(casePage.takeOn);
  await page.getByRole('button', { name: casePage.giveBack }).waitFor(ARRIVES_WITHIN);
  await part(casePage.tabs.conversation(0));
  await page.getByLabel(answer.label, { exact: true }).fill(ANSWER);
  await press(answer.action);
  await press(answer.confirm.yes);
  await sees(ANSWER);
  const decide = async (change: string, choices: Readonly<Record<string, string>>): Promise<void> => {
    await press(change);
    for (const [label, value] of Object.entries(choices))
      await dialog().getByLabel(label, { exact: true }).selectOption(value);
    await dialog().getByLabel(judging.reason, { exact: true }).fill('Two neighbours saw it.');
    await settle(judging.keep);
  };
  await part(casePage.tabs.triage);
  const { gate, verification } = judging;
  const asked = Object.fromEntries(Object.values(gate.questions).map((label) => [label, 'yes'] as const));
  await decide(gate.change, { ...asked, [gate.decision]: 'accept' });
  await decide(verification.change, {
    [verification.source]: 'B',
    [verification.information]: '2',
    [verification.standard]: 'credible',
  });
}

async function askToConfirm(
  { press, settle, dialog, part, sees }: MemberSide,
  { desk }: JourneyWords,
): Promise<void> {
  await part(desk.consent.tab);
  await sees(desk.consent.states.live);
  await press(desk.consent.ask.open);
  await dialog().getByLabel(desk.consent.ask.destination, { exact: true }).selectOption(UN);
  await dialog().getByLabel(desk.consent.codes.C3, { exact: true }).check();
  await settle(desk.consent.ask.action);
  await arrived();
}

/** Comes back with nothing but the phrase. */
async function comeBack({ words, phrase }: Sides): Promise<ReporterPage> {
  const reporter = await openReporterPage(portal, { locale: words.tag }, words);
  await openConversation(reporter, phrase);
  return reporter;
}

async function sayYes(sides: Sides): Promise<void> {
  const reporter = await comeBack(sides);
  const { page, press } = reporter;
  const { question } = sides.words.held;
  await page.getByText(ANSWER).waitFor();
  await page.getByRole('region', { name: question.title }).waitFor();
  await press(question.yes);
  await page.getByText(question.answered.yes).waitFor();
  await arrived();
  await closeUncomplaining(reporter);
}

async function propose({ page, press, part, sees }: MemberSide, { desk }: JourneyWords): Promise<void> {
  await sees(desk.consent.yes);
  await part(desk.routing.tab);
  await press(desk.dossier.prepareFor(NAME));
  await press(desk.referrals.propose.action);
  await page.locator('.referral').first().waitFor(ARRIVES_WITHIN);
}

async function approve({ page, press, part, sees }: MemberSide, words: JourneyWords): Promise<void> {
  const { desk } = words;
  await part(new RegExp(`^${desk.referrals.title}`));
  await ofDossier(page, desk.referrals.reading.open).click();
  await sees(toldIn(words).story);
  await press(desk.referrals.reading.approve);
  await sees(desk.referrals.reading.yours);
}

async function send({ page, settle, sees }: MemberSide, { desk }: JourneyWords): Promise<void> {
  const { send: sending, standings } = desk.referrals;
  await ofDossier(page, sending.action).click();
  await settle(sending.yes);
  await sees(standings.sent);
  await arrived();
}

const say = async (
  { page, press, sees }: MemberSide,
  { desk }: JourneyWords,
  seen: string,
): Promise<void> => {
  await press(desk.focal.say.action);
  await page.locator('.notice--good', { hasText: desk.focal.say.done }).waitFor(ARRIVES_WITHIN);
  await sees(seen);
  await arrived();
};

async function askTheTeam(focal: MemberSide, words: JourneyWords): Promise<void> {
  const { page, sees } = focal;
  const { proofs, say: saying } = words.desk.focal;
  const country = new Intl.DisplayNames(words.tag, { type: 'region' }).of(COUNTRY[words.tag]) ?? '';
  await page.locator('.focal__line', { hasText: country }).getByRole('button').click(ARRIVES_WITHIN);
  await sees(proofs.title);
  await page.locator('article.dossier').getByText(toldIn(words).story).waitFor();
  await screenshot(page, `escalation-${words.tag}-focal`);
  await page.getByLabel(saying.what, { exact: true }).selectOption('needs-info');
  await page.getByLabel(saying.question, { exact: true }).fill(QUESTION);
  await say(focal, words, QUESTION);
}

async function answerTheQuestion(
  { page, settle, dialog, sees }: MemberSide,
  { desk }: JourneyWords,
): Promise<void> {
  const { reply } = desk.referrals;
  await sees(QUESTION);
  await ofDossier(page, reply.answer).click();
  await dialog().getByLabel(reply.label, { exact: true }).fill(REPLY);
  await settle(reply.action);
  await page.getByText(desk.referrals.standings.answered).first().waitFor(ARRIVES_WITHIN);
  await arrived();
}

async function recordWhatWasDone(focal: MemberSide, words: JourneyWords): Promise<void> {
  const { page, sees } = focal;
  const { say: saying } = words.desk.focal;
  await sees(REPLY);
  await page.getByLabel(saying.what, { exact: true }).selectOption('communication-sent');
  await page.getByLabel(saying.type, { exact: true }).selectOption('urgent-appeal');
  await page.getByLabel(saying.reference, { exact: true }).fill(REFERENCE);
  await page.getByLabel(saying.date, { exact: true }).fill('2026-10-01');
  await say(focal, words, REFERENCE);
  await page.getByLabel(saying.what, { exact: true }).selectOption('state-reply');
  await page.getByRole('radio', { name: words.desk.news.replies.denied, exact: true }).check();
  await page.getByLabel(saying.date, { exact: true }).fill('2026-11-01');
  await say(focal, words, words.desk.news.replies.denied);
}

async function tellTheReporter(
  { page, settle, sees, dialog }: MemberSide,
  { desk, told, tag }: JourneyWords,
): Promise<void> {
  await sees(desk.news.replies.denied);
  await screenshot(page, `escalation-${tag}-news`);
  await page.locator('.told__events li', { hasText: told.replies.denied }).getByRole('button').click();
  await dialog().getByLabel(new RegExp(told.letters['urgent-appeal'])).check();
  await settle(desk.telling.dialog.action);
  await arrived();
}

async function readWhatCameOfIt(sides: Sides): Promise<void> {
  const { told, tag } = sides.words;
  const reporter = await comeBack(sides);
  await reporter.press(told.open);
  await reporter.title(told.title);
  const card = reporter.page.locator('section.card').first();
  await card.getByText(told.replies.denied).waitFor();
  await screenshot(reporter.page, `escalation-${tag}-told`);
  const read = await card.innerText();
  for (const line of [told.letters['urgent-appeal'], told.withoutNames, told.parts.account])
    expect(read).toContain(line);
  for (const kept of [QUESTION, REPLY, REFERENCE]) expect(read).not.toContain(kept);
  await closeUncomplaining(reporter);
}

async function closeUncomplaining({ complaints, close }: ReporterPage | MemberSide): Promise<void> {
  expect(complaints).toEqual([]);
  await close();
}

it.each(JOURNEY_WORDS)(
  'a report is passed on by two with its sender’s consent, followed, and its sender reads what came of it: in $tag',
  async (words) => {
    const reporter = await openReporterPage(portal, { locale: words.tag }, words);
    const sides = { words, phrase: await report(reporter, words) };
    await closeUncomplaining(reporter);
    const anna = await openMemberSide(portal, member('reviewer', 0), words);
    await triage(anna, words);
    await askToConfirm(anna, words);
    await sayYes(sides);
    await propose(anna, words);
    await approve(anna, words);
    const ben = await openMemberSide(portal, member('reviewer', 1), words);
    await openCase(ben.page, words);
    await approve(ben, words);
    await send(ben, words);
    const rowan = await openMemberSide(portal, member('focal-point', 0), words);
    await askTheTeam(rowan, words);
    await answerTheQuestion(ben, words);
    await recordWhatWasDone(rowan, words);
    await tellTheReporter(ben, words);
    await readWhatCameOfIt(sides);
    for (const side of [anna, ben, rowan]) await closeUncomplaining(side);
  },
  180_000,
);
