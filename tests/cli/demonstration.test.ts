import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renewRoster } from '../../src/cli/organisation/renew-roster.ts';
import { readRootFile } from '../../src/cli/organisation/root-file.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { equalBytes } from '../../src/protocol/encoding/bytes.ts';
import { organisationIdOf } from '../../src/protocol/ids.ts';
import { decodePin, type OrganisationPin } from '../../src/protocol/organisation-pin.ts';
import { engine, useEngine } from '../../src/protocol/primitives/engine.ts';
import { type Roster, verifyPastRoster, verifyRoster } from '../../src/protocol/roster.ts';
import { type Readers, verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { listOwnGrants } from '../../src/services/hand-over-grants.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { readRosterBundle } from '../../src/services/read-roster.ts';
import { findKeyFile, findMemberByAuthKey } from '../../src/storage/members.ts';
import { findCurrentRoster } from '../../src/storage/rosters.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { ENGINES } from '../support/engines.ts';

const DAY_MS = 86_400_000;
const run = promisify(execFile);
const database = databaseOfThisFile();
const dataDir = mkdtempSync(join(tmpdir(), 'demonstration-'));
const rootFolder = join(dataDir, 'demonstration');

const demonstrate = async (): Promise<string> => {
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir };
  return (await run(process.execPath, ['src/cli/demonstration.ts'], { env })).stdout;
};

const pin = (): OrganisationPin =>
  decodePin(new Uint8Array(readFileSync(join(dataDir, 'organisation.json'))));
const currentRoster = async (): Promise<Roster> => {
  const stored = await findCurrentRoster(database.db);
  if (stored === null) throw new Error('no roster');
  return verifyPastRoster(stored.signed, pin());
};
const bundle = async (): Promise<Readers> =>
  verifyRosterBundle(await readRosterBundle(database.db, Date.now()), pin(), Date.now());
const phrasesIn = (sheet: string): string[] => sheet.match(/^ {6}(?:[a-z]+ ){11}[a-z]+$/gm) ?? [];

describe('the demonstration team', () => {
  let sheet = '';
  beforeAll(async () => {
    const [engineHere] = ENGINES;
    if (engineHere !== undefined) useEngine(engineHere);
    sheet = await demonstrate();
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('prints a phrase for each of its six members, marked as a demonstration', () => {
    expect(sheet).toContain('DEMONSTRATION');
    expect(phrasesIn(sheet)).toHaveLength(6);
  });

  it('has a roster that verifies, says what it is, and names three reviewers of three organisations', async () => {
    const { roster, ready, withoutKey } = await bundle();
    expect(roster.document.kind).toBe('demonstration');
    expect(ready).toHaveLength(3);
    expect(withoutKey).toEqual([]);
    expect(new Set(ready.map(({ member }) => member.about.organisation)).size).toBe(3);
  });

  it('has two bodies beside each other to pass cases to, each with a focal point of its own', async () => {
    const { document } = await currentRoster();
    const labels = document.destinations.map(({ id, members }) => [
      id,
      members.map((one) => document.members.find(({ id: member }) => member === one)?.label),
    ]);
    expect(labels).toEqual([
      ['un-focal-point.demonstration', ['Focal point']],
      ['achpr.demonstration', ['Regional focal point']],
    ]);
    expect(sheet).toContain('Focal point (United Nations (invented))');
    expect(sheet).toContain('Regional focal point (African Commission (invented))');
  });

  it('opens each key file with its phrase', async () => {
    const organisation = organisationIdOf(pin().organisation);
    for (const phrase of phrasesIn(sheet)) {
      const keys = deriveSignInKeys(readPhrase(phrase), organisation);
      const member = await findMemberByAuthKey(database.db, keys.auth.publicKey);
      const stored = member === null ? undefined : await findKeyFile(database.db, member);
      if (member === null || stored === undefined) throw new Error('not registered');
      expect(equalBytes(openKeyFile(stored.sealed, organisation, keys).member, member)).toBe(true);
    }
  });

  it('left a grant of the team log for each reviewer and nobody else', async () => {
    for (const member of (await currentRoster()).document.members) {
      const grants = await listOwnGrants(database.db, Buffer.from(member.id, 'base64url'));
      expect(grants).toHaveLength(member.role === 'reviewer' ? 1 : 0);
    }
  });

  it('keeps its root where only its owner reads it', () => {
    const [file = ''] = readdirSync(rootFolder);
    expect(statSync(rootFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(rootFolder, file)).mode & 0o777).toBe(0o600);
  });

  it('prints nothing and changes nothing when it is run again', async () => {
    const before = await currentRoster();
    expect(await demonstrate()).toBe('');
    expect((await currentRoster()).hash).toEqual(before.hash);
  });

  it('renews a roster that has less than a week left, and prints nothing', async () => {
    const old = await currentRoster();
    const root = engine().signingPair(readRootFile(rootFolder, pin().organisation));
    const weekAgo = Date.now() - 8 * DAY_MS;
    const aging = renewRoster(old, root.secretKey, weekAgo);
    await publishRoster(database.db, aging, weekAgo);
    const { hash, document } = verifyPastRoster(aging, pin());
    expect(await demonstrate()).toBe('');
    const renewed = await findCurrentRoster(database.db);
    if (renewed === null) throw new Error('no roster');
    expect(renewed.sequence).toBe(3);
    const seen = { sequence: document.sequence, hash };
    expect(verifyRoster(renewed.signed, pin(), Date.now(), seen).document.members).toEqual(
      old.document.members,
    );
  });
});
