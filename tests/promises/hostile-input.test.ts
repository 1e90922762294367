import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { bodyOfError, statusOf, type WireErrorCode } from '../../src/http/error-table.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { postEnvelope } from '../support/proof.ts';
import { type RegisteredRoute, smallApp } from '../support/small-app.ts';

useAnyEngine();
const portal = portalOfThisFile();
const patience = { headers: 1500, request: 3000, lookEvery: 200 };
let small: Awaited<ReturnType<typeof smallApp>>;
let impatient: URL;
let made: NewOrganisation;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  small = await smallApp(portal.db, portal.dataDir, patience);
  impatient = new URL(await small.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => small.app.close());

/** The API's own calls: the rest is a static site, which takes no bodies. */
const calls = (): RegisteredRoute[] => small.routes.filter(({ access }) => access !== undefined);

/** Somebody who may use the call: what is to be tried lies beyond the door. Sign-outs are for somebody else. */
const cookieFor = async ({ access, url }: RegisteredRoute): Promise<string> => {
  if (access === 'anyone') return '';
  if (url.startsWith(PATHS.sessions)) return signedIn(membersWhoAre(made, 'reviewer')[1]);
  const role = access === 'coordinator' ? 'coordinator' : 'reviewer';
  const cookie = cookies.get(role) ?? (await signedIn(membersWhoAre(made, role)[0]));
  cookies.set(role, cookie);
  return cookie;
};
const cookies = new Map<string, string>();
const signedIn = async (member: NewMember | undefined): Promise<string> => {
  if (member === undefined) throw new Error('nobody has that role');
  return (await signInAs(portal.origin, made, member)).cookie;
};

const ID = toBase64url(randomBytes(32));
const pathOf = ({ url, method }: Pick<RegisteredRoute, 'url' | 'method'>): string =>
  url
    .replace(':sequence', '1')
    // The intake is read by reviewers, and left things by another door.
    .replace(':name', method === 'POST' ? destinationStream('un-focal-point.demonstration') : 'intake')
    .replace('grants/:id', 'grants/1')
    .replace(':id', ID);

interface Sent {
  readonly path: string;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  readonly type?: string;
}

const send = async (route: RegisteredRoute, { path, body, type }: Sent): Promise<Response> => {
  const headers: Record<string, string> = { origin: portal.origin };
  const cookie = await cookieFor(route);
  if (cookie !== '') headers['cookie'] = cookie;
  if (type !== undefined) headers['content-type'] = type;
  return fetch(`${portal.origin}${path}`, {
    method: route.method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
};

/** Either it was in order, or the answer is one line of the table, and not that something broke. */
const closedCodeOf = async (response: Response): Promise<WireErrorCode | 'in-order'> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status < 300) return 'in-order';
  const { code } = JSON.parse(bytes.toString()) as { code: WireErrorCode };
  expect([response.status, bytes.toString()]).toEqual([statusOf(code), bodyOfError(code)]);
  expect(code).not.toBeOneOf(['internal', 'not-signed-in', 'not-allowed']);
  return code;
};

const tryAll = async (
  of: (route: RegisteredRoute) => Sent,
  among: (route: RegisteredRoute) => boolean = () => true,
): Promise<Map<string, string>> => {
  const codes = new Map<string, string>();
  for (const route of calls().filter(among))
    codes.set(`${route.method} ${route.url}`, await closedCodeOf(await send(route, of(route))));
  return codes;
};

const takesBody = ({ method }: RegisteredRoute): boolean => method === 'POST' || method === 'PUT';
const isAlive = async (): Promise<void> => {
  expect((await fetch(`${portal.origin}/health/ready`)).status).toBe(204);
};

