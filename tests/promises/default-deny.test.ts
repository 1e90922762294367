import { randomBytes } from 'node:crypto';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../src/app.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readConfig } from '../../src/config.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { callWith, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { renewRosterWithout } from '../support/removal.ts';
import { makeSite } from '../support/site.ts';

const ROLES = ['none', 'reviewer', 'removed', 'coordinator', 'focal-point'] as const;
type Role = (typeof ROLES)[number];

const EVERYONE: readonly Role[] = ROLES;
const MEMBERS: readonly Role[] = ['reviewer', 'coordinator', 'focal-point'];
const REVIEWERS: readonly Role[] = ['reviewer'];

/** Every call there is, and who may use it. What is not here must not exist. */
const TABLE: Readonly<Record<string, readonly Role[]>> = {
  'GET /': EVERYONE,
  'GET /*': EVERYONE,
  'HEAD /*': EVERYONE,
  'GET /desk': EVERYONE,
  'GET /numbers': EVERYONE,
  'GET /organisation.json': EVERYONE,
  'GET /health/live': EVERYONE,
  'GET /health/ready': EVERYONE,
  'GET /health/roster': EVERYONE,
  'GET /metrics': EVERYONE,
  'GET /api/v1/roster': EVERYONE,
  'GET /api/v1/rosters/:sequence': EVERYONE,
  'GET /api/v1/announcement': EVERYONE,
  'PUT /api/v1/announcement': ['coordinator'],
  'GET /api/v1/publication': EVERYONE,
  'PUT /api/v1/publication': REVIEWERS,
  'GET /api/v1/proof-of-work': EVERYONE,
  'POST /api/v1/envelopes': EVERYONE,
  'POST /api/v1/slots/collect': EVERYONE,
  'POST /api/v1/slots/destroy': EVERYONE,
  'POST /api/v1/drafts/in': EVERYONE,
  'POST /api/v1/drafts/out': EVERYONE,
  'POST /api/v1/drafts/delete': EVERYONE,
  'POST /api/v1/blobs': EVERYONE,
  'PUT /api/v1/blobs/:id/parts/:n': EVERYONE,
  'GET /api/v1/blobs/:id/parts': EVERYONE,
  'GET /api/v1/blobs/:id/parts/:n': MEMBERS,
  'DELETE /api/v1/blobs/:id': EVERYONE,
  'POST /api/v1/blobs/destroy': EVERYONE,
  'POST /api/v1/blobs/extend': ['reviewer', 'focal-point'],
  'POST /api/v1/blobs/read': EVERYONE,
  'POST /api/v1/blobs/member': REVIEWERS,
  'POST /api/v1/sessions/challenge': EVERYONE,
  'POST /api/v1/sessions': EVERYONE,
  'GET /api/v1/sessions/current': MEMBERS,
  'DELETE /api/v1/sessions/current': MEMBERS,
  'DELETE /api/v1/sessions': MEMBERS,
  'GET /api/v1/key-file': MEMBERS,
  'PUT /api/v1/key-file': MEMBERS,
  'GET /api/v1/memory': MEMBERS,
  'PUT /api/v1/memory': MEMBERS,
  'GET /api/v1/intake-keys': MEMBERS,
  'PUT /api/v1/intake-keys': ['reviewer', 'focal-point'],
  'GET /api/v1/key-ring': REVIEWERS,
  'PUT /api/v1/key-ring': REVIEWERS,
  'GET /api/v1/streams/:name': REVIEWERS,
  'POST /api/v1/streams/:name': [],
  'GET /api/v1/cases': REVIEWERS,
  'GET /api/v1/cases/:id/events': REVIEWERS,
  'POST /api/v1/cases/:id/events': REVIEWERS,
  'POST /api/v1/cases/:id/deletion': REVIEWERS,
  'PUT /api/v1/slots/:id': REVIEWERS,
  'GET /api/v1/head-slots/:id': REVIEWERS,
  'PUT /api/v1/head-slots/:id': REVIEWERS,
  'GET /api/v1/grants': REVIEWERS,
  'POST /api/v1/grants': REVIEWERS,
  'DELETE /api/v1/grants/:id': REVIEWERS,
  'GET /api/v1/digests': REVIEWERS,
  'POST /api/v1/digests': REVIEWERS,
  'POST /api/v1/rosters': ['coordinator'],
};

