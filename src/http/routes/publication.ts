import type { FastifyInstance } from 'fastify';
import { PATHS } from '../../protocol/wire/paths.ts';
import { publishCounts } from '../../services/publish-counts.ts';
import { readPublication } from '../../services/read-publication.ts';
import type { HttpContext } from '../context.ts';
import { octetsOf, sendOctets } from '../octets.ts';

const LARGEST_PUBLICATION_BYTES = 128 * 1024;

/** What the team publishes of what it counted. */
export function registerPublication(app: FastifyInstance, { db, now }: HttpContext): void {
  app.get(PATHS.publication, { config: { access: 'anyone' } }, async (_request, reply) => {
    return sendOctets(reply, await readPublication(db));
  });
  app.put(
    PATHS.publication,
    { config: { access: 'reviewer' }, bodyLimit: LARGEST_PUBLICATION_BYTES },
    async (request, reply) => {
      await publishCounts(db, octetsOf(request), now());
      return reply.code(204).send();
    },
  );
}
