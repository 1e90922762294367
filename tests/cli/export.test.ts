import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { unhindered, unhinderedTold } from '../support/command.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile, servePin } from '../support/portal.ts';
import { makeReporter, REPORT, type TestReporter } from '../support/reporter.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reporter: TestReporter;
const HOSTILE = { ...REPORT, narrative: `${REPORT.narrative}\n\u001b]0;owned\u0007 سألونا. ∎` };

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  servePin(portal.dataDir, made.pin);
  reporter = makeReporter(portal.origin, made.pin);
  const leftOut = [reviewer(1)?.entry.id ?? ''];
  await reporter.post(await reporter.seal(HOSTILE, ({ ready }) => ready.slice(0, 1), leftOut));
  await reporter.post(await reporter.sealMessage('text', 'They came again.'));
  while ((await placeBatch(portal.db, Date.now())) === null)
    await new Promise((wait) => setTimeout(wait, 20));
});

const phraseOf = (member: NewMember | undefined): string => member?.phrase.join(' ') ?? '';
const reviewer = (at: number): NewMember | undefined => membersWhoAre(made, 'reviewer')[at];

const exported = async (): Promise<string> => {
  const folder = join(temporaryFolder(), 'everything');
  await unhindered({ DATABASE_URL: portal.url }, 'export-everything', folder);
  return folder;
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const envelopesIn = (folder: string): string[] => filesUnder(join(folder, 'envelopes'));

const keysOf = async (member: NewMember | undefined, ...source: string[]): Promise<string> => {
  const file = join(temporaryFolder(), 'keys.txt');
  await unhinderedTold(`${phraseOf(member)}\n`, {}, 'recovery-identity', file, ...source);
  return file;
};
const keysFrom = (...source: string[]): Promise<string> => keysOf(reviewer(0), ...source);

const open = (...args: string[]): Promise<{ stdout: string }> => unhindered({}, 'open', ...args);

/** What `open` shows of each envelope, and of a message beside each first report. */
const readAll = async (folder: string, identity: string): Promise<Map<string, string>> => {
  const [one = '', two = ''] = envelopesIn(folder);
  const texts = new Map<string, string>();
  for (const [file, other] of [
    [one, two],
    [two, one],
  ] as const)
    texts.set(file, (await open(file, '--identity', identity, '--report', other)).stdout);
  return texts;
};

describe('an export', () => {
  test('is whole by its own list, for its owner alone, and says how to open it', async () => {
    const folder = await exported();
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    for (const line of listed) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ).toBe(sum);
    }
    expect(filesUnder(folder)).toHaveLength(listed.length + 1);
    for (const file of filesUnder(folder)) expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'organisation.json'))).toEqual(Buffer.from(made.pin));
    expect(readFileSync(join(folder, 'rosters', '1.signed'))).toEqual(Buffer.from(made.roster));
    expect(envelopesIn(folder)).toHaveLength(2);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('recovery-identity');
    const tables = readdirSync(join(folder, 'tables'));
    expect(tables).toContain('case_event.jsonl');
    expect(tables).not.toContain('session.jsonl');
    expect(tables).not.toContain('server_secret.jsonl');
    await expect(unhindered({ DATABASE_URL: portal.url }, 'export-everything', folder)).rejects.toThrow(
      /is there already/,
    );
  });

  test('opens for a member without the portal: the report, its checks, and a later message', async () => {
    const folder = await exported();
    const keys = await keysFrom('--export', folder);
    expect(statSync(keys).mode & 0o777).toBe(0o600);
    const texts = [...(await readAll(folder, keys)).values()];
    const report = texts.find((text) => text.startsWith('FIRST REPORT')) ?? '';
    expect(report).toContain(REPORT.narrative);
    expect(report).toContain('سألونا. ∎');
    expect(report).not.toContain('\u001b');
    expect(report).toContain(reporter.caseId);
    for (const text of [REPORT.cooperation, REPORT.link, 'within-days', 'C1: granted'])
      expect(report).toContain(text);
    expect(texts.find((text) => text.startsWith('MESSAGE'))).toContain('They came again.');
  });

  test('opens with stock age and the same keys', async () => {
    const folder = await exported();
    const keys = readFileSync(await keysFrom('--export', folder), 'utf8');
    const decrypter = new Decrypter();
    for (const line of keys.split('\n').filter((text) => text.startsWith('AGE-')))
      decrypter.addIdentity(line);
    for (const file of envelopesIn(folder)) {
      const bytes = await decrypter.decrypt(readFileSync(file));
      expect(Buffer.from(bytes.subarray(1, 24)).toString()).toBe('unhindered/v1/envelope/');
    }
  });

  test('is closed to a phrase of nobody, to a reviewer who was left out, and where a bit was altered', async () => {
    const folder = await exported();
    const file = join(temporaryFolder(), 'keys.txt');
    const stranger =
      'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about\n';
    await expect(unhinderedTold(stranger, {}, 'recovery-identity', file, '--export', folder)).rejects.toThrow(
      /No member of this export has that phrase/,
    );
    const keys = await keysFrom('--export', folder);
    const theirs = await keysOf(reviewer(1), '--export', folder);
    const refusals = await Promise.all(
      envelopesIn(folder).map((sealed) =>
        open(sealed, '--identity', theirs).then(({ stdout }) => stdout, String),
      ),
    );
    expect(refusals.filter((text) => /not sealed to any/.test(text))).toHaveLength(1);
    expect(refusals.filter((text) => /later message of a case/.test(text))).toHaveLength(1);
    const [envelope = ''] = envelopesIn(folder);
    const altered = join(temporaryFolder(), 'altered.age');
    const bytes = readFileSync(envelope);
    writeFileSync(altered, bytes.with(60_000, (bytes[60_000] ?? 0) ^ 1));
    await expect(open(altered, '--identity', keys)).rejects.toThrow(/age-bad-payload/);
  });
});

describe('the recovery identity', () => {
  test('is fetched from a portal with the phrase, which is never an argument', async () => {
    const folder = await exported();
    expect(readFileSync(await keysFrom('--portal', portal.origin), 'utf8')).toBe(
      readFileSync(await keysFrom('--export', folder), 'utf8'),
    );
  });

  test('is not there for a coordinator, to whom nothing is sealed, and overwrites nothing', async () => {
    const [coordinator] = membersWhoAre(made, 'coordinator');
    const file = join(temporaryFolder(), 'keys.txt');
    const ask = (phrase: string) =>
      unhinderedTold(`${phrase}\n`, {}, 'recovery-identity', file, '--portal', portal.origin);
    await expect(ask(phraseOf(coordinator))).rejects.toThrow(/Nothing was ever sealed/);
    writeFileSync(file, 'mine');
    await expect(ask(phraseOf(reviewer(0)))).rejects.toThrow(/there is one already/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
