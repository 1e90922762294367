import { describe, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { axeViolations } from '../support/axe.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation, walkToStory } from '../support/reporter-steps.ts';
import { NEVER_USED } from '../support/sent-report.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const SECRET = 'Nobody may see this sentence.';
const MINUTE_MS = 60_000;
const portal = wholePortalOfThisFile();

/** Where leaving leads, answered here: the tests reach no other host. */
async function answerExitPage({ page }: ReporterPage): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  return asked;
}

async function writeSomething(reporter: ReporterPage, device: 'own' | 'shared' = 'own'): Promise<void> {
  await walkToStory(reporter);
  if (device === 'shared') {
    await reporter.press(shared.back);
    await reporter.press(shared.back);
    await reporter.page.getByLabel(words.before.device.shared, { exact: true }).check();
    await reporter.press(shared.continue);
    await reporter.press(words.readers.start);
  }
  await reporter.write(words.writing.story.label, SECRET);
}

describe('leaving', () => {
  it('is one press away on every page and leads to the page that the verified organisation names', async () => {
    const reporter = await openReporterPage(portal);
    const asked = await answerExitPage(reporter);
    await writeSomething(reporter);
    const dialogs: string[] = [];
    reporter.page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    const entries = await reporter.page.evaluate(() => history.length);
    await reporter.press(shared.leave);
    await reporter.page.waitForURL('https://**');
    expect(asked.map((url) => new URL(url).origin)).toEqual(['https://www.wikipedia.org']);
    expect(await reporter.page.evaluate(() => history.length)).toBe(entries);
    expect(dialogs).toEqual([]);
    await reporter.close();
  });

  it('happens after three quick presses of Shift, while typing too', async () => {
    const reporter = await openReporterPage(portal);
    await answerExitPage(reporter);
    await writeSomething(reporter);
    await reporter.page.getByLabel(words.writing.story.label).focus();
    for (let press = 0; press < 3; press += 1) await reporter.page.keyboard.press('Shift');
    await reporter.page.waitForURL('https://**');
    await reporter.close();
  });

  it('does not happen when capitals are typed', async () => {
    const reporter = await openReporterPage(portal);
    await writeSomething(reporter);
    await reporter.page.getByLabel(words.writing.story.label).focus();
    for (const letter of 'ABCD') await reporter.page.keyboard.press(`Shift+${letter}`);
    expect(await reporter.page.getByLabel(words.writing.story.label).inputValue()).toContain('ABCD');
    await reporter.close();
  });

  it('empties the page at once, before the other page has answered', async () => {
    const reporter = await openReporterPage(portal);
    await answerExitPage(reporter);
    await writeSomething(reporter);
    const left = await reporter.page.evaluate((leave) => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === leave) button.click();
      return document.body.innerHTML;
    }, shared.leave);
    expect(left).toBe('');
    await reporter.close();
  });

  it('leaves nothing behind the back button', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await writeSomething(reporter);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${portal.origin}/desk/`);
    await page.goBack();
    await reporter.title(words.front.title);
    expect(await page.content()).not.toContain(SECRET);
    await reporter.close();
  });
});

describe('closing the page while something is written', () => {
  const closingAsks = async (reporter: ReporterPage): Promise<boolean> => {
    let asked = false;
    reporter.page.on('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload';
      void dialog.accept();
    });
    await reporter.page.reload();
    return asked;
  };

  /** Whether the page would ask now: what was typed has reached it. */
  const wouldAsk = (reporter: ReporterPage): Promise<boolean> =>
    reporter.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

  it('asks first', async () => {
    const reporter = await openReporterPage(portal);
    await writeSomething(reporter);
    // Browsers ask only for who has touched the page.
    await reporter.page.getByLabel(words.writing.story.label).press('End');
    await expect.poll(() => wouldAsk(reporter)).toBe(true);
    expect(await closingAsks(reporter)).toBe(true);
    await reporter.close();
  });

  it('does not ask when nothing was written', async () => {
    const reporter = await openReporterPage(portal);
    await walkToStory(reporter);
    expect(await closingAsks(reporter)).toBe(false);
    await reporter.close();
  });
});

describe('idling', () => {
  it('clears an open conversation after five minutes', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await openConversation(reporter, NEVER_USED);
    await reporter.page.clock.runFor(5 * MINUTE_MS + 1000);
    await reporter.title(words.cleared.title);
    expect(await axeViolations(reporter.page)).toEqual([]);
    await reporter.close();
  });

  it('asks somebody who writes on a shared device, and clears when nobody answers', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await writeSomething(reporter, 'shared');
    await reporter.page.clock.runFor(5 * MINUTE_MS + 1000);
    const dialog = reporter.page.getByRole('dialog', { name: words.idle.title });
    await dialog.waitFor();
    expect(await dialog.getByRole('button', { name: shared.leave }).isVisible()).toBe(true);
    await reporter.page.clock.runFor(2 * MINUTE_MS);
    await reporter.title(words.cleared.title);
    expect(await reporter.page.content()).not.toContain(SECRET);
    await reporter.close();
  });

  it('goes on where it was for somebody who is still there', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await writeSomething(reporter, 'shared');
    await reporter.page.clock.runFor(5 * MINUTE_MS + 1000);
    await reporter.press(words.idle.stay);
    expect(await reporter.page.getByLabel(words.writing.story.label).inputValue()).toBe(SECRET);
    await reporter.close();
  });

  it('counts the time in which the device slept: whoever wakes it finds nothing', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await openConversation(reporter, NEVER_USED);
    await reporter.page.clock.setSystemTime(Date.now() + 60 * MINUTE_MS);
    await reporter.page.mouse.move(20, 30);
    await reporter.title(words.cleared.title);
    await reporter.close();
  });

  it('is put off for good by whoever says that the device is their own, and the phrase on the screen stays', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await writeSomething(reporter, 'shared');
    await reporter.page.clock.runFor(5 * MINUTE_MS + 1000);
    await reporter.press(words.idle.never);
    await reporter.page.clock.runFor(60 * MINUTE_MS);
    expect(await reporter.page.getByLabel(words.writing.story.label).inputValue()).toBe(SECRET);
    await reporter.close();
  });

  it('never clears what is written on one’s own device', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.page.clock.install();
    await writeSomething(reporter, 'own');
    await reporter.page.clock.runFor(60 * MINUTE_MS);
    expect(await reporter.page.getByLabel(words.writing.story.label).inputValue()).toBe(SECRET);
    await reporter.close();
  });
});
