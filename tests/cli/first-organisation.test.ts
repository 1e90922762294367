import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { makeReporter, type TestReporter } from '../support/reporter.ts';
import { planOfPage, type Step, stepsBetween, type Walk, walkIn } from '../support/walk.ts';

useAnyEngine();
const database = databaseOfThisFile();
const base = mkdtempSync(join(tmpdir(), 'walk-'));
const phrases = new Map<string, string>();
const fingerprints = new Map<string, string>();
const UNREAD = '00000 00000 00000 00000 00000 00000';
let walk: Walk;
let origin = '';
let portal: ChildProcess | undefined;
let printed = '';
let reporter: TestReporter;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const server = { DATABASE_URL: database.url, DATA_DIR: join(base, 'server-data'), PORT: String(port) };
  walk = walkIn(base, (machine) => (machine === 'server' ? server : { DATABASE_URL: '', DATA_DIR: '' }));
});
afterAll(async () => {
  const child = portal;
  if (child !== undefined && child.exitCode === null) {
    const ended = new Promise((end) => child.once('exit', end));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(base, { recursive: true });
});

/** `npm start`, as its script has it. */
const start = async (): Promise<void> => {
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    DATA_DIR: join(base, 'server-data'),
    PORT: new URL(origin).port,
  };
  const child = spawn(process.execPath, ['--max-semi-space-size=2', 'src/cli/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  portal = child;
  await new Promise<void>((ready, failed) => {
    child.once('exit', () => failed(new Error(printed)));
    const take = (text: string): void => {
      printed += text;
      if (printed.includes('Reviewers:')) ready();
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
  });
};

const spoken = (label: string): string => fingerprints.get(label) ?? '';

/** Does what the page says; what people tell each other by word of mouth is put in. */
const follow = async (steps: readonly Step[], told = '', typed = ''): Promise<string[]> => {
  const outputs: string[] = [];
  for (const step of steps) {
    if (step.line === 'npm start') {
      await start();
      continue;
    }
    const output = await walk.step(
      step,
      (argument) =>
        argument === UNREAD ? spoken(told) : argument === 'https://portal.example.org' ? origin : argument,
      typed,
    );
    const enrolled = /-- enrol (\S+)/.exec(step.line)?.[1];
    if (enrolled !== undefined) {
      phrases.set(enrolled, /^ {4}((?:[a-z]+ ){11}[a-z]+)$/m.exec(output)?.[1] ?? '');
      fingerprints.set(enrolled, /^ {4}((?:\d{5} ?){6})$/m.exec(output)?.[1] ?? '');
    }
    outputs.push(output);
  }
  return outputs;
};

const deskOf = (who: string): Promise<Desk> => {
  const means = {
    api: memberCalls(portalCall(origin)),
    entropy: systemEntropy,
    now: Date.now,
    origin,
    device: forgetfulDevice(),
  };
  return signIn(readPhrase(phrases.get(who) ?? ''), means);
};
const at = async (who: string, work: (desk: Desk) => Promise<void> | void): Promise<void> => {
  const desk = await deskOf(who);
  try {
    await desk.refresh();
    await work(desk);
    expect(desk.warnings()).toEqual([]);
  } finally {
    await desk.close('sign-out');
  }
};
const pinAt = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${origin}/organisation.json`)).arrayBuffer());
const sequenceAt = async (pin: Uint8Array): Promise<number> => {
  const bundle = new Uint8Array(await (await fetch(`${origin}${PATHS.roster}`)).arrayBuffer());
  return verifyRosterBundle(bundle, decodePin(pin), Date.now()).roster.document.sequence;
};
const place = async (): Promise<void> => {
  while ((await placeBatch(database.db, Date.now())) === null)
    await new Promise((wait) => setTimeout(wait, 20));
};
const firstPin = (): Uint8Array =>
  new Uint8Array(readFileSync(join(walk.folderOf('root'), 'organisation.json')));

describe('following the page from an empty server', () => {
  it('the root machine begins, and keeps what is secret for its owner alone', async () => {
    await follow(stepsBetween('**1. The root machine begins.**', '**2. Everybody enrols'));
    const folder = walk.folderOf('root');
    const secret = readdirSync(folder).filter((name) => name.includes('part'));
    expect(secret).toHaveLength(6);
    for (const name of secret) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('three people enrol on their own machines', async () => {
    await follow(stepsBetween('**2. Everybody enrols', '**3. The root machine signs.**'));
    expect([...phrases.values()].every((phrase) => phrase.split(' ').length === 12)).toBe(true);
    expect(new Set(fingerprints.values()).size).toBe(3);
  });

  it('the root machine refuses the plan until the fingerprints are those that were read out', async () => {
    const steps = stepsBetween('**3. The root machine signs.**', '**4. The server.**');
    walk.write('root', 'plan.yaml', planOfPage());
    await expect(follow(steps)).rejects.toThrow(/fingerprint/);
    const names = ['heron', 'ibis', 'quetzal'];
    walk.write(
      'root',
      'plan.yaml',
      planOfPage().replaceAll(UNREAD, () => spoken(names.shift() ?? '')),
    );
    expect((await follow(steps)).join('')).toMatch(/Heron \(Lighthouse\): reviewer/);
  });

  it('the server installs the organisation and starts', async () => {
    const steps = stepsBetween('**4. The server.**', '**5. A first report.**');
    await follow(steps);
    expect(await sequenceAt(await pinAt())).toBe(1);
    expect(readFileSync(join(base, 'server-data', 'organisation.json'))).toEqual(Buffer.from(firstPin()));
    // Again is harmless: what was done stays as it is.
    await follow(steps.slice(0, 1));
    expect(printed).not.toContain('DEMONSTRATION');
  });

  it('the first reviewer founds the team, and the others are handed its log', async () => {
    await at('heron', () => undefined);
    await at('ibis', async (desk) => expect(await desk.newcomers()).toEqual([]));
    await at('quetzal', () => undefined);
  });

  it('a test report is read and answered, and the answer comes back', async () => {
    reporter = makeReporter(origin, await pinAt());
    await reporter.post(await reporter.seal());
    await place();
    await at('heron', async (desk) => {
      expect(desk.cases()).toHaveLength(1);
      const { state } = await desk.openCase(reporter.caseId);
      expect(JSON.stringify(state)).toContain('who had written to Geneva');
      await desk.answer(reporter.caseId, 'We read you.');
    });
    await at('ibis', (desk) => expect(desk.cases()).toHaveLength(1));
    await place();
    const { replies } = await reporter.mailbox();
    expect(replies.map(({ text }) => text)).toEqual(['We read you.']);
  });

  it('the roster is renewed', async () => {
    await follow(stepsBetween('**6. Every two weeks', '## Losing keys'));
    expect(await sequenceAt(await pinAt())).toBe(2);
  });
});

describe('following the page after a loss', () => {
  it('of a phrase: the old keys open nothing, the new ones everything that the old ones did', async () => {
    const steps = stepsBetween('**A phrase is lost**', '**A reviewer is lost**');
    const enrolled = steps.filter(({ machine }) => machine === 'heron');
    await follow(enrolled);
    await follow(
      steps.filter(({ machine }) => machine === 'root' || machine === 'server'),
      'heron-again',
    );
    await expect(deskOf('heron')).rejects.toMatchObject({ code: 'sign-in-refused' });
    await at('heron-again', (desk) => expect(desk.cases()).toEqual([]));
    expect((await reporter.mailbox()).replies.map(({ text }) => text)).toEqual(['We read you.']);
    await at('ibis', async (desk) =>
      expect((await desk.newcomers()).map(({ label }) => label)).toEqual(['Heron']),
    );
    const [told] = await follow(
      steps.filter(({ machine }) => machine === 'ibis'),
      '',
      `${phrases.get('ibis')}\n`,
    );
    expect(told).toContain("the team's log and 1 cases");
    await at('heron-again', async (desk) => {
      const { state } = await desk.openCase(reporter.caseId);
      expect(JSON.stringify(state)).toContain('who had written to Geneva');
      await desk.answer(reporter.caseId, 'Under new keys.');
      expect(await desk.newcomers()).toEqual([]);
    });
    await place();
    const { replies, broken } = await reporter.mailbox();
    expect(replies.map(({ text }) => text)).toEqual(['We read you.', 'Under new keys.']);
    expect(broken).toEqual([]);
  });

  it('of a reviewer: they are shut out, and the command warns of the quorum', async () => {
    const outputs = await follow(stepsBetween('**A reviewer is lost**', '**The root is lost**'));
    expect(outputs.join('')).toContain('Mind: Losing one reviewer');
    await expect(deskOf('quetzal')).rejects.toMatchObject({ code: 'sign-in-refused' });
  });

  it('of the root: the spare takes over for old pages and new ones, and desks follow', async () => {
    const before = await pinAt();
    await follow(stepsBetween('**The root is lost**', '## Watching'));
    expect(await sequenceAt(before)).toBe(5);
    const after = await pinAt();
    expect(decodePin(after)).toMatchObject({ minimumSequence: 5 });
    expect(decodePin(after).root).not.toBe(decodePin(before).root);
    expect(await sequenceAt(after)).toBe(5);
    await at('ibis', async (desk) => {
      expect((await desk.openCase(reporter.caseId)).intact).toBe(true);
      await desk.note(reporter.caseId, 'Still here.');
    });
    const again = makeReporter(origin, after);
    await again.post(await again.seal());
    await place();
    await at('heron-again', (desk) => expect(desk.cases()).toHaveLength(2));
  });
});
