import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useAnyEngine } from '../support/any-engine.ts';
import { launchChromium } from '../support/browser.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { journeyTexts } from '../support/journey-texts.ts';
import { type SeparatePortal, startSeparatePortal } from '../support/separate-portal.ts';
import { walkWholeJourney } from '../support/whole-journey.ts';

useAnyEngine();
const database = databaseOfThisFile();
let portal: SeparatePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startSeparatePortal(database.url), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const TEXTS = journeyTexts('Mwangaza');

it('a report is read to its last character and answered, and its sender reads the answer with the phrase alone', async () => {
  const { origin, made } = portal;
  const seen = await walkWholeJourney({ origin, made, browser }, TEXTS);
  const { story, place, contact, link, answer, writtenBack, note } = TEXTS;
  expect(seen.report).toEqual([story, place, contact, link]);
  expect(seen.answers).toEqual([answer]);
  expect(seen.turns).toEqual([answer, writtenBack]);
  expect(seen.second).toEqual({ report: seen.report, turns: seen.turns, notes: [note] });
  expect(seen.complaints).toEqual([]);
  expect(portal.server.output()).not.toMatch(/"level":"(warning|error)"/);
}, 180_000);
