import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { ServiceError } from '../errors.ts';

export type MetricsAccess = { readonly token: string | null; readonly loopback: boolean };
/** Null before there is an organisation. */
export type DaysLeft = () => Promise<number | null>;

const LOOPBACK_ADDRESS = /^(::ffff:)?127\.|^::1$/;

/** Numbers about the process. Nothing is counted by call: with each scrape, that would tell when a report came. */
export function registerMetrics(app: FastifyInstance, access: MetricsAccess, rosterDaysLeft: DaysLeft): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const responses = new Counter({
    name: 'portal_responses_total',
    help: 'Answers of all kinds together, by class of status.',
    labelNames: ['class'],
    registers: [registry],
  });
  const left = new Gauge({
    name: 'portal_roster_days_left',
    help: 'Days until the roster ends and pages refuse to seal; below zero once it has.',
    registers: [registry],
    collect: async () => {
      const days = await rosterDaysLeft();
      if (days === null) left.remove();
      else left.set(days);
    },
  });
  app.addHook('onResponse', (_request, reply, done) => {
    responses.inc({ class: `${Math.floor(reply.statusCode / 100)}xx` });
    done();
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, access)) throw new ServiceError('not-found');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** Behind a proxy on the same machine everybody comes from loopback: then only the token counts. */
function mayRead(request: FastifyRequest, { token, loopback }: MetricsAccess): boolean {
  if (token === null) return loopback && LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? '');
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
}
