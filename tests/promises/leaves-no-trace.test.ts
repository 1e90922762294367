import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../web/build/list-files.ts';
import { desk as deskWords } from '../../web/locales/en/desk.ts';
import { files } from '../../web/locales/en/files.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { launchChromiumProfile } from '../support/browser.ts';
import { builtPortalOfThisFile } from '../support/built-portal.ts';
import { formsOfText, searchFor } from '../support/forms-of.ts';
import { heapOf } from '../support/heap.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { makeReporter, REPORT } from '../support/reporter.ts';
import { type ReporterPage, reporterPageIn } from '../support/reporter-page.ts';
import {
  lookForPaused,
  openConversation,
  pauseReport,
  sendReport,
  walkToStory,
} from '../support/reporter-steps.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';

const MARK = 'vrqxwplmkdzt';
const STORY = `${MARK}: they came at night.`;
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const IDLE_MS = 5 * 60_000 + 1000;
const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0, cookies: 0 };
const NOTHING_HELD = { words: [], phrase: [], phraseWords: false };

const portal = builtPortalOfThisFile();
let folder: string;
/** What somebody has on their device. */
let own: string;
let context: BrowserContext;
let reporter: ReporterPage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
  own = mkdtempSync(join(tmpdir(), 'own-'));
  context = await launchChromiumProfile(folder);
  await context.route('https://**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  reporter = await reporterPageIn(context, portal.origin);
});
afterEach(async () => {
  await context.close();
  for (const each of [folder, own]) rmSync(each, { recursive: true, force: true });
});

/** Everything that a page of this origin can keep in the browser. */
async function keptIn(page: Page): Promise<typeof NOTHING> {
  const kept = await page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: files.length,
    };
  });
  return { ...kept, cookies: (await context.cookies()).length };
}

/** Where the back and forward buttons lead, the page itself included. */
async function historyOf(page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url }) => url);
}

/** All that the page shows or has typed into it. */
const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });

/** What the page's script still reaches of what was written and of a phrase. */
async function heldBy(page: Page, phrase = PHRASE): Promise<typeof NOTHING_HELD> {
  // What waits for the next frame is let go of with it: a picture makes the browser paint one.
  await page.screenshot();
  const heap = await heapOf(page);
  return {
    words: heap.holdersOf(MARK) as [],
    phrase: heap.holdersOf(phrase) as [],
    phraseWords: heap.holdsTogether(phrase.split(' ')),
  };
}

