import type { FastifyInstance } from 'fastify';
import { PATHS } from '../../protocol/wire/paths.ts';
import { publishAnnouncement } from '../../services/publish-announcement.ts';
import { readAnnouncement } from '../../services/read-announcement.ts';
import type { HttpContext } from '../context.ts';
import { memberOf } from '../member-session.ts';
import { octetsOf, sendOctets } from '../octets.ts';

const LARGEST_ANNOUNCEMENT_BYTES = 64 * 1024;

/** What a coordinator tells reporters beside the roster. */
export function registerAnnouncement(app: FastifyInstance, { db, now }: HttpContext): void {
  app.get(PATHS.announcement, { config: { access: 'anyone' } }, async (_request, reply) => {
    return sendOctets(reply, await readAnnouncement(db));
  });
  app.put(
    PATHS.announcement,
    { config: { access: 'coordinator' }, bodyLimit: LARGEST_ANNOUNCEMENT_BYTES },
    async (request, reply) => {
      await publishAnnouncement(db, memberOf(request), octetsOf(request), now());
      return reply.code(204).send();
    },
  );
}
