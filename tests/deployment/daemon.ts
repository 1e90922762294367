import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Daemon = { readonly output: () => string; readonly stop: () => Promise<void> };

const TRIES = 200;
const TRY_EVERY_MS = 50;

/** Starts a server in the foreground and waits until it takes connections on a port of loopback. */
export async function startDaemon(
  program: string,
  args: readonly string[],
  port: number,
  options: SpawnOptions = {},
): Promise<Daemon> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  // A run that breaks off leaves no server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const stop = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  };
  for (let left = TRIES; left > 0 && child.exitCode === null; left -= 1) {
    if (await answersOn(port)) return { output: () => output, stop };
    await pause(TRY_EVERY_MS);
  }
  await stop();
  throw new Error(`${program} did not start:\n${output}`);
}

function answersOn(port: number): Promise<boolean> {
  return new Promise((answered) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answered(true)).once('error', () => answered(false));
    socket.once('connect', () => socket.destroy());
  });
}
