import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { View } from '../../web/shared/viewer-messages.ts';
import { launchChromium } from './browser.ts';
import { serveViewerPage, type ViewerServer } from './serve-viewer-page.ts';
import type { Seen } from './viewer-page/main.ts';

export type Viewer = {
  readonly page: () => Page;
  readonly server: () => ViewerServer;
  /** Opens these bytes in a frame and waits until they are shown or refused. */
  readonly open: (name: string, bytes: Uint8Array, mediaType?: string) => Promise<Seen>;
  /** Asks for another look, and waits until the frame has put it there. */
  readonly show: (view: Partial<View>) => Promise<void>;
  /** What runs in the frame. */
  readonly frame: () => Frame;
};

const SOON = { timeout: 30_000 };

/** Chromium with the page that opens files in the frame of the viewer, for a whole test file. */
export function viewerOfThisFile(): Viewer {
  let server: ViewerServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveViewerPage(), launchChromium()]);
    page = await browser.newPage();
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  const frame = (): Frame => {
    const found = page.frames().find((one) => one !== page.mainFrame());
    if (!found) throw new Error('No file is open.');
    return found;
  };
  return {
    page: () => page,
    server: () => server,
    frame,
    async open(name, bytes, mediaType = 'application/octet-stream') {
      server.fixtures.set(name, bytes);
      await page.evaluate(([file, type]) => window.openFile(file, type), [name, mediaType] as const);
      await page.waitForFunction(() => window.seen.kind ?? window.seen.trouble);
      const seen = await page.evaluate(() => window.seen);
      const shown = async (): Promise<boolean> =>
        (await page.evaluate(() => window.seen.trouble)) !== undefined ||
        (await frame().locator('#stage > *').count()) > 0;
      if (!seen.trouble) await expect.poll(shown, SOON).toBe(true);
      return page.evaluate(() => window.seen);
    },
    async show(view) {
      const stage = frame().locator('#stage');
      const before = await stage.evaluateHandle((element) => element.firstElementChild);
      await page.evaluate((wanted) => window.show(wanted), view);
      await expect
        .poll(() => stage.evaluate((element, old) => element.firstElementChild === old, before), SOON)
        .toBe(false);
    },
  };
}
