import type { FastifyInstance } from 'fastify';
import { isReady } from '../services/is-ready.ts';
import { rosterDaysLeft } from '../services/roster-days-left.ts';
import type { Db } from '../storage/database.ts';
import { answerWith } from './error-handler.ts';

/** Below this a ceremony that is late one day costs reports. */
const ROSTER_FEWEST_DAYS = 3;

export function registerHealth(app: FastifyInstance, db: Db, now: () => number): void {
  app.get('/health/live', (_request, reply) => reply.code(204).send());
  app.get('/health/ready', async (_request, reply) => {
    return (await isReady(db)) ? reply.code(204).send() : answerWith(reply, 'not-ready');
  });
  app.get('/health/roster', async (_request, reply) => {
    const days = await rosterDaysLeft(db, now());
    const isFine = days !== null && days >= ROSTER_FEWEST_DAYS;
    return isFine ? reply.code(204).send() : answerWith(reply, 'not-ready');
  });
}
