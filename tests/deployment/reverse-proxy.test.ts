import { Buffer } from 'node:buffer';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { bodyOfError, statusOf, type WireErrorCode } from '../../src/http/error-table.ts';
import { headersOf } from '../../src/http/security-headers.ts';
import { MEMORY_LARGEST_BYTES } from '../../src/protocol/limits.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { freePort } from '../support/free-port.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { proveWork } from '../support/proof.ts';
import { storedEnvelopes } from '../support/read-intake.ts';
import { type Answer, callThrough, startProxy } from './proxy.ts';

useAnyEngine();
const portal = portalOfThisFile();
const upstream = () => new URL(portal.origin).host;

/** Of the connection, not of the portal: nginx speaks its own. */
const OF_THE_HOP = ['connection', 'keep-alive', 'date', 'transfer-encoding'];

const withoutHop = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_HOP.includes(name)));

const post = async () => ({ 'content-type': OCTETS, [PROOF_HEADER]: await proveWork(portal.origin) });

test('every answer of the portal comes through with its own headers, and the name of nginx alone is added', async () => {
  const proxy = await startProxy(upstream());
  const paths = ['/', '/desk/', '/assets/page-0a1b2c3d.js', '/nothing', PATHS.cases, '/health/ready'];
  for (const path of paths) {
    const direct = await fetch(`${portal.origin}${path}`, { headers: { 'accept-encoding': 'identity' } });
    const { status, headers, body } = await callThrough(proxy, path, { 'accept-encoding': 'identity' });
    expect(status).toBe(direct.status);
    expect(withoutHop(headers)).toEqual({
      ...withoutHop(Object.fromEntries(direct.headers)),
      server: 'nginx',
    });
    expect(body).toEqual(Buffer.from(await direct.arrayBuffer()));
  }
});

test('what lies there compressed comes through as it lies there', async () => {
  const proxy = await startProxy(upstream());
  const { headers } = await callThrough(proxy, '/assets/page-0a1b2c3d.js', { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
});

test('an envelope passes whole, and no file of nginx holds a part of it', async () => {
  const proxy = await startProxy(upstream());
  const envelope = junkEnvelope(systemEntropy);
  expect((await callThrough(proxy, PATHS.envelopes, await post(), envelope)).status).toBe(204);
  expect(await storedEnvelopes(portal.db)).toContainEqual(new Uint8Array(envelope));
});

test('an envelope passes over HTTP/1.1 as well', async () => {
  const proxy = await startProxy(upstream());
  const url = `https://127.0.0.1:${proxy.port}${PATHS.envelopes}`;
  const headers = await post();
  const status = await new Promise((answered, failed) => {
    request(url, { method: 'POST', ca: proxy.certificate, headers }, (answer) => answered(answer.statusCode))
      .once('error', failed)
      .end(junkEnvelope(systemEntropy));
  });
  expect(status).toBe(204);
});

test('an nginx that keeps bodies back, as it does untold, needs a file for an envelope', async () => {
  const proxy = await startProxy(upstream(), [
    ['proxy_request_buffering off;', 'proxy_request_buffering on;'],
  ]);
  const answer = await callThrough(proxy, PATHS.envelopes, await post(), junkEnvelope(systemEntropy));
  await expectOwnError(answer, 'internal');
});

test('an envelope without proof is refused by the portal, each time and under its own code', async () => {
  const proxy = await startProxy(upstream());
  const envelope = junkEnvelope(systemEntropy);
  const headers = { 'content-type': OCTETS };
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => callThrough(proxy, PATHS.envelopes, headers, envelope)),
  );
  expect(new Set(answers.map(({ body }) => body.toString()))).toEqual(
    new Set([bodyOfError('proof-missing')]),
  );
});

test('the largest body of a member comes through to the portal', async () => {
  const proxy = await startProxy(upstream());
  const body = new Uint8Array(MEMORY_LARGEST_BYTES);
  const answer = await callThrough(proxy, PATHS.digests, { 'content-type': OCTETS }, body);
  expect(answer.body.toString()).toBe(bodyOfError('not-signed-in'));
});

async function expectOwnError(answer: Answer, code: WireErrorCode): Promise<void> {
  expect(answer.status).toBe(statusOf(code));
  expect(answer.body.toString()).toBe(bodyOfError(code));
  expect(answer.headers).toMatchObject(await headersOf([portal.origin]));
}

test('the errors of nginx itself carry the policy and the words of the portal', async () => {
  const proxy = await startProxy(`127.0.0.1:${await freePort()}`);
  await expectOwnError(await callThrough(proxy, '/'), 'busy');
  const body = new Uint8Array(3 * MEMORY_LARGEST_BYTES);
  await expectOwnError(
    await callThrough(proxy, PATHS.envelopes, { 'content-type': OCTETS }, body),
    'too-large',
  );
  await expectOwnError(await callThrough(proxy, '/%zz'), 'invalid');
  await expectOwnError(await callThrough(proxy, '/', { ':method': 'TRACE' }), 'invalid');
});

test('a portal that is down is passed over for one that is up', async () => {
  const down = `127.0.0.1:${await freePort()}`;
  const proxy = await startProxy(down, [['# server 127.0.0.1:8081;', `server ${upstream()};`]]);
  for (let call = 0; call < 10; call += 1) {
    expect((await callThrough(proxy, '/health/live')).status).toBe(204);
  }
});

test('nothing that tells who calls reaches the portal', async () => {
  let seen: IncomingHttpHeaders = {};
  const probe = createServer((request, response) => {
    seen = request.headers;
    response.end();
  });
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    probe.close().closeAllConnections();
  });
  const { port } = probe.address() as AddressInfo;
  const proxy = await startProxy(`127.0.0.1:${port}`);
  await callThrough(proxy, '/', {
    'user-agent': 'a rare browser',
    'accept-language': 'qya',
    'x-forwarded-for': '192.0.2.1',
    referer: 'https://example.org/',
    origin: 'https://portal.example.org',
    'sec-fetch-site': 'same-origin',
    cookie: '__Host-session=a',
    [PROOF_HEADER]: 'b',
    'content-type': OCTETS,
    'accept-encoding': 'br',
  });
  expect(Object.keys(seen).sort()).toEqual(
    ['accept-encoding', 'content-type', 'cookie', 'host', 'origin', 'sec-fetch-site', PROOF_HEADER].sort(),
  );
});
