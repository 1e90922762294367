import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startDaemon } from './daemon.ts';
import { debianProgram } from './debian-program.ts';
import { exampleFile } from './example-file.ts';
import { runProgram } from './run-program.ts';

export type Proxy = { readonly port: number; readonly certificate: string };
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * The nginx of the example before a portal, on a port of loopback, with folders for temporary files in which it cannot
 * write: what it would put on a disk fails. `changes` come on top of the example.
 */
export async function startProxy(
  upstream: string,
  changes: readonly (readonly [string, string])[] = [],
): Promise<Proxy> {
  const folder = temporaryFolder();
  const [port, plain] = [await freePort(), await freePort()];
  const places = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    exampleFile('nginx.conf.example', [
      ['pid /run/nginx.pid;', `pid ${join(folder, 'pid')};`],
      ['http {', `http {\n${places}`],
      ['server 127.0.0.1:8080;', `server ${upstream};`],
      ['listen [::]:80 default_server;', ''],
      ['listen [::]:443 ssl http2 default_server;', ''],
      ['listen 80 ', `listen 127.0.0.1:${plain} `],
      ['listen 443 ', `listen 127.0.0.1:${port} `],
      ['/etc/ssl/unhindered', folder],
      ...changes,
    ]),
  );
  const certificate = makeCertificate(folder);
  const args = ['-p', folder, '-c', file, '-e', 'stderr'];
  const checked = runProgram(debianProgram('nginx', 'nginx'), ['-t', ...args]);
  if (checked.status !== 0) throw new Error(checked.output);
  const nginx = await startDaemon(debianProgram('nginx', 'nginx'), [...args, '-g', 'daemon off;'], port);
  for (const name of TEMPORARY) chmodSync(join(folder, name), 0o500);
  onTestFinished(nginx.stop);
  return { port, certificate };
}

/** One call over HTTP/2, whose certificate is checked. */
export async function callThrough(
  proxy: Proxy,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Uint8Array,
): Promise<Answer> {
  const session = connect(`https://127.0.0.1:${proxy.port}`, { ca: proxy.certificate });
  try {
    return await request(session, path, headers, body);
  } finally {
    session.close();
  }
}

function request(
  session: ClientHttp2Session,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | undefined,
): Promise<Answer> {
  const stream = session.request({
    ':path': path,
    ':method': body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { 'content-length': body.length }),
    ...headers,
  });
  return new Promise((answered, failed) => {
    const parts: Buffer[] = [];
    session.once('error', failed);
    stream.once('error', failed);
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.once('response', ({ ':status': status = 0, ...others }) => {
      stream.once('end', () => answered({ status, headers: { ...others }, body: Buffer.concat(parts) }));
    });
    stream.end(body);
  });
}

/** A certificate for 127.0.0.1 that lasts for a day; its key never leaves the test's folder. */
function makeCertificate(folder: string): string {
  const file = join(folder, 'fullchain.pem');
  const subject = ['-subj', '/CN=portal', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const { status, output } = runProgram(debianProgram('openssl', 'openssl'), [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...['-keyout', join(folder, 'privkey.pem'), '-out', file, ...subject],
  ]);
  if (status !== 0) throw new Error(output);
  return readFileSync(file, 'utf8');
}
