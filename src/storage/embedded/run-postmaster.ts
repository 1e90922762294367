import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { asOwner } from './owner.ts';
import type { Places } from './places.ts';

/** Durable, small in what it keeps of the past, and silent about what is asked of it. */
const SETTINGS = [
  'fsync=on',
  'synchronous_commit=on',
  'wal_level=minimal',
  'max_wal_senders=0',
  'archive_mode=off',
  'max_wal_size=128MB',
  'min_wal_size=32MB',
  'wal_recycle=off',
  'max_connections=60',
  'password_encryption=scram-sha-256',
  'log_statement=none',
  // Errors quote what was sent; this lets through only what the server says of itself.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_checkpoints=off',
  'unix_socket_permissions=0700',
  'jit=off',
];

const LONGEST_LOG = 1024 * 1024;

/** Starts the server and returns at once; resolves to its exit code when it ends. Its life is not ours. */
export function runPostmaster(binaries: Binaries, places: Places): Promise<number | null> {
  const socket = places.host.startsWith('/');
  const settings = [
    ...SETTINGS,
    `port=${places.port}`,
    `listen_addresses=${socket ? '' : places.host}`,
    `unix_socket_directories=${socket ? places.host : ''}`,
  ].flatMap((setting) => ['-c', setting]);
  const command = asOwner(places.owner, places.cluster, binaries.postgres, [
    '-D',
    places.cluster,
    ...settings,
  ]);
  const log = openSync(places.log, isLong(places.log) ? 'w' : 'a', 0o600);
  const child = spawn(command.file, command.args, {
    ...command.options,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // A session of its own: Ctrl-C is meant for the portal, which still needs its database to stop in order.
    detached: true,
  });
  closeSync(log);
  child.unref();
  return new Promise((ended, failed) => child.once('error', failed).once('exit', ended));
}

/** The process id that the server wrote down, or null when none does (stale after a crash, so only a hint). */
export function postmasterPid(places: Places): number | null {
  const file = join(places.cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : null;
}

export function logTail(places: Places): string {
  return existsSync(places.log) ? readFileSync(places.log, 'utf8').slice(-2000).trim() : '';
}

function isLong(log: string): boolean {
  return existsSync(log) && statSync(log).size > LONGEST_LOG;
}
