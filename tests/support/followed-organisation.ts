import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { runChild } from '../../src/cli/run-child.ts';
import { isSiteFresh } from '../../src/cli/site-freshness.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import type { Db } from '../../src/storage/database.ts';
import { databaseOfThisFile } from './database.ts';
import { freePort } from './free-port.ts';
import { placeAll } from './place-all.ts';
import { planOfPage, type Step, type Walk, walkIn } from './walk.ts';

/** What the page's plan says where a fingerprint is to be read out. */
export const UNREAD = '00000 00000 00000 00000 00000 00000';

/** An organisation that comes about by doing what docs/operations.md says, line by line. For a whole test file. */
export interface FollowedOrganisation {
  readonly origin: string;
  readonly db: Db;
  readonly walk: Walk;
  /** What the portal has printed. */
  printed(): string;
  /** Sign-in phrases by the name under which somebody enrolled. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly fingerprints: ReadonlyMap<string, string>;
  serverFolder(): string;
  /** Does what the page says; `told` is the name whose fingerprint is read out, `typed` what goes to the commands. */
  readonly follow: (steps: readonly Step[], told?: string, typed?: string) => Promise<string[]>;
  /** Writes the plan as the page shows it, with the fingerprints that the members read out. */
  writePlan(names: readonly string[]): void;
  readonly deskOf: (name: string) => Promise<Desk>;
  /** Places what has come, now. */
  readonly place: () => Promise<void>;
}

export function followedOrganisationOfThisFile(): FollowedOrganisation {
  const database = databaseOfThisFile();
  const base = mkdtempSync(join(tmpdir(), 'walk-'));
  const phrases = new Map<string, string>();
  const fingerprints = new Map<string, string>();
  const serverFolder = join(base, 'server-data');
  let [walk, origin, printed] = [undefined as Walk | undefined, '', ''];
  let portal: ChildProcess | undefined;

  const environment = (): Record<string, string> => ({
    DATABASE_URL: database.url,
    DATA_DIR: serverFolder,
    PORT: new URL(origin).port,
  });
  beforeAll(async () => {
    // The first start of a checkout builds the pages: done before, no step of the page has to wait for it.
    if (!isSiteFresh(process.cwd())) await runChild(process.cwd(), 'web/build/build-site.ts', process.env);
    origin = `http://127.0.0.1:${await freePort()}`;
    walk = walkIn(base, (machine) =>
      machine === 'server' ? environment() : { DATABASE_URL: '', DATA_DIR: '' },
    );
  });
  afterAll(async () => {
    if (portal !== undefined) await endOf(portal);
    rmSync(base, { recursive: true });
  });

  const present = (): Walk => {
    if (walk === undefined) throw new Error('The walk of this file begins with its first hook.');
    return walk;
  };

  /** `npm start`, as its script has it. */
  const start = async (): Promise<void> => {
    const child = spawn(process.execPath, ['--max-semi-space-size=2', 'src/cli/start.ts'], {
      env: { ...process.env, ...environment() },
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

  const step = async (each: Step, told: string, typed: string): Promise<string> => {
    const output = await present().step(
      each,
      (argument) =>
        argument === UNREAD
          ? (fingerprints.get(told) ?? '')
          : argument === 'https://portal.example.org'
            ? origin
            : argument,
      typed,
    );
    const enrolled = /-- enrol (\S+)/.exec(each.line)?.[1];
    if (enrolled !== undefined) {
      phrases.set(enrolled, /^ {4}((?:[a-z]+ ){11}[a-z]+)$/m.exec(output)?.[1] ?? '');
      fingerprints.set(enrolled, /^ {4}((?:\d{5} ?){6})$/m.exec(output)?.[1] ?? '');
    }
    return output;
  };

  return {
    get origin() {
      return origin;
    },
    get db() {
      return database.db;
    },
    get walk() {
      return present();
    },
    printed: () => printed,
    phrases,
    fingerprints,
    serverFolder: () => serverFolder,
    follow: async (steps, told = '', typed = '') => {
      const outputs: string[] = [];
      for (const each of steps) {
        if (each.line === 'npm start') await start();
        else outputs.push(await step(each, told, typed));
      }
      return outputs;
    },
    writePlan: (names) => {
      const left = [...names];
      const plan = planOfPage().replaceAll(UNREAD, () => fingerprints.get(left.shift() ?? '') ?? '');
      present().write('root', 'plan.yaml', plan);
    },
    deskOf: (name) => {
      const means = { entropy: systemEntropy, now: Date.now, origin, device: forgetfulDevice() };
      const api = memberCalls(portalCall(origin));
      return signIn(readPhrase(phrases.get(name) ?? ''), { ...means, api });
    },
    place: () => placeAll(database.db),
  };
}

const endOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const ended = new Promise((end) => child.once('exit', end));
  child.kill('SIGTERM');
  await ended;
};
