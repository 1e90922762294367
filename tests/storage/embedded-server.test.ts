import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOBODY = 65534;
const IS_ROOT = process.getuid?.() === 0;

async function start(folder: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer(folder);
  onTestFinished(() => server.stop().catch(() => undefined));
  return server;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const write = (url: string) =>
  ask(url, 'create table kept (word text); insert into kept values ($$still here$$)');
const read = async (url: string) =>
  (await ask<{ word: string }>(url, 'select word from kept')).map(({ word }) => word);
const pidOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

/** Starts the server in a process of its own and gives the process and the address. */
async function startElsewhere(folder: string, uid?: number): Promise<{ parent: ChildProcess; url: string }> {
  const options = uid === undefined ? {} : { uid, gid: uid };
  const parent = spawn(process.execPath, ['tests/support/embedded-parent.ts', folder], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const url = await new Promise<string>((found, failed) => {
    let text = '';
    parent.once('exit', () => failed(new Error('ended before it was ready')));
    parent.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const line = /^postgresql:.*$/m.exec(text);
      if (line !== null) found(line[0]);
    });
  });
  return { parent, url };
}

test('what was written is there after a stop and a start', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  await write(first.databaseUrl);
  await first.stop();
  const second = await start(folder);
  expect(await read(second.databaseUrl)).toEqual(['still here']);
});

test('a server whose parent was killed is taken over as it runs, and then stopped in order', async () => {
  const folder = temporaryFolder();
  const { parent, url } = await startElsewhere(folder);
  await write(url);
  const pid = pidOf(folder);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const server = await start(folder);
  expect(pidOf(folder)).toBe(pid);
  expect(await read(server.databaseUrl)).toEqual(['still here']);
  await server.stop();
  expect(() => pidOf(folder)).toThrow('ENOENT');
});

test('two portals share one server, and the last to leave stops it', async () => {
  const folder = temporaryFolder();
  const [first, second] = await Promise.all([start(folder), start(folder)]);
  await write(first.databaseUrl);
  await first.stop();
  expect(await read(second.databaseUrl)).toEqual(['still here']);
  await second.stop();
  expect(() => pidOf(folder)).toThrow('ENOENT');
});

test('two processes that start at once on an empty folder make one database', async () => {
  const folder = temporaryFolder();
  const [one, other] = await Promise.all([startElsewhere(folder), startElsewhere(folder)]);
  await write(one.url);
  expect(await read(other.url)).toEqual(['still here']);
  for (const { parent } of [one, other]) {
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  }
  await (await start(folder)).stop();
});

test('a server that is killed comes back by itself, with everything that was committed', async () => {
  const folder = temporaryFolder();
  const server = await start(folder);
  await write(server.databaseUrl);
  const pid = pidOf(folder);
  process.kill(pid, 'SIGKILL');
  await expect
    .poll(() => read(server.databaseUrl).catch(() => []), { timeout: 20_000 })
    .toEqual(['still here']);
  expect(pidOf(folder)).not.toBe(pid);
});

test('a folder that only its owner may enter is no hindrance', async () => {
  const folder = temporaryFolder(0o700);
  const server = await start(folder);
  await write(server.databaseUrl);
  expect(await read(server.databaseUrl)).toEqual(['still here']);
});

test('an ordinary user can run it', async () => {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  if (IS_ROOT) chownSync(folder, NOBODY, NOBODY);
  const { parent, url } = await startElsewhere(folder, IS_ROOT ? NOBODY : undefined);
  await write(url);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await (await start(folder)).stop();
});

test('where the path of a socket would be too long, it listens on loopback and keeps its port', async () => {
  const folder = join(temporaryFolder(), 'a'.repeat(90));
  const first = await start(folder);
  expect(first.databaseUrl).toContain('@127.0.0.1:');
  await write(first.databaseUrl);
  await first.stop();
  const second = await start(folder);
  expect(second.databaseUrl).toBe(first.databaseUrl);
  expect(await read(second.databaseUrl)).toEqual(['still here']);
});

test('nobody gets in without the password, and nobody else can read the password', async () => {
  const folder = join(temporaryFolder(), 'a'.repeat(90));
  const server = await start(folder);
  const wrong = server.databaseUrl.replace(/:[^:@]+@/, ':guess@');
  await expect(ask(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  const superuser = server.databaseUrl.replace('//portal:', '//postgres:');
  await expect(ask(superuser, 'select 1')).rejects.toThrow('no pg_hba.conf entry');
  expect(statSync(join(folder, 'postgresql/password')).mode & 0o777).toBe(0o600);
});

test('the role of the portal is no superuser, commits are durable, and no statement is written down', async () => {
  const server = await start(temporaryFolder());
  const settings = await ask(
    server.databaseUrl,
    `select current_setting('is_superuser') as superuser, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commit, current_setting('log_statement') as statements, current_setting('archive_mode') as archive`,
  );
  expect(settings).toEqual([
    { superuser: 'off', fsync: 'on', commit: 'on', statements: 'none', archive: 'off' },
  ]);
});

test('an error leaves neither its statement nor its values in the log', async () => {
  const folder = temporaryFolder();
  const server = await start(folder);
  await write(server.databaseUrl);
  await expect(ask(server.databaseUrl, `select 'secret-word'::integer from kept`)).rejects.toThrow();
  await expect(
    ask(
      server.databaseUrl,
      `create table t (a text primary key); insert into t values ('secret-word'), ('secret-word')`,
    ),
  ).rejects.toThrow();
  await pause(200);
  const log = readFileSync(join(folder, 'postgresql/server.log'), 'utf8');
  expect(log).not.toContain('secret-word');
});
