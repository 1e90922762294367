import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** Bodies die young: a small nursery frees them before they press on the whole heap. */
const AS_NPM_START = ['--max-semi-space-size=2'];

export type PortalProcess = {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything that it has written so far. */
  readonly output: () => string;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
};

/** Starts a portal as a process of its own and waits until it listens. */
export async function spawnPortal(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<PortalProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  const port = Number(environment['PORT'] ?? (await freePort()));
  const child = spawn(process.execPath, [...AS_NPM_START, 'tests/support/portal-process.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<void>((isReady, failed) => {
    child.once('exit', () => failed(new Error(`The portal did not start: ${output}`)));
    const take = (text: string) => {
      output += text;
      if (/^ready$/m.test(output)) isReady();
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
  });
  await ready;
  return {
    origin: `http://127.0.0.1:${port}`,
    process: child,
    output: () => output,
    kill: async (signal) => {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
