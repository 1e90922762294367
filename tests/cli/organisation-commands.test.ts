import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { sealAgeFile } from '../../src/protocol/age/file.ts';
import { kemPublicKey } from '../../src/protocol/age/keys.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodeFrames } from '../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { dayAfter } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { planOfPage } from '../support/walk.ts';

useAnyEngine();
const run = promisify(execFile);
const portal = portalOfThisFile();
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const phrases = new Map<string, string>();
const fingerprints = new Map<string, string>();
afterAll(() => rmSync(folder, { recursive: true }));

const unhindered = async (args: readonly string[], typed = ''): Promise<string> => {
  const env: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: portal.url, DATA_DIR: portal.dataDir };
  delete env['INIT_CWD'];
  const running = run(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), ...args], {
    cwd: folder,
    env,
  });
  running.child.stdin?.end(typed);
  return (await running).stdout;
};
const at = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const enrol = async (name: string, role: string, ...more: string[]): Promise<void> => {
  const output = await unhindered(['enrol', name, '--role', role, ...more]);
  phrases.set(name, /^ {4}((?:[a-z]+ ){11}[a-z]+)$/m.exec(output)?.[1] ?? '');
  fingerprints.set(name, /^ {4}((?:\d{5} ?){6})$/m.exec(output)?.[1] ?? '');
};
const member = (name: string, role: string): object => ({
  enrolment: `${name}.enrolment`,
  fingerprint: fingerprints.get(name),
  role,
  label: name,
  about: { organisation: 'Lighthouse', regions: [], languages: ['en'] },
});
const plan = (members: readonly object[], change: object = {}): void =>
  writeFileSync(at('plan.json'), JSON.stringify({ ...(parse(planOfPage()) as object), members, ...change }));
const create = (): Promise<string> => unhindered(['create-organisation', 'plan.json', '--root', 'root.json']);

beforeAll(async () => {
  await unhindered(['begin-organisation']);
  await enrol('heron', 'reviewer', '--recovery', 'heron.age');
  await enrol('ibis', 'reviewer');
  await enrol('office', 'coordinator');
  await enrol('geneva', 'focal-point');
});

const team = (): object[] => [
  member('heron', 'reviewer'),
  member('ibis', 'reviewer'),
  member('office', 'coordinator'),
  member('geneva', 'focal-point'),
];

describe('beginning and enrolling', () => {
  it('keeps a whole root for its owner alone, and overwrites nothing', async () => {
    expect(statSync(at('root.json')).mode & 0o777).toBe(0o600);
    const before = bytesOf('root.json');
    await expect(unhindered(['begin-organisation'])).rejects.toMatchObject({ code: 2 });
    expect(bytesOf('root.json')).toEqual(before);
  });

  it('writes a recovery identity only when asked, for its owner alone, and stock age opens with it', async () => {
    expect(statSync(at('heron.age')).mode & 0o777).toBe(0o600);
    expect(existsSync(at('ibis.age'))).toBe(false);
    const [, , signedKey] = decodeFrames(LABEL.enrolment, bytesOf('heron.enrolment'), 'exact');
    const [document] = decodeFrames(LABEL.intakeKey, signedKey ?? new Uint8Array(0), 'exact');
    const { publicKey } = JSON.parse(fromUtf8(document ?? new Uint8Array(0))) as { publicKey: string };
    const recipients = [kemPublicKey(fromBase64url(publicKey))];
    const file = sealAgeFile({ plaintext: utf8('evidence'), recipients, entropy: systemEntropy });
    const age = new Decrypter();
    age.addIdentity(/^AGE-SECRET-KEY-PQ-1\S+$/m.exec(readFileSync(at('heron.age'), 'utf8'))?.[0] ?? '');
    expect(await age.decrypt(file, 'text')).toBe('evidence');
  });

  it('shows an enrolment’s fingerprint again, and refuses an altered one', async () => {
    expect(await unhindered(['show-enrolment', 'heron.enrolment'])).toContain(fingerprints.get('heron'));
    const altered = bytesOf('heron.enrolment');
    altered[9000] = (altered[9000] ?? 0) ^ 1;
    writeFileSync(at('altered.enrolment'), altered);
    await expect(unhindered(['show-enrolment', 'altered.enrolment'])).rejects.toThrow('bad-signature');
  });

  it('writes neither phrase nor secret into what is handed over', () => {
    const handed = Buffer.from(bytesOf('heron.enrolment')).toString('latin1');
    for (const word of (phrases.get('heron') ?? '').split(' ').filter((one) => one.length > 5))
      expect(handed).not.toContain(word);
  });
});

