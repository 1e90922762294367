import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { launchChromium, WITHOUT_JIT } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { launchFirefox, SAFER_PREFERENCES } from '../support/firefox.ts';
import * as firefox from '../support/firefox-steps.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { servePin } from '../support/portal.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { SPOKEN } from '../support/spoken.ts';
import { withDatabase } from './bench-database.ts';
import type { Row } from './row.ts';
import { type Step, stopwatch } from './stopwatch.ts';

const LONGEST_STEP_MS = 5_000;
const TOLD = { story: 'They came.', country: 'KE', contact: 'A meeting.' };
const { words } = SPOKEN.en;

/** What a reporter waits for on each part of the way, in browsers without compiler and WebAssembly and with both. */
export const weakBrowsers = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    useEngine(await loadSodium());
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
    const { folder } = await builtSite();
    const made = await storedOrganisation(db, 3, Date.now(), systemEntropy);
    servePin(dataDir, made.pin);
    const { origin, kill } = await spawnPortal(url, { DATA_DIR: dataDir, PORTAL_SITE: folder });
    const rows = [
      ...rowsOf('Chromium', await inChromium(origin, WITHOUT_JIT), await inChromium(origin, [])),
      ...rowsOf('Firefox', await inFirefox(origin, SAFER_PREFERENCES), await inFirefox(origin, {})),
    ];
    await kill('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
    return rows;
  });

/** Each page from when it was reached to when the next one was: somebody's typing takes no time here. */
async function inChromium(origin: string, args: readonly string[]): Promise<readonly Step[]> {
  const browser = await launchChromium(args);
  const watch = stopwatch();
  const reporter = await openReporterPage({ origin, browser });
  watch.lap('front page');
  const phrase = await sendReport(reporter, TOLD, async (page) => {
    watch.lap(page);
    await Promise.resolve();
  });
  await reporter.page.reload();
  watch.lap('reloading');
  await openConversation(reporter, phrase);
  watch.lap('opening the mailbox');
  await reporter.write(words.mailbox.write.label, 'Thank you.');
  await reporter.press(words.mailbox.write.send);
  await reporter.page.getByText(words.mailbox.write.sent).waitFor();
  watch.lap('writing back');
  await browser.close();
  return watch.steps;
}

async function inFirefox(
  origin: string,
  preferences: Readonly<Record<string, unknown>>,
): Promise<readonly Step[]> {
  const browser = await launchFirefox(preferences);
  const page = await browser.newPage();
  const watch = stopwatch();
  await page.goto(origin);
  await firefox.title(page, words.front.title);
  watch.lap('front page');
  const phrase = await firefox.sendReport(page, TOLD.story, SPOKEN.en, watch.lap);
  await page.reload();
  await firefox.title(page, words.front.title);
  watch.lap('reloading');
  await firefox.openConversation(page, phrase);
  watch.lap('opening the mailbox');
  await firefox.writeBack(page, 'Thank you.');
  watch.lap('writing back');
  await browser.close();
  return watch.steps;
}

const rowsOf = (browser: string, weak: readonly Step[], full: readonly Step[]): Row[] =>
  weak.map(({ name, ms }, at) => {
    const baseline = full[at]?.ms ?? Number.NaN;
    return {
      name: `${browser} without JIT and WASM: ${name}`,
      ours: `${ms.toFixed(0)} ms`,
      baseline: `${baseline.toFixed(0)} ms`,
      ratio: (ms / baseline).toFixed(1),
      target: `≤ ${LONGEST_STEP_MS} ms`,
      met: ms <= LONGEST_STEP_MS,
    };
  });
