import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decodeReport, type Report } from '../../src/casefile/report.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import { readBackup } from '../../src/cli/backup/read-backup.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { renewRoster } from '../../src/cli/organisation/renew-roster.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { organisationIdOf } from '../../src/protocol/ids.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { restoreInto } from '../../src/storage/backup/restore-into.ts';
import type { Db } from '../../src/storage/database.ts';
import { isMigrated, knownSchemas } from '../../src/storage/migrate.ts';
import { findPin } from '../../src/storage/organisation.ts';
import { findCurrentRoster } from '../../src/storage/rosters.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { placeAll } from '../support/place-all.ts';
import { servePin, startPortal } from '../support/portal.ts';
import { backupOf, type InventedCase, readReleaseFixture } from '../support/release-fixture.ts';
import { fingerprintOf, readReleasedVectors } from '../support/released-vectors.ts';
import { makeReporter, type TestReporter } from '../support/reporter.ts';
import { CONSTRUCTIONS } from '../vectors/constructions.ts';
import { readVectors } from '../vectors/vector-files.ts';

useAnyEngine();

const RELEASES = readdirSync(new URL('../fixtures/', import.meta.url)).filter((name) => /^\d/.test(name));

/** Today's portal on yesterday's data, with the roster that its root would have gone on signing. */
const portalOf = async (release: string): Promise<{ origin: string; db: Db; pin: Uint8Array }> => {
  const { schema, batches } = await readBackup(backupOf(release), await knownSchemas());
  const { url, db } = await emptyDatabase();
  await restoreInto(db, schema, batches);
  expect(await isMigrated(db)).toBe(true);
  const pin = await findPin(db);
  const stored = await findCurrentRoster(db);
  if (pin === null || stored === null) throw new Error('the fixture has an organisation');
  const root = engine().signingPair(fromBase64url(readReleaseFixture(release).rootSeed));
  const current = verifyPastRoster(stored.signed, decodePin(pin));
  await publishRoster(db, renewRoster(current, root.secretKey, Date.now()), Date.now());
  const portal = await startPortal(url);
  onTestFinished(portal.stop);
  servePin(portal.dataDir, pin);
  return { origin: portal.origin, db, pin };
};

const deskOf = async (origin: string, phrase: string): Promise<Desk> => {
  const means = { entropy: systemEntropy, now: Date.now, origin, device: forgetfulDevice() };
  const desk = await signIn(readPhrase(phrase), { ...means, api: memberCalls(portalCall(origin)) });
  await desk.refresh();
  return desk;
};

const reporterOf = (origin: string, pin: Uint8Array, { phrase }: InventedCase): TestReporter => {
  const organisation = organisationIdOf(decodePin(pin).organisation);
  return makeReporter(origin, pin, deriveReporterKeys(readPhrase(phrase), organisation));
};

/** What was written then, in the shape that it has today. */
const asToday = ({ report }: InventedCase): Report => decodeReport(utf8(JSON.stringify(report)));

/** What the reporter sees: an answer of several parts is one. */
const answersOf = async (reporter: TestReporter): Promise<string> =>
  (await reporter.mailbox()).replies.map(({ text }) => text).join('');

const teamTexts = ({ conversation }: InventedCase): string =>
  conversation.flatMap(({ from, text }) => (from === 'team' ? [text] : [])).join('');

describe.each(RELEASES)('the data of release %s', (release) => {
  const { members, cases } = readReleaseFixture(release);
  const reviewers = members.filter(({ role }) => role === 'reviewer');

  test('opens to the last character, and every case goes on from both sides', async () => {
    const { origin, db, pin } = await portalOf(release);
    const desk = await deskOf(origin, reviewers[0]?.phrase ?? '');
    expect(desk.warnings()).toEqual([]);
    expect(desk.cases()).toHaveLength(cases.length);
    for (const known of cases) {
      const reporter = reporterOf(origin, pin, known);
      const { state, intact } = await desk.openCase(reporter.caseId);
      expect(intact).toBe(true);
      expect(state.report).toEqual(asToday(known));
      expect(state.status).toBe(known.status);
      expect(state.conversation.map(({ from, text }) => ({ from, text }))).toEqual(known.conversation);
      expect(state.notes.map(({ text }) => text)).toEqual(known.notes);
      expect(await answersOf(reporter)).toBe(teamTexts(known));

      await desk.answer(reporter.caseId, 'From the release of today. ∎');
      await reporter.post(await reporter.sealMessage('text', 'Read, from an old phrase. ∎'));
      await placeAll(db);
      expect(await answersOf(reporter)).toBe(`${teamTexts(known)}From the release of today. ∎`);
    }
    await desk.refresh();
    for (const known of cases) {
      const { state } = await desk.openCase(reporterOf(origin, pin, known).caseId);
      expect(state.conversation.at(-1)?.text).toBe('Read, from an old phrase. ∎');
    }
    expect(desk.warnings()).toEqual([]);
  });

  test('lets every member sign in, and every reviewer read what they were given', async () => {
    const { origin, pin } = await portalOf(release);
    for (const { phrase, role } of members) {
      const desk = await deskOf(origin, phrase);
      expect(desk.me.role).toBe(role);
      if (role !== 'reviewer') continue;
      for (const row of desk.cases()) {
        const { state } = await desk.openCase(row.id);
        const known = cases.find((one) => reporterOf(origin, pin, one).caseId === row.id);
        expect(state.report).toEqual(known && asToday(known));
      }
    }
  });
});

describe('the vectors of every release', () => {
  const released = readReleasedVectors();

  test.each(Object.keys(CONSTRUCTIONS))('%s: none has gone, none has changed', (construction) => {
    const present = new Map(readVectors(construction).map((vector) => [vector.name, fingerprintOf(vector)]));
    const expected = Object.entries(released[construction] ?? {});
    expect(expected.filter(([name, print]) => present.get(name) !== print).map(([name]) => name)).toEqual([]);
  });

  test('belong to constructions that there are', () => {
    expect(Object.keys(released).filter((name) => !(name in CONSTRUCTIONS))).toEqual([]);
    expect(Object.keys(released).length).toBeGreaterThanOrEqual(14);
  });
});
