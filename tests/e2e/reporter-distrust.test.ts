import type { Route } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { instantOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre, organisationOf } from '../support/organisation.ts';
import { storedEnvelopes } from '../support/read-intake.ts';
import { nextRoster } from '../support/removal.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { walkToCheck, walkToSending, walkToStory } from '../support/reporter-steps.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const DAY_MS = 86_400_000;
const TOLD = { story: 'What I typed for forty minutes.', country: 'KE', contact: 'A meeting.' };
const portal = wholePortalOfThisFile();

/** A server that answers with another roster bundle from now on. */
async function serveRoster(
  { page }: ReporterPage,
  change: (frames: Uint8Array[]) => Uint8Array[],
): Promise<void> {
  await page.route(`**${PATHS.roster}`, async (route: Route) => {
    const frames = decodeFrames(
      LABEL.rosterBundle,
      new Uint8Array(await (await route.fetch()).body()),
      'exact',
    );
    await route.fulfill({ body: Buffer.from(encodeFrames(LABEL.rosterBundle, change(frames))) });
  });
}

const flipLastBit = (bytes: Uint8Array): Uint8Array => {
  const changed = bytes.slice();
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  return changed;
};

const ofAnotherOrganisation = (): Uint8Array[] => {
  const other = organisationOf(3, Date.now(), systemEntropy);
  return [other.roster, ...other.members.flatMap(({ intakeKey }) => (intakeKey ? [intakeKey.signed] : []))];
};

const expired = (): Uint8Array => {
  const now = Date.now();
  const dates = { issued: instantOf(now - 10 * DAY_MS), expires: instantOf(now - DAY_MS) };
  return nextRoster(portal.made, now, () => dates);
};

const fromTheFuture = (): Uint8Array => {
  const now = Date.now();
  return nextRoster(portal.made, now, () => ({
    issued: instantOf(now + 3 * DAY_MS),
    expires: instantOf(now + 5 * DAY_MS),
  }));
};

afterEach(async () => {
  expect(await storedEnvelopes(portal.db)).toEqual([]);
});

describe('before anything is written', () => {
  const reasons = words.trust.reasons;
  it.each<[string, (frames: Uint8Array[]) => Uint8Array[], string]>([
    [
      'whose signature does not stand',
      ([roster, ...keys]) => [flipLastBit(roster ?? new Uint8Array()), ...keys],
      reasons.forged,
    ],
    ['of other people, signed by another root', ofAnotherOrganisation, reasons.forged],
    [
      'with an intake key that its member did not sign',
      ([roster, key, ...keys]) =>
        [roster, flipLastBit(key ?? new Uint8Array()), ...keys].filter((frame) => frame !== undefined),
      reasons.forged,
    ],
    ['that has expired', ([, ...keys]) => [expired(), ...keys], reasons.expired],
    ['that is dated in the future', ([, ...keys]) => [fromTheFuture(), ...keys], reasons.clock],
    ['without any key', ([roster]) => (roster ? [roster] : []), reasons.noReader],
  ])('a list %s is refused and the page says why', async (_, change, told) => {
    const reporter = await openReporterPage(portal);
    await serveRoster(reporter, change);
    await reporter.press(words.front.danger.action);
    await reporter.page.getByText(told).waitFor();
    expect(await reporter.page.getByRole('button', { name: words.danger.send, disabled: true }).count()).toBe(
      1,
    );
    expect(await axeViolations(reporter.page)).toEqual([]);
    await reporter.close();
  });
});

describe('after everything is written', () => {
  const writeAll = async (): Promise<ReporterPage> => {
    const reporter = await openReporterPage(portal);
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    return reporter;
  };

  it('a list that was swapped meanwhile stops the sending, and every word is still there', async () => {
    const reporter = await writeAll();
    const { page, press, title } = reporter;
    await serveRoster(reporter, ofAnotherOrganisation);
    await walkToSending(reporter);
    await page.getByText(words.trust.reasons.forged).waitFor();
    await page.getByText(words.trust.kept).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(words.sending.stop);
    await title(words.check.title);
    expect(await page.getByText(TOLD.story, { exact: true }).isVisible()).toBe(true);
    await reporter.close();
  });

  it('an older list than before is refused', async () => {
    const reporter = await openReporterPage(portal);
    const second = nextRoster(portal.made, Date.now(), () => ({}));
    await serveRoster(reporter, ([, ...keys]) => [second, ...keys]);
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await reporter.page.unrouteAll();
    await walkToSending(reporter);
    await reporter.page.getByText(words.trust.reasons.rolledBack).waitFor();
    await reporter.close();
  });

  it('a new person on a rightly signed list is shown before anything is sealed to them', async () => {
    const reporter = await openReporterPage(portal);
    const { page, title } = reporter;
    const keys = membersWhoAre(portal.made, 'reviewer').map(
      ({ intakeKey }) => intakeKey?.signed ?? new Uint8Array(),
    );
    await serveRoster(reporter, ([roster = new Uint8Array()]) => [roster, ...keys.slice(1)]);
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await page.unrouteAll();
    await walkToSending(reporter);
    await title(words.choose.title);
    await page.getByText(words.choose.changed.title).waitFor();
    await page.getByRole('checkbox').nth(2).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(3);
    await reporter.close();
  });
});
