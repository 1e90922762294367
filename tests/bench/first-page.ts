import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { launchChromium } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { servePin } from '../support/portal.ts';
import { type ReporterPage, reporterPageIn } from '../support/reporter-page.ts';
import { sendReport } from '../support/reporter-steps.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import type { Row } from './row.ts';

const KB = 1000;

/** Bytes that a browser with an empty cache fetches, compressed and with headers, until somebody can go on. */
export const firstPage = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    useEngine(await loadSodium());
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
    const { folder } = await builtSite();
    const made = await storedOrganisation(db, 3, Date.now(), systemEntropy);
    servePin(dataDir, made.pin);
    const { origin, kill } = await spawnPortal(url, { DATA_DIR: dataDir, PORTAL_SITE: folder });
    const browser = await launchChromium();
    const rows = await bytesOfReporter(browser, origin);
    const [reviewer] = membersWhoAre(made, 'reviewer');
    if (reviewer === undefined) throw new Error('no reviewer');
    const context = await browser.newContext();
    const fetched = countBytes(context);
    const desk = await openReviewerPage(
      { origin, browser: { newContext: () => Promise.resolve(context) } },
      reviewer,
    );
    rows.push(rowOf('desk, until the list stands', await fetched(), 600));
    await desk.close();
    await browser.close();
    await kill('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
    return rows;
  });

async function bytesOfReporter(browser: Browser, origin: string): Promise<Row[]> {
  const context = await browser.newContext();
  const fetched = countBytes(context);
  const reporter = await reporterPageIn(context, origin);
  await reporter.page.waitForLoadState('networkidle');
  const rows = [rowOf('reporter, until somebody can type', await fetched(), 60)];
  await typeWithoutNetwork(reporter);
  await sendReport(reporter, { story: 'They came.', country: 'KE', contact: 'A meeting.' });
  rows.push(rowOf('reporter, until sealed and sent', await fetched(), 250));
  await reporter.close();
  return rows;
}

/** Shows that what was fetched is enough to reach the page of writing and to write. */
async function typeWithoutNetwork({ page, press, title, write }: ReporterPage): Promise<void> {
  await page.context().setOffline(true);
  await press(words.front.report);
  await page.getByLabel(words.before.danger.codes.past).check();
  await page.getByLabel(words.before.device.own, { exact: true }).check();
  await press(shared.continue);
  await press(words.readers.startRefused);
  await title(words.writing.story.title);
  await write(words.writing.story.label, 'Typed.');
  await page.context().setOffline(false);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto(page.url());
}

/** Counts what the network brings to each page of a profile, from its first request on. */
function countBytes(context: BrowserContext): () => Promise<number> {
  let bytes = 0;
  const watched: Promise<void>[] = [];
  const watch = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
  };
  context.on('page', (page) => void watched.push(watch(page)));
  return async () => {
    await Promise.all(watched);
    return bytes;
  };
}

const rowOf = (name: string, bytes: number, most: number): Row => ({
  name,
  ours: `${(bytes / KB).toFixed(1)} KB`,
  baseline: '-',
  ratio: '-',
  target: `≤ ${most} KB`,
  met: bytes <= most * KB,
});