describe('every call answers with a code of the table', () => {
  test('to more octets than it allows', async () => {
    const codes = await tryAll(
      (route) => ({ path: pathOf(route), body: new Uint8Array(3 * 1024 * 1024), type: OCTETS }),
      takesBody,
    );
    expect([...new Set(codes.values())].sort()).toEqual(expect.arrayContaining(['too-large']));
    expect([...codes].filter(([, code]) => code === 'in-order')).toEqual([]);
    await isAlive();
  });

  test('to a body of another kind, or none', async () => {
    for (const [body, type] of [
      ['{"a":1}', 'application/json'],
      ['<a/>', 'text/xml'],
      ['a=1', 'application/x-www-form-urlencoded'],
      ['', OCTETS],
      ['{', 'application/json'],
      ['{"__proto__":{"a":1}}', 'application/json'],
      ['[]', 'application/json; charset=utf-7'],
    ] as const)
      await tryAll((route) => ({ path: pathOf(route), body, type }), takesBody);
    await tryAll((route) => ({ path: pathOf(route) }));
    await isAlive();
  });

  test('to a query that it does not know: invalid, on every one', async () => {
    const codes = await tryAll((route) => ({
      path: `${pathOf(route)}?unknown=1`,
      ...(takesBody(route) ? { body: new Uint8Array(1), type: OCTETS } : {}),
    }));
    const refusedBefore = ['not-an-envelope', 'invalid', 'sign-in-refused'];
    expect([...codes].filter(([, code]) => !refusedBefore.includes(code))).toEqual([]);
  });

  test('to an unknown field beside the known ones', async () => {
    const signIn = { authKey: toBase64url(randomBytes(32)), challenge: 'AA', signature: 'AA' };
    const [route] = calls().filter(({ method, url }) => method === 'POST' && url === PATHS.sessions);
    if (route === undefined) throw new Error('signing in is a call');
    const body = JSON.stringify({ ...signIn, remember: true });
    const response = await send(route, { path: PATHS.sessions, body, type: 'application/json' });
    expect(await closedCodeOf(response)).toBe('invalid');
  });

  test('to places that are none', async () => {
    for (const id of [
      '',
      '.',
      '..',
      '%2e%2e%2f',
      '%00',
      '%',
      'a'.repeat(5000),
      '%F0%9F%92%A9',
      '-1',
      '1e3',
      "'--",
    ])
      await tryAll(
        ({ url, method }) => ({
          path: url.replace(/:\w+/, id),
          ...(method === 'POST' || method === 'PUT' ? { body: new Uint8Array(1), type: OCTETS } : {}),
        }),
        ({ url }) => url.includes(':'),
      );
    await isAlive();
  });

  test('to anything at all', { timeout: 600_000 }, async () => {
    const anyBody = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: 20_000 }).map((length) => new Uint8Array(randomBytes(length))),
      fc.json().map((text) => new Uint8Array(Buffer.from(text))),
    );
    const anyType = fc.constantFrom(OCTETS, 'application/json', 'text/plain', OCTETS);
    const anyQuery = fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      fc.dictionary(fc.constantFrom('after', 'since', 'from', 'x'), fc.string(), { maxKeys: 2 }),
    );
    const anyId = fc.oneof({ weight: 2, arbitrary: fc.constant(ID) }, fc.string().map(encodeURIComponent));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...calls().filter(({ url }) => !url.endsWith('/sessions'))),
        anyId,
        anyBody,
        anyType,
        anyQuery,
        async (route, id, bytes, type, query) => {
          const search = query === '' ? '' : `?${new URLSearchParams(query).toString()}`;
          const path = route.url.includes('grants') ? pathOf(route) : pathOf(route).replace(ID, id);
          const body = takesBody(route) ? { body: new Uint8Array(bytes), type } : {};
          await closedCodeOf(await send(route, { path: `${path}${search}`, ...body }));
        },
      ),
      fuzzRuns(150),
    );
    await isAlive();
  });
});

/** What came back until the other side closed. */
const untilClosed = (socket: Socket): Promise<string> =>
  new Promise((closed) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (more) => (text += String(more)));
    socket.on('error', () => undefined).on('close', () => closed(text));
  });