/** The same call for other places: whose stream it is decides, and nobody writes into the intake by this door. */
const DESTINATION = destinationStream('un-focal-point.demonstration');
const REGIONAL = destinationStream('achpr.demonstration');
const BY_PLACE: Readonly<Record<string, readonly Role[]>> = {
  [`GET /api/v1/streams/${DESTINATION}`]: ['focal-point'],
  [`POST /api/v1/streams/${DESTINATION}`]: ['reviewer', 'focal-point'],
  // Where another focal point stands, not this one.
  [`GET /api/v1/streams/${REGIONAL}`]: [],
  [`POST /api/v1/streams/${REGIONAL}`]: REVIEWERS,
  [`GET /api/v1/streams/${destinationStream('another')}`]: [],
  [`POST /api/v1/streams/${destinationStream('another')}`]: [],
};

useAnyEngine();
const portal = portalOfThisFile();
const cookies = new Map<Role, string | null>([['none', null]]);
let made: NewOrganisation;

/** Sign-out ends the session that it is asked with, so each call signs in anew where that matters. */
async function cookieOf(role: Role): Promise<string | null> {
  const known = cookies.get(role);
  if (known !== undefined) return known;
  if (role === 'removed') throw new Error('Somebody who was removed cannot sign in again.');
  const [member] = membersWhoAre(made, role === 'none' ? 'reviewer' : role);
  if (member === undefined) throw new Error('nobody has that role');
  return (await signInAs(portal.origin, made, member)).cookie;
}

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 3, Date.now(), systemEntropy);
  const removed = membersWhoAre(made, 'reviewer')[2];
  if (removed === undefined) throw new Error('three reviewers were made');
  const before = await signInAs(portal.origin, made, removed);
  expect((await before.call('GET', '/api/v1/cases')).status).toBe(200);
  cookies.set('removed', before.cookie);
  await publishRoster(portal.db, renewRosterWithout(made, removed.id, Date.now()), Date.now());
});

async function registeredRoutes(): Promise<string[]> {
  const { config, secrets } = readConfig({});
  const routes: string[] = [];
  const app = await buildApp({
    config,
    secrets,
    db: portal.db,
    keys: await loadServerKeys(portal.db, systemEntropy),
    entropy: systemEntropy,
    now: () => Date.now(),
    site: makeSite(`${portal.dataDir}/other-site`),
    onRoute: ({ method, url }: RouteOptions) =>
      routes.push(...[method].flat().map((verb) => `${verb} ${url}`)),
  });
  await app.close();
  return routes;
}

test('every call that the portal serves stands in the table, and the other way round', async () => {
  const routes = new Set(await registeredRoutes());
  expect([...routes].filter((route) => !(route in TABLE))).toEqual([]);
  expect(Object.keys(TABLE).filter((route) => !routes.has(route))).toEqual(['GET /']);
});

const pathOf = (url: string): string =>
  url
    .replace(':sequence', '1')
    .replace(':name', 'intake')
    .replace('grants/:id', 'grants/1')
    .replace(':n', '0')
    .replace(':id', toBase64url(randomBytes(32)))
    .replace('*', 'index.html');

describe.each(ROLES)('as %s', (role) => {
  test.each(Object.entries({ ...TABLE, ...BY_PLACE }))('%s', async (route, allowed) => {
    const [method = '', url = ''] = route.split(' ');
    const body = method === 'POST' || method === 'PUT' ? Uint8Array.of(1) : undefined;
    const response = await callWith(portal.origin, await cookieOf(role), method, pathOf(url), body);
    await response.arrayBuffer();
    if (allowed.includes(role)) expect(response.status).not.toBeOneOf([401, 403]);
    else expect(response.status).toBe(role === 'none' || role === 'removed' ? 401 : 403);
  });
});

afterAll(() => cookies.clear());
