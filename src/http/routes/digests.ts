import type { FastifyInstance } from 'fastify';
import { MEMORY_LARGEST_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { publishDigest, readDigests } from '../../services/share-digests.ts';
import type { HttpContext } from '../context.ts';
import { encodeDigests } from '../frames/pages.ts';
import { memberOf } from '../member-session.ts';
import { octetsOf, sendOctets } from '../octets.ts';

export function registerDigests(app: FastifyInstance, { db }: HttpContext): void {
  const config = { access: 'reviewer' as const };
  app.post(PATHS.digests, { config, bodyLimit: MEMORY_LARGEST_BYTES }, async (request, reply) => {
    await publishDigest(db, { member: memberOf(request), sealed: octetsOf(request) });
    return reply.code(204).send();
  });
  app.get(PATHS.digests, { config }, async (_request, reply) => {
    return sendOctets(reply, encodeDigests(await readDigests(db)));
  });
}
