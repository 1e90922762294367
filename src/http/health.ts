import type { FastifyInstance } from 'fastify';
import { isReady } from '../services/is-ready.ts';
import type { Db } from '../storage/database.ts';
import { answerWith } from './error-handler.ts';

export function registerHealth(app: FastifyInstance, db: Db): void {
  app.get('/health/live', (_request, reply) => reply.code(204).send());
  app.get('/health/ready', async (_request, reply) => {
    return (await isReady(db)) ? reply.code(204).send() : answerWith(reply, 'not-ready');
  });
}
