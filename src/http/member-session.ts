import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServiceError } from '../errors.ts';
import { readSession, type SessionMember } from '../services/read-session.ts';
import { mayUse } from './access.ts';
import type { HttpContext } from './context.ts';
import { acceptedOrigins } from './origins.ts';
import { sessionTokenOf } from './session-cookie.ts';

const READS = new Set(['GET', 'HEAD']);

/** Lets through, before anything of the body is read, only whom the route's own word admits. */
export function guardCalls(app: FastifyInstance, context: HttpContext): void {
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'anyone') return;
    const token = sessionTokenOf(request, context.config);
    const session = token === null ? null : await readSession(context.db, token, context.now());
    if (session === null) throw new ServiceError('not-signed-in');
    if (!mayUse(access, session)) throw new ServiceError('not-allowed');
    if (!READS.has(request.method)) demandOwnPage(request, acceptedOrigins(context.config));
    request.session = session;
  });
}

/** Browsers say where a write comes from. Only our own pages may write with a member's cookie. */
function demandOwnPage(request: FastifyRequest, origins: readonly string[]): void {
  const site = request.headers['sec-fetch-site'];
  const fromOwnSite = site === undefined || site === 'same-origin';
  if (!fromOwnSite || !origins.includes(request.headers.origin ?? '')) throw new ServiceError('wrong-origin');
}

/** The member of a guarded call. */
export function memberOf(request: FastifyRequest): Uint8Array {
  return sessionOf(request).member;
}

/** The member of a guarded call, with what the current roster says of them. */
export function sessionOf(request: FastifyRequest): SessionMember {
  if (request.session === null) throw new ServiceError('not-signed-in');
  return request.session;
}