const dial = (to: URL): Promise<Socket> =>
  new Promise((connected, failed) => {
    const socket = connect(Number(to.port), to.hostname, () => connected(socket));
    socket.once('error', failed);
  });

/** A byte now and then, until nobody listens any more. */
const dribble = async (socket: Socket, start: string, drop: string): Promise<void> => {
  socket.write(start);
  const isOpen = (): boolean => !socket.destroyed && socket.writable;
  while (isOpen()) {
    socket.write(drop);
    await pause(100);
  }
};

const ANSWER = /^HTTP\/1\.1 408 .*"code":"invalid"/s;

describe('somebody slow', () => {
  const SLOW = 150;
  const written: string[] = [];
  beforeAll(() => {
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    return () => spy.mockRestore();
  });
  afterEach(() => expect(written.filter((text) => text.includes('request-failed'))).toEqual([]));

  test.each([
    ['over headers', 'GET /api/v1/roster HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n'],
    [
      'over a body',
      `POST ${PATHS.collect} HTTP/1.1\r\nhost: x\r\ncontent-type: ${OCTETS}\r\ncontent-length: 256\r\n\r\n`,
      'a',
    ],
    [
      'over a body in pieces',
      `POST ${PATHS.sessions} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
      '1\r\n{\r\n',
    ],
    ['over the first word', 'G', 'E'],
  ])('%s is sent away in time, and holds nobody else up', async (_, start, drop) => {
    const began = performance.now();
    const sockets = await Promise.all(Array.from({ length: SLOW }, () => dial(impatient)));
    const ends = sockets.map(untilClosed);
    const dribbles = sockets.map((socket) => dribble(socket, start, drop));
    const asked = performance.now();
    expect((await fetch(new URL('/health/ready', impatient))).status).toBe(204);
    expect(performance.now() - asked).toBeLessThan(1500);
    const answers = await Promise.all(ends);
    expect(performance.now() - began).toBeLessThan(patience.request + 10 * patience.lookEvery + 5000);
    await Promise.all(dribbles);
    const told = answers.filter((answer) => answer !== '');
    expect(told.filter((answer) => !/^HTTP\/1\.1 4\d\d .*"code":"/s.test(answer))).toEqual([]);
    if (start.includes('\r\n')) expect(told.some((answer) => ANSWER.test(answer))).toBe(true);
  });

  test('who reads slowly does not keep the portal from answering others', async () => {
    const sockets = await Promise.all(Array.from({ length: 50 }, () => dial(impatient)));
    for (const socket of sockets) {
      socket.pause();
      socket.on('error', () => undefined);
      socket.write('GET /assets/page-0a1b2c3d.js HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(20));
    }
    for (let times = 0; times < 10; times += 1)
      expect((await fetch(new URL('/health/live', impatient))).status).toBe(204);
    for (const socket of sockets) socket.destroy();
  });

  test('does not keep a reporter from sending', async () => {
    const to = new URL(portal.origin);
    const sockets = await Promise.all(Array.from({ length: SLOW }, () => dial(to)));
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.write(`POST ${PATHS.envelopes} HTTP/1.1\r\nhost: x\r\ncontent-length: 131072\r\n`);
    }
    const sent = await postEnvelope(portal.origin, junkEnvelope(systemEntropy));
    expect(sent.status).toBe(204);
    for (const socket of sockets) socket.destroy();
  });
});

describe('what is not HTTP', () => {
  test.each([
    [
      'more headers than anybody needs',
      `GET / HTTP/1.1\r\nhost: x\r\n${`x-a: ${'b'.repeat(1000)}\r\n`.repeat(60)}\r\n`,
    ],
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
    ['a length that is none', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'a piece without end',
      'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n',
    ],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('%s is answered with a code and closed', async (_, text) => {
    const socket = await dial(new URL(portal.origin));
    const answer = untilClosed(socket);
    socket.write(text);
    expect(await answer).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*"code":"(invalid|too-large|not-found)"/);
    await isAlive();
  });
});