/** With the mouse alone: a driver that clicks on an element keeps hold of it. */
async function pressLeave({ page }: ReporterPage): Promise<void> {
  const box = await page.getByRole('button', { name: shared.leave, exact: true }).first().boundingBox();
  if (!box) throw new Error('no way to leave');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A file of that name and content, without the driver holding on to where it was put. */
async function chooseFile(page: Page): Promise<void> {
  const path = join(own, `${MARK}.txt`);
  writeFileSync(path, STORY);
  const box = await page.getByText(files.choose, { exact: true }).boundingBox();
  if (!box) throw new Error('no way to choose a file');
  const session = await context.newCDPSession(page);
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<number>((told) => {
    session.once('Page.fileChooserOpened', ({ backendNodeId = 0 }) => told(backendNodeId));
  });
  await session.send('Page.enable');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await session.send('DOM.setFileInputFiles', { files: [path], backendNodeId: await opened });
  await session.detach();
}

const writeStory = async (page: ReporterPage): Promise<void> => {
  await walkToStory(page);
  await page.write(words.writing.story.label, STORY);
};

const filesWith = async (text: string): Promise<string[]> => {
  const find = searchFor(formsOfText('text', text));
  return (await listFiles(folder)).filter((path) => find(readFileSync(join(folder, path))).length > 0);
};

describe('the search', () => {
  it('finds what is on the page, in its memory and in its history', async () => {
    const { page } = reporter;
    await openConversation(reporter, PHRASE);
    await reporter.write(words.mailbox.write.label, STORY);
    expect(await shownOn(page)).toContain(MARK);
    expect(await historyOf(page)).toContain(`${portal.origin}/`);
    const list = PHRASE.split(' ');
    await page.evaluate((list) => Object.assign(window, { list }), list);
    const held = await heldBy(page);
    expect(held.words).not.toEqual([]);
    expect(held.phrase).not.toEqual([]);
    expect(held.phraseWords).toBe(true);
  });

  it('finds in the files of the browser what another page of the same origin kept', async () => {
    await context.route('**/careless', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await reporter.page.goto(`${portal.origin}/careless`);
    await reporter.page.evaluate((text) => localStorage.setItem('draft', text), STORY);
    await context.close();
    expect((await filesWith(MARK)).join('\n')).toContain('Local Storage');
  });
});

describe('leaving', () => {
  it.each([
    ['a report that is being written', writeStory],
    [
      'an open conversation',
      async (page: ReporterPage) => {
        await openConversation(page, PHRASE);
        await page.write(words.mailbox.write.label, STORY);
      },
    ],
    [
      'files that were chosen and looked into',
      async (reporter: ReporterPage) => {
        const { page, press, write } = reporter;
        await openConversation(reporter, PHRASE);
        await press(words.filesDoor.open);
        await chooseFile(page);
        await page.getByText(files.nothingFound).waitFor();
        await write(files.text, STORY);
      },
    ],
  ])('empties %s out of page and memory at once, before the other page is there', async (_, fill) => {
    await fill(reporter);
    // An answer without content leaves the browser where it is.
    await context.route('https://**', (route) => route.fulfill({ status: 204 }));
    await pressLeave(reporter);
    const { page } = reporter;
    expect(await page.evaluate(() => document.body.innerHTML)).toBe('');
    expect(await heldBy(page)).toEqual(NOTHING_HELD);
    expect(await keptIn(page)).toEqual(NOTHING);
  });

  it('leaves no entry to go back to, nothing stored, and nothing in the files of the browser', async () => {
    await writeStory(reporter);
    const { page } = reporter;
    const before = await historyOf(page);
    await pressLeave(reporter);
    await page.waitForURL('https://**');
    expect(await historyOf(page)).toEqual(
      before.map((url) => (url.startsWith(portal.origin) ? page.url() : url)),
    );
    const again = await reporterPageIn(context, portal.origin);
    expect(await keptIn(again.page)).toEqual(NOTHING);
    await context.close();
    expect(await filesWith(MARK)).toEqual([]);
  });
});

describe('closing the tab', () => {
  it('leaves nothing for the next one, nothing stored, and nothing in the files of the browser', async () => {
    await writeStory(reporter);
    await reporter.page.close();
    const again = await reporterPageIn(context, portal.origin);
    await walkToStory(again);
    expect(await shownOn(again.page)).not.toContain(MARK);
    expect(await keptIn(again.page)).toEqual(NOTHING);
    await context.close();
    expect(await filesWith(MARK)).toEqual([]);
  });
});

describe('going away and back', () => {
  it('finds an empty front page, whether the browser kept the page in its memory or not', async () => {
    await writeStory(reporter);
    const { page } = reporter;
    await page.goto(`${portal.origin}/desk/`);
    await page.goBack();
    await reporter.title(words.front.title);
    expect(await shownOn(page)).not.toContain(MARK);
    await page.goForward();
    await page.goBack();
    await reporter.title(words.front.title);
    expect(await heldBy(page)).toEqual(NOTHING_HELD);
    expect(await keptIn(page)).toEqual(NOTHING);
  });
});

describe('idling', () => {
  it('leaves nothing of an open conversation in page and memory', async () => {
    const { page } = reporter;
    await page.clock.install();
    await openConversation(reporter, PHRASE);
    await reporter.write(words.mailbox.write.label, STORY);
    await page.clock.runFor(IDLE_MS);
    await reporter.title(words.cleared.title);
    expect(await shownOn(page)).not.toContain(MARK);
    expect(await heldBy(page)).toEqual(NOTHING_HELD);
    expect(await keptIn(page)).toEqual(NOTHING);
  });
});

describe('a report that has arrived', () => {
  it('is gone from page, memory and the files of the browser, and so is its phrase', async () => {
    const phrase = await sendReport(reporter, { story: STORY, country: 'KE', contact: `${MARK}-contact` });
    expect(await shownOn(reporter.page)).not.toContain(MARK);
    expect(await heldBy(reporter.page, phrase)).toEqual(NOTHING_HELD);
    expect(await keptIn(reporter.page)).toEqual(NOTHING);
    await context.close();
    expect([...(await filesWith(MARK)), ...(await filesWith(phrase))]).toEqual([]);
  });
});

describe('a report that is paused', () => {
  it('is gone from page, memory and the files of the browser, and so is its phrase', async () => {
    await walkToStory(reporter);
    await reporter.write(words.writing.story.label, STORY);
    const phrase = await pauseReport(reporter);
    expect(await shownOn(reporter.page)).not.toContain(MARK);
    expect(await heldBy(reporter.page, phrase)).toEqual(NOTHING_HELD);
    expect(await keptIn(reporter.page)).toEqual(NOTHING);
    await context.close();
    expect([...(await filesWith(MARK)), ...(await filesWith(phrase))]).toEqual([]);
  });

  it('is cleared with its phrase when it was found and nobody touches the page', async () => {
    const { page } = reporter;
    await walkToStory(reporter);
    await reporter.write(words.writing.story.label, STORY);
    const phrase = await pauseReport(reporter);
    await page.reload();
    await page.clock.install();
    await lookForPaused(reporter, phrase);
    await reporter.title(words.resume.found.title);
    await page.clock.runFor(IDLE_MS);
    await reporter.title(words.cleared.title);
    expect(await heldBy(page, phrase)).toEqual(NOTHING_HELD);
  });
});

describe('a reviewer who signs out', () => {
  it('leaves nothing of a case and of the phrase in page and memory', async () => {
    const person = makeReporter(portal.origin, portal.made.pin);
    await person.post(await person.seal({ ...REPORT, narrative: STORY }));
    const [reviewer] = membersWhoAre(portal.made, 'reviewer');
    if (!reviewer) throw new Error('a reviewer');
    const newContext = (): Promise<BrowserContext> => Promise.resolve(context);
    const desk = await openReviewerPage({ origin: portal.origin, browser: { newContext } }, reviewer);
    await desk.openFirstCase();
    expect(await shownOn(desk.page)).toContain(MARK);
    const phrase = reviewer.phrase.join(' ');
    expect((await heldBy(desk.page, phrase)).words).not.toEqual([]);
    const { frame } = deskWords;
    await desk.page.getByRole('button', { name: frame.signOut, exact: true }).press('Enter');
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: frame.signOut, exact: true })
      .press('Enter');
    await desk.page.getByText(deskWords.signIn.after['signed-out'].title).waitFor();
    expect(await shownOn(desk.page)).not.toContain(MARK);
    expect(await heldBy(desk.page, phrase)).toEqual(NOTHING_HELD);
  });
});
