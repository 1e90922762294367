import { afterAll, beforeAll, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { loadPatiently, pressingAgain } from '../support/on-a-bad-line.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { bodiesFor, storedEnvelopes } from '../support/read-intake.ts';
import { openBlankPage, type ReporterPage } from '../support/reporter-page.ts';
import {
  lookForPaused,
  openConversation,
  pauseReport,
  walkToCheck,
  walkToSending,
  walkToStory,
} from '../support/reporter-steps.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const TOLD = { story: 'They cut the line as well.', country: 'KE', contact: 'A meeting in Geneva.' };
const LINE = { bitsPerSecond: 50_000, percentCut: 30, seed: 'slow and cut' };
const LONGEST_STEP_MS = 240_000;
const LONGEST_WALK_MS = 900_000;

const portal = wholePortalOfThisFile();
let line: CuttingProxy;
beforeAll(async () => {
  line = await startCuttingProxy(portal.origin, LINE);
});
afterAll(() => line.stop());

/** Somebody with a fresh browser profile who does not give up. */
async function arrive(): Promise<ReporterPage> {
  const reporter = await openBlankPage(portal);
  reporter.page.setDefaultTimeout(LONGEST_STEP_MS);
  await loadPatiently(reporter.page, line.origin);
  return reporter;
}

it(
  'at 50 kbit/s with three of ten turns cut, a report is paused, resumed, sent once, and its conversation opened and answered',
  async () => {
    const first = await arrive();
    let phrase = '';
    await pressingAgain(first, async () => {
      await walkToStory(first);
      await first.write(words.writing.story.label, TOLD.story);
      phrase = await pauseReport(first);
    });
    await first.close();
    expect(await portal.db.selectFrom('draft').select('revision').execute()).toEqual([{ revision: 1 }]);

    const second = await arrive();
    await pressingAgain(second, async () => {
      await lookForPaused(second, phrase);
      await second.title(words.resume.found.title);
      await second.press(words.resume.found.goOn);
      expect(await second.page.getByLabel(words.writing.story.label).inputValue()).toBe(TOLD.story);
      await walkToCheck(second, TOLD);
      await walkToSending(second);
      await second.title(words.sent.title);
    });
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);
    await expect
      .poll(() => portal.db.selectFrom('draft').select('id').execute(), { timeout: LONGEST_STEP_MS })
      .toEqual([]);

    await loadPatiently(second.page, line.origin);
    await pressingAgain(second, async () => {
      await openConversation(second, phrase);
      await second.write(words.mailbox.write.label, 'And they came back.');
      await second.press(words.mailbox.write.send);
      await second.page.getByText(words.mailbox.write.sent).waitFor();
    });
    await second.close();
    expect(await storedEnvelopes(portal.db)).toHaveLength(2);
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    expect(await bodiesFor(portal.db, portal.made, reader)).toHaveLength(2);
    const { turns, inRequest, inAnswer } = line.tally();
    expect(inRequest).toBeGreaterThan(1);
    expect(inAnswer).toBeGreaterThan(1);
    expect(inRequest + inAnswer).toBeGreaterThan(turns / 5);
  },
  LONGEST_WALK_MS,
);
