import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../web/build/list-files.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { launchFirefox } from '../support/firefox.ts';
import { find, openConversation, sendReport, title, walkToStory, write } from '../support/firefox-steps.ts';
import { formsOfText, searchFor } from '../support/forms-of.ts';

const MARK = 'vrqxwplmkdzt';
const STORY = `${MARK}: they came at night.`;
const CONTROL = 'wkbtzdkmlpwq';
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0, cookie: '' };
/** No proxy listens there: the page to which leaving leads is never reached from a test. */
const NO_ELSEWHERE = {
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};
const KEPT_EVERY_MS = 200;
/** As people have it and a driver has not: what stands in open tabs is kept on the disk, here at once. */
const KEEPING_TABS = {
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': KEPT_EVERY_MS,
};

const portal = builtPortalOfThisFile();
let careless: Server;
let profile: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  careless = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<h1>A form</h1><form><textarea name="a"></textarea></form>');
  });
  await new Promise<void>((listening) => careless.listen(0, '127.0.0.1', listening));
});
afterAll(() => careless.close());
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'profile-'));
  browser = await launchFirefox({ ...NO_ELSEWHERE, ...KEEPING_TABS }, profile);
  page = await browser.newPage();
  await page.goto(portal.origin);
  await title(page, words.front.title);
});
afterEach(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
});

const shownOn = (shown: Page): Promise<string> =>
  shown.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });

const keptIn = (shown: Page): Promise<typeof NOTHING> =>
  shown.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: files.length,
      cookie: document.cookie,
    };
  });

const hasControl = searchFor(formsOfText('control', CONTROL));

/** Whether what a careless page holds has reached the disk: then so has all that came before it. */
function isKept(): boolean {
  const path = join(profile, 'sessionstore-backups', 'recovery.jsonlz4');
  return existsSync(path) && hasControl(readFileSync(path)).length > 0;
}

async function typeCarelessly(tab: Page, text: string): Promise<void> {
  const { port } = careless.address() as AddressInfo;
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.focus('textarea');
  await tab.keyboard.type(text);
}

/** The files of the profile that hold any of the texts after the browser has kept its open tabs, and was closed. */
async function filesWith(...texts: string[]): Promise<string[]> {
  await typeCarelessly(await browser.newPage(), CONTROL);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
  await browser.close();
  const search = searchFor(texts.flatMap((text) => formsOfText(text, text)));
  return (await listFiles(profile)).filter((path) => search(readFileSync(join(profile, path))).length > 0);
}

const anotherTab = async (): Promise<Page> => {
  const opened = await browser.newPage();
  await opened.goto(portal.origin);
  await title(opened, words.front.title);
  return opened;
};

const writeStory = async (): Promise<void> => {
  await walkToStory(page);
  await write(page, words.writing.story.label, STORY);
  expect(await shownOn(page)).toContain(MARK);
};

describe('Firefox', () => {
  it('keeps what is typed into a careless page, where the search finds it', async () => {
    await typeCarelessly(page, STORY);
    expect((await filesWith(MARK)).join('\n')).toContain('sessionstore');
  });

  it('keeps nothing of a report that is being written and left: no entry, no storage, no file', async () => {
    await writeStory();
    const entries = await page.evaluate(() => history.length);
    const left = await page.evaluate((leave) => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent === leave) {
          button.click();
          break;
        }
      }
      return { body: document.body.innerHTML, entries: history.length };
    }, shared.leave);
    expect(left).toEqual({ body: '', entries });
    const tab = await anotherTab();
    expect(await keptIn(tab)).toEqual(NOTHING);
    expect(await filesWith(MARK)).toEqual([]);
  });

  it('keeps nothing on the disk of a report that was being written when the browser ended', async () => {
    await writeStory();
    expect(await filesWith(MARK)).toEqual([]);
  });

  it('keeps nothing of a report whose tab is closed', async () => {
    await writeStory();
    await page.close({ runBeforeUnload: false });
    const tab = await anotherTab();
    await walkToStory(tab);
    expect(await shownOn(tab)).not.toContain(MARK);
    expect(await keptIn(tab)).toEqual(NOTHING);
    expect(await filesWith(MARK)).toEqual([]);
  });

  it('shows an empty front page to whoever goes back', async () => {
    await writeStory();
    page.on('dialog', (dialog) => void dialog.accept());
    const { port } = careless.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await find(page, 'h1', 'A form');
    await page.goBack();
    await title(page, words.front.title);
    expect(await shownOn(page)).not.toContain(MARK);
    await walkToStory(page);
    expect(await shownOn(page)).not.toContain(MARK);
    expect(await keptIn(page)).toEqual(NOTHING);
  });

  it('clears an open conversation after five idle minutes', async () => {
    // Long waits pass a hundred times as fast, and the clock goes along.
    await page.evaluateOnNewDocument(() => {
      const plain = window.setTimeout.bind(window);
      const clock = Date.now.bind(Date);
      let ahead = 0;
      const long = (act: () => void, after: number) => (): void => {
        ahead += after;
        act();
      };
      const quick = (act: () => void, after = 0): number =>
        after >= 250_000 ? plain(long(act, after), after / 100) : plain(act, after);
      Object.assign(window, { setTimeout: quick });
      Object.assign(Date, { now: () => clock() + ahead });
    });
    await page.reload();
    await openConversation(page, PHRASE);
    await write(page, words.mailbox.write.label, STORY);
    await title(page, words.cleared.title);
    expect(await shownOn(page)).not.toContain(MARK);
    expect(await keptIn(page)).toEqual(NOTHING);
  });

  it('keeps nothing of a report that was sent, nor of its phrase', async () => {
    const phrase = await sendReport(page, STORY);
    expect(await shownOn(page)).not.toContain(MARK);
    expect(await keptIn(page)).toEqual(NOTHING);
    expect(await filesWith(MARK, phrase)).toEqual([]);
  });
});
