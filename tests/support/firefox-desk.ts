import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { desk as words } from '../../web/locales/en/desk.ts';
import { find, press, write } from './firefox-steps.ts';

export const WITHIN = { timeout: 60_000, interval: 200 };

/** The element that a selector finds, once it is there. */
export const there = async (place: Page | Frame, selector: string): Promise<ElementHandle> => {
  await expect.poll(() => place.$(selector), WITHIN).not.toBeNull();
  const found = await place.$(selector);
  if (found === null) throw new Error(selector);
  return found;
};

export const click = async (place: Page, selector: string): Promise<void> =>
  (await there(place, selector)).evaluate((element) => (element as HTMLElement).click());

/** Signs in at the desk that a page shows, and goes to the files of the first case, of which there are so many. */
export const toFiles = async (desk: Page, phrase: readonly string[], count: number): Promise<void> => {
  await write(desk, words.signIn.label, phrase.join(' '));
  await press(desk, words.signIn.action);
  await click(desk, '.row');
  const tab = await find(desk, '[role=tab]', words.files.tab(count));
  await tab.evaluate((element) => (element as HTMLElement).click());
};

/** The frame in which a file is looked at, with the file unveiled. */
export const lookAt = async (page: Page, name: string): Promise<Frame> => {
  await click(page, `button[aria-label="${words.viewing.openNamed(name)}"]`);
  await press(page, words.viewing.show);
  return frameOf(await there(page, '.viewer__frame'));
};

/** What a frame shows, once it shows something. */
export const frameOf = async (element: ElementHandle): Promise<Frame> => {
  const frame = await (element as ElementHandle<HTMLIFrameElement>).contentFrame();
  await there(frame, '#stage > *');
  return frame;
};
