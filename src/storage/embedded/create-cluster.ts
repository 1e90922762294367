import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { asOwner } from './owner.ts';
import type { Places } from './places.ts';

export const ROLE = 'portal';
const DRAFT = 'creating-';
const ownDrafts = new Set<string>();

const WHO_MAY_CONNECT = `local all ${ROLE} scram-sha-256\nhost all ${ROLE} 127.0.0.1/32 scram-sha-256\n`;

/**
 * Makes the database folder, complete or not at all: it is built apart and moved into place.
 * The superuser cannot log in; the portal's role may make databases and nothing more.
 */
export async function createCluster(binaries: Binaries, places: Places): Promise<void> {
  if (existsSync(places.cluster)) return;
  clearAbandonedDrafts(places.root);
  const draft = mkdtempSync(join(places.root, `${DRAFT}${process.pid}-`));
  ownDrafts.add(draft);
  if (places.owner !== null) chownSync(draft, places.owner.uid, places.owner.gid);
  const run = (program: string, args: string[], input: string) => runToEnd(places, program, args, input);
  await run(
    binaries.initdb,
    [`--pgdata=${draft}`, '--username=postgres', '--auth=reject', '--encoding=UTF8'].concat([
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]),
    '',
  );
  writeFileSync(join(draft, 'pg_hba.conf'), WHO_MAY_CONNECT);
  await run(
    binaries.postgres,
    ['--single', '-D', draft, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', 'template1'],
    `CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${places.password}';\nCREATE DATABASE ${ROLE} OWNER ${ROLE};\n`,
  );
  try {
    renameSync(draft, places.cluster);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(places.cluster)) throw error;
  }
}

function clearAbandonedDrafts(root: string): void {
  for (const name of readdirSync(root)) {
    const maker = new RegExp(`^${DRAFT}(\\d+)-`).exec(name)?.[1];
    const path = join(root, name);
    const inUse = ownDrafts.has(path) || isAnother(Number(maker));
    if (maker !== undefined && !inUse) rmSync(path, { recursive: true, force: true });
  }
}

function isAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function runToEnd(places: Places, program: string, args: string[], input: string): Promise<void> {
  const { file, args: all, options } = asOwner(places.owner, places.root, program, args);
  const child = spawn(file, all, { ...options, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout.resume();
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number | null>((done, failed) =>
    child.once('error', failed).once('close', done),
  );
  if (code !== 0) throw new Error(`The embedded database could not be created: ${said.trim()}`);
}
