import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner, ownerOf } from '../../src/storage/embedded/owner.ts';
import { freePort } from '../support/free-port.ts';
import { startDaemon } from './daemon.ts';
import { debianProgram } from './debian-program.ts';
import { exampleFile } from './example-file.ts';

export type Pooler = {
  /** The same database, reached through the pooler. */
  readonly url: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

/** The PgBouncer of the example before a database, with so few sessions that all who ask must share them. */
export async function startPooler(databaseUrl: string, sessions: number): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'pooler-'));
  chmodSync(folder, 0o755);
  const { username, password, hostname, port, pathname } = new URL(databaseUrl);
  const listening = await freePort();
  const host = decodeURIComponent(hostname);
  const users = join(folder, 'userlist.txt');
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(users, `"${username}" "${decodeURIComponent(password)}"\n`, { mode: 0o600 });
  writeFileSync(
    file,
    exampleFile('pgbouncer.ini.example', [
      ['host=/run/postgresql port=5432', `host=${host} port=${port || 5432}`],
      ['dbname=unhindered', `dbname=${pathname.slice(1)}`],
      ['/etc/pgbouncer/userlist.txt', users],
      ['listen_port = 6432', `listen_port = ${listening}`],
      ['default_pool_size = 20', `default_pool_size = ${sessions}`],
    ]),
  );
  // PgBouncer refuses root, as PostgreSQL does, and must enter the same folder.
  const owner = ownerOf(folder);
  if (owner !== null) for (const path of [users, file]) chownSync(path, owner.uid, owner.gid);
  const near = host.startsWith('/') ? host : folder;
  const command = asOwner(owner, near, debianProgram('pgbouncer', 'pgbouncer'), [file]);
  const { output, stop } = await startDaemon(command.file, command.args, listening, command.options);
  return {
    url: `postgresql://${username}:${password}@127.0.0.1:${listening}/unhindered`,
    output,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export type DatabaseSetting = { readonly name: string; readonly statement: (database: string) => string };

const SETTING = /^alter database unhindered set (\w+) = (.*);$/gm;

/** What the example tells PostgreSQL to hold for the portal's database, and how to say it of another. */
export function databaseSettings(): DatabaseSetting[] {
  const text = readFileSync('docs/deployment/database.sql', 'utf8');
  return [...text.matchAll(SETTING)].map(([, name = '', value = '']) => ({
    name,
    statement: (database) => `alter database ${database} set ${name} = ${value}`,
  }));
}
