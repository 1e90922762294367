import { forgetLastMatch } from './forget-last-match.ts';

const PRESSES = 3;
const WITHIN_MS = 2_000;
/** A plain page that nobody wonders about; an organisation may name another. */
const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

const teardowns = new Set<() => void>();
let exitPage = NEUTRAL_PAGE;

/** Names the page to which leaving leads. Only https addresses are taken. */
export function leaveTowards(address: string): void {
  if (URL.canParse(address) && new URL(address).protocol === 'https:') exitPage = address;
}

/** Registers what has to be forgotten when the page is left or put away; gives back how to unregister. */
export function onTeardown(forget: () => void): () => void {
  teardowns.add(forget);
  return () => teardowns.delete(forget);
}

/** Forgets everything the page holds: keys and words first, then what is on the screen. */
export function wipePage(): void {
  for (const forget of teardowns) forget();
  forgetLastMatch();
  document.body.replaceChildren();
}

/** Wipes the page, then goes elsewhere without leaving an entry to come back to. */
export function leaveThisPage(): void {
  wipePage();
  location.replace(exitPage);
}

/** Three presses of Shift leave as the button does; `at` is the time of a key press in milliseconds. */
export function countsAsLeaving(presses: readonly number[], at: number): boolean {
  return presses.filter((earlier) => at - earlier <= WITHIN_MS).length >= PRESSES - 1;
}

/** Starts listening for the keys, and for the page being put away or shown again from the browser's memory. */
export function guardPage(): void {
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = [];
    } else if (!event.repeat) {
      if (countsAsLeaving(presses, event.timeStamp)) leaveThisPage();
      presses = [...presses, event.timeStamp].slice(1 - PRESSES);
    }
  });
  addEventListener('pagehide', wipePage);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
