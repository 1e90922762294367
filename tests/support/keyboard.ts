import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What holds the focus: its element, and what a screen reader calls it. */
export interface Focus {
  readonly element: string;
  readonly name: string;
}

/** A person without a mouse: after every key something has the focus, and it has a name. */
export interface Keyboard {
  press(...keys: readonly string[]): Promise<void>;
  /** By Tab, or backwards, to the thing of this name. */
  tabTo(name: string, backwards?: boolean): Promise<void>;
  type(text: string): Promise<void>;
  focus(): Promise<Focus>;
}

const MOST_STOPS = 60;

export const keyboardOf = (page: Page): Keyboard => {
  const focus = (): Promise<Focus> => page.evaluate(focusNow);
  const check = async (passed: readonly string[] = []): Promise<void> => {
    const { element, name } = await focus();
    expect(element, `after ${passed.join(', ')}`).not.toBe('body');
    expect(name, `of ${element} after ${passed.join(', ')}`).not.toBe('');
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await check();
    }
  };
  return {
    press,
    focus,
    type: async (text) => {
      await page.keyboard.type(text);
      await check();
    },
    tabTo: async (name, backwards = false) => {
      const passed: string[] = [];
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        const now = await focus();
        if (now.name === name) return;
        passed.push(now.name);
        await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
        await check(passed);
      }
      throw new Error(`never at ${name}, only at: ${passed.join(', ')}`);
    },
  };
};

const focusNow = (): Focus => {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return { element: 'body', name: '' };
  const byId = (at.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
  const labels = 'labels' in at ? [...(at.labels as NodeListOf<HTMLLabelElement>)] : [];
  const label = labels.map(({ textContent }) => textContent).join(' ');
  const words = [at.getAttribute('aria-label') ?? '', byId, label, at.textContent];
  return { element: at.localName, name: words.find((each) => each.trim() !== '')?.trim() ?? '' };
};
