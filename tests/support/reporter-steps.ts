import type { ReporterPage } from './reporter-page.ts';

export type Told = {
  readonly story: string;
  readonly country: string;
  readonly contact: string;
  /** Who it is about: only several reviewers together read it. */
  readonly names?: string;
  /** Whether one on duty may open the names alone. */
  readonly alone?: true;
  /** Labels of reviewers who must not read it. */
  readonly leftOut?: readonly string[];
};

/** Called on each page that is reached, by its name. */
export type OnPage = (name: string) => Promise<void>;

const unobserved: OnPage = () => Promise.resolve();

/** From the front page to the first page on which somebody writes. */
export async function walkToStory(
  { page, press, title, words, shared }: ReporterPage,
  seen: OnPage = unobserved,
): Promise<void> {
  await press(words.front.report);
  await title(words.before.title);
  await seen('before');
  await page.getByLabel(words.before.danger.codes.past).check();
  await page.getByLabel(words.before.device.own, { exact: true }).check();
  await press(shared.continue);
  await title(words.readers.title);
  await page.getByRole('button', { name: words.readers.start, exact: true }).waitFor();
  await seen('readers');
  await press(words.readers.start);
  await title(words.writing.story.title);
}

/** From where one sends or tells more to what is agreed to, with names. */
async function giveNames(
  { page, press, title, write, words, shared }: ReporterPage,
  { names = '', alone }: Told,
  seen: OnPage,
): Promise<void> {
  await press(words.people.open);
  await title(words.people.title);
  await write(words.people.names, names);
  if (alone) await page.getByLabel(words.alone.allow).check();
  await seen('people');
  await press(shared.continue);
}

/** From the first page of writing to where one sends or tells more. */
export async function walkToMore(
  reporter: ReporterPage,
  told: Told,
  seen: OnPage = unobserved,
): Promise<void> {
  const { page, press, write, title, words, shared } = reporter;
  await write(words.writing.story.label, told.story);
  await seen('story');
  await press(shared.continue);
  await title(words.writing.place.title);
  await page.getByLabel(words.writing.place.country).selectOption(told.country);
  await page.getByLabel(words.writing.place.precision.month).check();
  await write(words.writing.place.monthLabel, '2026-03');
  await seen('place');
  await press(shared.continue);
  await write(words.writing.un.how, told.contact);
  await seen('un');
  await press(shared.continue);
  await title(words.more.title);
  await seen('more');
}

/** From the first page of writing to the last check, everything answered that has to be. */
export async function walkToCheck(
  reporter: ReporterPage,
  told: Told,
  seen: OnPage = unobserved,
): Promise<void> {
  const { page, press, title, words, shared } = reporter;
  await walkToMore(reporter, told, seen);
  if (told.names === undefined) await press(words.more.send);
  else await giveNames(reporter, told, seen);
  await title(words.consent.title);
  await seen('consent');
  await press(words.consent.agree);
  await title(words.choose.title);
  for (const label of told.leftOut ?? []) await page.getByLabel(label).uncheck();
  await seen('choose');
  await press(shared.continue);
  await title(words.check.title);
  await page.getByRole('button', { name: words.check.next, disabled: false }).waitFor();
  await seen('check');
}

/** The words of the phrase, as they stand on the screen. */
export async function readPhraseOnScreen({ page, words }: ReporterPage): Promise<string[]> {
  const shown = page.getByRole('list', { name: words.phrase.list }).getByRole('listitem');
  await shown.first().waitFor();
  return shown.allInnerTexts();
}

/** From the last check to the page that sends; gives the phrase. */
export async function walkToSending(reporter: ReporterPage, seen: OnPage = unobserved): Promise<string> {
  const { press, write, title, words } = reporter;
  await press(words.check.next);
  await title(words.phrase.title);
  const phrase = (await readPhraseOnScreen(reporter)).join(' ');
  await seen('phrase');
  await press(words.phrase.written);
  await title(words.phrase.check.title);
  await seen('phrase-check');
  await write(words.phrase.check.label, phrase);
  await press(words.phrase.check.send);
  return phrase;
}

/** A whole report, from the front page until it has arrived; gives the phrase. */
export async function sendReport(
  reporter: ReporterPage,
  told: Told,
  seen: OnPage = unobserved,
): Promise<string> {
  await walkToStory(reporter, seen);
  await walkToCheck(reporter, told, seen);
  const phrase = await walkToSending(reporter, seen);
  await reporter.title(reporter.words.sent.title);
  await seen('sent');
  return phrase;
}

/** Opens the conversation of a phrase, from the front page. */
export async function openConversation(
  { press, write, title, words }: ReporterPage,
  phrase: string,
): Promise<void> {
  await press(words.front.readAnswers);
  await title(words.open.title);
  await write(words.open.label, phrase);
  await press(words.open.open);
  await title(words.mailbox.title);
}

/** Opens the conversation of a phrase and deletes it, in two presses. */
export async function destroyConversation(reporter: ReporterPage, phrase: string): Promise<void> {
  const { press, title, words } = reporter;
  await openConversation(reporter, phrase);
  await press(words.mailbox.destroy.action);
  await press(words.mailbox.destroy.confirm);
  await title(words.mailbox.destroy.doneTitle);
}

/** Pauses from a page of writing until the words stand on the screen and are typed back; gives the phrase. */
export async function walkToPausing(reporter: ReporterPage, seen: OnPage = unobserved): Promise<string> {
  const { press, write, title, words } = reporter;
  await press(words.pause.action);
  await title(words.pause.title);
  await seen('pause');
  await press(words.pause.next);
  await title(words.phrase.title);
  const phrase = (await readPhraseOnScreen(reporter)).join(' ');
  await seen('pause-phrase');
  await press(words.phrase.written);
  await title(words.phrase.check.title);
  await seen('pause-check');
  await write(words.phrase.check.label, phrase);
  await press(words.pause.check.send);
  return phrase;
}

/** The same until it is kept. */
export async function pauseReport(reporter: ReporterPage, seen: OnPage = unobserved): Promise<string> {
  const phrase = await walkToPausing(reporter, seen);
  await reporter.title(reporter.words.pause.done.title);
  await seen('paused');
  return phrase;
}

/** From the front page to the word that a paused report was found, or was not. */
export async function lookForPaused(
  { press, write, title, words }: ReporterPage,
  phrase: string,
): Promise<void> {
  await press(words.resume.title);
  await title(words.resume.title);
  await write(words.open.label, phrase);
  await press(words.resume.open);
}
