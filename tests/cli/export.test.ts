import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { unhindered, unhinderedTold } from '../support/command.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
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
  await placeAll(portal.db);
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
    const report = texts.find((text) => text.startsWith('# first report')) ?? '';
    expect(report).toContain(REPORT.narrative);
    expect(report).toContain('سألونا. ∎');
    expect(report).not.toContain('\u001b');
    expect(report).toContain(reporter.caseId);
    for (const text of [REPORT.cooperation, REPORT.link, 'within-days', 'C1: granted'])
      expect(report).toContain(text);
    expect(texts.find((text) => text.startsWith('# message'))).toContain('They came again.');
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

describe('the cases of an export', () => {
  const openCases = async (folder: string, member: NewMember | undefined): Promise<string> => {
    const out = join(temporaryFolder(), 'cases');
    await unhinderedTold(`${phraseOf(member)}\n`, {}, 'open-cases', folder, '--out', out);
    return out;
  };
  const textsIn = (out: string): string[] =>
    filesUnder(out)
      .filter((file) => file.endsWith('case.txt'))
      .map((file) => readFileSync(file, 'utf8'));

  beforeAll(async () => {
    const means = { entropy: systemEntropy, now: Date.now, origin: portal.origin, device: forgetfulDevice() };
    const phrase = readPhrase(phraseOf(reviewer(0)));
    const desk = await signIn(phrase, { ...means, api: memberCalls(portalCall(portal.origin)) });
    await desk.refresh();
    await desk.takeOn(reporter.caseId);
    await desk.answer(reporter.caseId, `Go to the embassy. ${'Ask for Ms Ardan. '.repeat(400)}∎`);
    await desk.note(reporter.caseId, 'Called the lawyer \u001b[31m.');
    await desk.close('sign-out');
  });

  test('open with the phrase alone, verified: report, conversation and notes, as text and as JSON', async () => {
    const out = await openCases(await exported(), reviewer(0));
    const [text = '', ...more] = textsIn(out);
    expect(more).toEqual([]);
    for (const words of [
      REPORT.narrative,
      'They came again.',
      'Go to the embassy.',
      '∎',
      'Called the lawyer',
      'note by Reviewer 1',
      'Every event stands',
      reporter.caseId,
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('\u001b');
    const [json = ''] = filesUnder(out).filter((file) => file.endsWith('case.json'));
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      faults: [],
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'filed', report: HOSTILE }),
      ]) as unknown,
    });
    for (const file of filesUnder(out)) expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('are none for somebody who was given none', async () => {
    expect(textsIn(await openCases(await exported(), reviewer(1)))).toEqual([]);
  });

  test('tell of an event that was altered or taken out, and keep what stands before it', async () => {
    const folder = await exported();
    const logs = readdirSync(join(folder, 'case-events'));
    const [log = ''] = logs.filter((id) => readdirSync(join(folder, 'case-events', id)).length > 3);
    const event = join(folder, 'case-events', log, '000002.sealed');
    const bytes = readFileSync(event);
    writeFileSync(event, bytes.with(500, (bytes[500] ?? 0) ^ 1));
    const out = join(temporaryFolder(), 'cases');
    const told = unhinderedTold(`${phraseOf(reviewer(0))}\n`, {}, 'open-cases', folder, '--out', out);
    await expect(told).rejects.toThrow(/1 of them do not stand in full/);
    const [text = ''] = textsIn(out);
    expect(text).toContain('NOT EVERYTHING STANDS');
    expect(text).toContain('event 2, and all after it: cannot-decrypt');
    expect(text).toContain(REPORT.narrative);
    expect(text).not.toContain('Called the lawyer');
  });
});
