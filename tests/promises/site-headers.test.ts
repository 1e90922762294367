import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { portalOfThisFile } from '../support/portal.ts';

const POLICY =
  "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' blob:;media-src blob:;" +
  "font-src 'self';connect-src 'self';frame-src 'self';worker-src 'self';base-uri 'none';form-action 'self';" +
  "frame-ancestors 'self';manifest-src 'none';object-src 'none'";

useAnyEngine();
const portal = portalOfThisFile();

/** What the portal answers to these octets, whether or not they are HTTP: status and headers. */
function answerTo(request: string): Promise<{ status: number; headers: Map<string, string[]> }> {
  const { hostname, port } = new URL(portal.origin);
  return new Promise((answered, failed) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(request)).setEncoding('latin1');
    socket.once('error', failed).on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.destroy();
      const [first = '', ...lines] = text.slice(0, end).split('\r\n');
      const headers = new Map<string, string[]>();
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
        headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
      }
      answered({ status: Number(first.split(' ')[1]), headers });
    });
  });
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\n${more}\r\n`;
const post = (path: string, type: string, body: string, more = '') =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\n${more}\r\n${body}`;

const REQUESTS: readonly (readonly [string, string, number])[] = [
  ['the reporter page', get('/'), 200],
  ['the desk', get('/desk/'), 200],
  ['the frame of the viewer', get('/viewer/index.html'), 200],
  ['the page of numbers', get('/numbers/'), 200],
  ['the way to the numbers', get('/numbers'), 308],
  ['a script of the viewer', get('/assets/viewer/frame-0a1b2c3d.js'), 200],
  ['the way to the desk', get('/desk'), 308],
  ['a script', get('/assets/page-0a1b2c3d.js'), 200],
  ['a compressed script', get('/assets/page-0a1b2c3d.js', 'accept-encoding: br\r\n'), 200],
  ['a head of a page', 'HEAD / HTTP/1.1\r\nhost: x\r\n\r\n', 200],
  ['the pin before there is one', get('/organisation.json'), 404],
  ['no such file', get('/nothing.js'), 404],
  ['a path that climbs', get('/../../package.json'), 404],
  ['a path that climbs in disguise', get('/%2e%2e%2fpackage.json'), 404],
  ['a hidden file', get('/.git/config'), 404],
  ['a path that cannot be decoded', get('/%zz'), 400],
  ['liveness', get('/health/live'), 204],
  ['readiness', get('/health/ready'), 204],
  ['metrics', get('/metrics'), 200],
  ['a roster before there is one', get(PATHS.roster), 404],
  ['a past roster', get(PATHS.rosterOf(7)), 404],
  ['a proof of work', get(PATHS.proofOfWork), 200],
  ['an unknown query', get(`${PATHS.proofOfWork}?a=1`), 400],
  ['a challenge', post(PATHS.challenge, 'application/json', ''), 400],
  ['a sign-in that is not JSON', post(PATHS.sessions, 'application/json', '{'), 400],
  ['a sign-in of another shape', post(PATHS.sessions, 'application/json', '{"a":1}'), 400],
  [
    'a sign-in that spoils prototypes',
    post(PATHS.sessions, 'application/json', '{"__proto__":{"a":1}}'),
    400,
  ],
  ['a sign-in as a form', post(PATHS.sessions, 'application/x-www-form-urlencoded', 'a=1'), 415],
  ['an envelope without proof', post(PATHS.envelopes, 'application/octet-stream', 'x'.repeat(131072)), 428],
  ['an envelope of another size', post(PATHS.envelopes, 'application/octet-stream', 'x'), 400],
  ['tokens of another size', post(PATHS.collect, 'application/octet-stream', 'x'), 400],
  ['too many tokens', post(PATHS.collect, 'application/octet-stream', 'x'.repeat(257)), 413],
  ['tokens', post(PATHS.collect, 'application/octet-stream', 'x'.repeat(256)), 200],
  ['tokens as JSON', post(PATHS.collect, 'application/json', '{}'), 415],
  ['tokens to destroy', post(PATHS.destroy, 'application/octet-stream', 'x'.repeat(512)), 204],
  ['a draft without proof', post(PATHS.draftIn, 'application/octet-stream', 'x'.repeat(131072)), 428],
  ['a draft of another size', post(PATHS.draftIn, 'application/octet-stream', 'x'), 400],
  ['a draft that is asked for', post(PATHS.draftOut, 'application/octet-stream', 'x'.repeat(32)), 200],
  ['a draft asked for at length', post(PATHS.draftOut, 'application/octet-stream', 'x'.repeat(33)), 413],
  ['a draft that is deleted', post(PATHS.draftDelete, 'application/octet-stream', 'x'.repeat(96)), 204],
  ['a call for members', get(PATHS.cases), 401],
  ['a call with a stale cookie', get(PATHS.cases, `cookie: session=${'A'.repeat(43)}\r\n`), 401],
  ['a method that nobody serves', 'PATCH / HTTP/1.1\r\nhost: x\r\n\r\n', 404],
  ['a trace', 'TRACE / HTTP/1.1\r\nhost: x\r\n\r\n', 404],
  ['an OPTIONS', 'OPTIONS / HTTP/1.1\r\nhost: x\r\n\r\n', 404],
  ['a method that does not exist', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ['something that is not HTTP', 'hello\r\n\r\n', 400],
  ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 200],
  ['an unknown expectation', get('/', 'expect: 300-cats\r\n'), 417],
  ['a header that is too large', get('/', `a: ${'b'.repeat(20_000)}\r\n`), 431],
  ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
  [
    'length and chunks',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    400,
  ],
  ['an upgrade', get('/', 'connection: upgrade\r\nupgrade: websocket\r\n'), 200],
];