describe('a plan', () => {
  it.each([
    ['nobody who reads', () => plan([member('office', 'coordinator')]), 'Nobody would read'],
    ['a quorum that the team cannot keep', () => plan([member('heron', 'reviewer')]), 'quorum'],
    [
      'another role than was enrolled',
      () => plan([member('heron', 'coordinator')]),
      'was made for a reviewer',
    ],
    [
      'the fingerprint of somebody else',
      () => plan([{ ...member('heron', 'reviewer'), fingerprint: fingerprints.get('ibis') }]),
      'fingerprint',
    ],
    [
      'no fingerprint',
      () => plan([{ ...member('heron', 'reviewer'), fingerprint: undefined }]),
      'fingerprint',
    ],
    ['a line too many', () => plan(team(), { more: 1 }), 'more'],
    [
      'a destination with a stranger',
      () => plan(team(), { destinations: [{ id: 'a', name: 'A', members: ['Nobody'] }] }),
      'Nobody',
    ],
  ])('with %s is refused, and nothing is signed', async (_, write, why) => {
    write();
    await expect(create()).rejects.toThrow(why);
    expect(existsSync(at('roster-1.signed'))).toBe(false);
  });
});

describe('a signed organisation', () => {
  it('is installed only with everybody’s enrolment', async () => {
    plan(team(), { destinations: [{ id: 'geneva', name: 'Geneva', members: ['geneva'] }] });
    await create();
    const install = (...names: string[]): Promise<string> =>
      unhindered(['install-organisation', 'roster-1.signed', ...names.map((name) => `${name}.enrolment`)]);
    await expect(install('heron', 'ibis')).rejects.toThrow('office, geneva');
    expect(await install('heron', 'ibis', 'office', 'geneva')).toContain('4 members');
  });

  it('is not replaced by another one', async () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(at('kept.json'), bytesOf('organisation.json'));
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env['INIT_CWD'];
    await run(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), 'begin-organisation'], {
      cwd: other,
      env,
    });
    const refused = unhindered([
      'install-organisation',
      'roster-1.signed',
      '--organisation',
      join(other, 'organisation.json'),
    ]);
    await expect(refused).rejects.toThrow(/bad-signature/);
    rmSync(other, { recursive: true });
  });

  it('is renewed over the network by a coordinator, and by nobody else', async () => {
    await unhindered(['sign-roster', 'roster-1.signed', '--root', 'root.json', '--days', '3']);
    const publish = (who: string): Promise<string> =>
      unhindered(['publish-roster', 'roster-2.signed', '--portal', portal.origin], `${phrases.get(who)}\n`);
    await expect(publish('heron')).rejects.toThrow('not-allowed');
    expect(await publish('office')).toContain('Published');
    expect((await fetch(`${portal.origin}${PATHS.rosterOf(2)}`)).status).toBe(200);
  });

  it('announces something to reporters by its coordinator, and by nobody else', async () => {
    const announce = (who: string, ...args: string[]): Promise<string> =>
      unhindered(['announce', ...args, '--portal', portal.origin], `${phrases.get(who)}\n`);
    const until = dayAfter(Date.now(), 3);
    const told = await announce('office', 'unstaffed', '--until', until, '--text', 'fr=De retour bientôt.');
    expect(told).toContain(until);
    const answer = async (): Promise<string> => (await fetch(`${portal.origin}${PATHS.announcement}`)).text();
    expect(await answer()).toContain('De retour bientôt.');
    await expect(announce('heron', 'nothing')).rejects.toThrow(/not-allowed|not allowed/i);
    await expect(announce('office', 'message', '--until', until)).rejects.toThrow();
    await expect(announce('office', 'holiday', '--until', until)).rejects.toThrow(/unstaffed/);
    expect(await answer()).toContain('De retour bientôt.');
    await announce('office', 'nothing');
    expect(await answer()).not.toContain('De retour bientôt.');
  });

  it('is not renewed for longer than a roster lives, by another root, or from an old roster', async () => {
    const sign = (current: string, ...more: string[]): Promise<string> =>
      unhindered(['sign-roster', current, '--root', 'root.json', ...more]);
    await expect(sign('roster-2.signed', '--days', '15')).rejects.toThrow('1 to 14 days');
    await expect(sign('roster-1.signed')).rejects.toThrow('there is one already');
    await unhindered(['spare-root', 'spare', '--root', 'root.json']);
    const bySpare = unhindered(['sign-roster', 'roster-2.signed', '--root', 'spare.json']);
    await expect(bySpare).rejects.toThrow('does not sign');
  });

  it('takes over to the spare, after which the old root signs nothing', async () => {
    const take = (root: string): Promise<string> =>
      unhindered([
        'rotate-root',
        'roster-2.signed',
        '--succession',
        'spare-succession.signed',
        '--root',
        root,
      ]);
    await expect(take('root.json')).rejects.toThrow('does not sign');
    await take('spare.json');
    await unhindered(['publish-roster', 'roster-3.signed']);
    await expect(unhindered(['sign-roster', 'roster-3.signed', '--root', 'root.json'])).rejects.toThrow(
      'does not sign',
    );
    rmSync(at('roster-3.signed'));
    await unhindered(['sign-roster', 'roster-2.signed', '--root', 'root.json']);
    await expect(unhindered(['publish-roster', 'roster-3.signed'])).rejects.toThrow();
    expect(JSON.parse(readFileSync(join(portal.dataDir, 'organisation.json'), 'utf8'))).toMatchObject({
      minimumSequence: 3,
    });
  });
});
