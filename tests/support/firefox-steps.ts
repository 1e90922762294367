import type { ElementHandle, Page } from 'puppeteer-core';
import { SPOKEN, type Spoken } from './spoken.ts';

const LONGEST_WAIT_MS = 60_000;
const POLL_MS = 50;

/** Waits for the element of this kind that carries exactly these words. The driver's own waiting needs `eval`, which the policy forbids. */
export async function find(page: Page, selector: string, text: string): Promise<ElementHandle> {
  const longest = Math.max(LONGEST_WAIT_MS, page.getDefaultTimeout());
  for (const end = Date.now() + longest; Date.now() < end; ) {
    const handle = await page.evaluateHandle(
      (css, words) =>
        [...document.querySelectorAll(css)].find((element) => element.textContent.trim() === words),
      selector,
      text,
    );
    const element = handle.asElement();
    if (element) return element as ElementHandle;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`The page does not show "${text}".`);
}

export const press = async (page: Page, name: string): Promise<void> => {
  const button = await find(page, 'button:not([aria-disabled])', name);
  await button.evaluate((element) => (element as HTMLElement).click());
};
const choose = async (page: Page, name: string): Promise<void> => {
  const label = await find(page, '.choice__label', name);
  await label.evaluate((element) => (element as HTMLElement).click());
};
export const title = (page: Page, name: string): Promise<unknown> => find(page, 'h1', name);
const fieldOf = async (page: Page, name: string): Promise<string> => {
  const id = await (await find(page, 'label', name)).evaluate((label) => label.getAttribute('for') ?? '');
  return `[id="${id}"]`;
};
export const write = async (page: Page, name: string, text: string): Promise<void> => {
  await page.focus(await fieldOf(page, name));
  await page.keyboard.type(text);
};

/** From the front page to the first page on which somebody writes. */
export async function walkToStory(
  page: Page,
  device?: string,
  { words, shared }: Spoken = SPOKEN.en,
  danger: 'past' | 'within-days' = 'past',
): Promise<void> {
  await press(page, words.front.report);
  await choose(page, words.before.danger.codes[danger]);
  await choose(page, device ?? words.before.device.own);
  await press(page, shared.continue);
  await press(page, words.readers.start);
  await title(page, words.writing.story.title);
}

/** Called when a part of the way is behind, by its name. */
type OnStep = (name: string) => void;

/** A whole report, from the front page until it has arrived; gives the phrase. */
export async function sendReport(
  page: Page,
  story: string,
  spoken: Spoken = SPOKEN.en,
  onStep: OnStep = () => undefined,
  danger: 'past' | 'within-days' = 'past',
): Promise<string> {
  const { words, shared } = spoken;
  await walkToStory(page, undefined, spoken, danger);
  onStep('readers');
  await write(page, words.writing.story.label, story);
  await press(page, shared.continue);
  await title(page, words.writing.place.title);
  await page.select(await fieldOf(page, words.writing.place.country), 'KE');
  await press(page, shared.continue);
  await title(page, words.writing.un.title);
  await press(page, shared.continue);
  await press(page, words.more.send);
  await press(page, words.consent.agree);
  await title(page, words.choose.title);
  await press(page, shared.continue);
  onStep('writing');
  await press(page, words.check.next);
  await title(page, words.phrase.title);
  await find(page, 'button:not([aria-disabled])', words.phrase.written);
  const phrase = (await page.$$eval('.phrase li', (items) => items.map((item) => item.textContent))).join(
    ' ',
  );
  onStep('phrase');
  await press(page, words.phrase.written);
  await write(page, words.phrase.check.label, phrase);
  onStep('typing back');
  await press(page, words.phrase.check.send);
  await title(page, words.sent.title);
  onStep('sending');
  return phrase;
}

/** Opens the conversation of a phrase, from the front page. */
export async function openConversation(
  page: Page,
  phrase: string,
  { words }: Spoken = SPOKEN.en,
): Promise<void> {
  await press(page, words.front.readAnswers);
  await write(page, words.open.label, phrase);
  await press(page, words.open.open);
  await title(page, words.mailbox.title);
}

/** Writes to the team in an open conversation. */
export async function writeBack(page: Page, text: string, { words }: Spoken = SPOKEN.en): Promise<void> {
  await write(page, words.mailbox.write.label, text);
  await press(page, words.mailbox.write.send);
  await find(page, 'p', words.mailbox.write.sent);
}