test.each(REQUESTS)('%s is answered with the one policy', async (_title, request, status) => {
  const answer = await answerTo(request);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-security-policy')).toEqual([POLICY]);
  expect(answer.headers.get('referrer-policy')).toEqual(['no-referrer']);
  expect(answer.headers.get('x-content-type-options')).toEqual(['nosniff']);
  expect(answer.headers.get('cross-origin-opener-policy')).toEqual(['same-origin']);
  expect(answer.headers.get('cross-origin-resource-policy')).toEqual(['same-origin']);
  expect(answer.headers.get('permissions-policy')?.[0]).toContain('camera=()');
  for (const name of [
    'server',
    'x-powered-by',
    'link',
    'refresh',
    'set-cookie',
    'strict-transport-security',
    'last-modified',
    'etag',
  ]) {
    expect(answer.headers.has(name)).toBe(false);
  }
  expect(answer.headers.get('location')?.[0] ?? 'desk/').toBeOneOf(['desk/', 'numbers/']);
});

test('only what carries its hash in its name is kept by browsers', async () => {
  const kept = await answerTo(get('/assets/page-0a1b2c3d.js'));
  expect(kept.headers.get('cache-control')).toEqual(['public, max-age=31536000, immutable']);
  for (const path of ['/', '/desk/', '/organisation.json', '/nothing.js', PATHS.roster, '/metrics']) {
    expect((await answerTo(get(path))).headers.get('cache-control')).toEqual(['no-store']);
  }
});

test('only the scripts of the viewer, whose frame has no origin, come to pages of other origins', async () => {
  const script = await answerTo(get('/assets/viewer/frame-0a1b2c3d.js', 'origin: null\r\n'));
  expect(script.headers.get('access-control-allow-origin')).toEqual(['*']);
  expect(script.headers.has('access-control-allow-credentials')).toBe(false);
  for (const path of [
    '/',
    '/desk/',
    '/viewer/index.html',
    '/assets/page-0a1b2c3d.js',
    PATHS.roster,
    PATHS.cases,
  ]) {
    const answer = await answerTo(get(path, 'origin: null\r\n'));
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  }
});

test('compressed files are served as they lie there', async () => {
  const brotli = await answerTo(get('/assets/page-0a1b2c3d.js', 'accept-encoding: gzip, br\r\n'));
  expect(brotli.headers.get('content-encoding')).toEqual(['br']);
  expect(brotli.headers.get('content-type')).toEqual(['application/javascript; charset=utf-8']);
  const gzip = await answerTo(get('/assets/page-0a1b2c3d.js', 'accept-encoding: gzip\r\n'));
  expect(gzip.headers.get('content-encoding')).toEqual(['gzip']);
});
