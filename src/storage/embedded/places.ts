import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type Owner, ownerOf } from './owner.ts';

/** Where everything of the embedded server lies, and how it is reached. */
export type Places = {
  readonly root: string;
  readonly cluster: string;
  readonly log: string;
  /** A socket's folder, or a loopback address where the socket's path would be too long. */
  readonly host: string;
  readonly port: number;
  readonly password: string;
  readonly owner: Owner | null;
};

const STANDARD_PORT = 5432;
const LONGEST_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/** Makes the folders and the password on first use; later finds them again. */
export async function preparePlaces(dataDir: string): Promise<Places> {
  mkdirSync(dataDir, { recursive: true });
  const root = resolve(dataDir, 'postgresql');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const owner = ownerOf(root);
  const run = join(root, 'run');
  mkdirSync(run, { recursive: true, mode: 0o700 });
  if (owner !== null) for (const folder of [root, run]) chownSync(folder, owner.uid, owner.gid);
  const password = keep(join(root, 'password'), () => randomBytes(24).toString('base64url'));
  const files = { root, cluster: join(root, 'cluster'), log: join(root, 'server.log'), password, owner };
  const socket = join(run, `.s.PGSQL.${STANDARD_PORT}`);
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH) return { ...files, host: run, port: STANDARD_PORT };
  const free = String(await freePort());
  return { ...files, host: '127.0.0.1', port: Number(keep(join(root, 'port'), () => free)) };
}

/** Writes a file that only this user reads, once: of two that start together, both take what came first. */
function keep(path: string, make: () => string): string {
  if (!existsSync(path)) {
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, make(), { mode: 0o600 });
    try {
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    rmSync(draft);
  }
  return readFileSync(path, 'utf8').trim();
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
