import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { API, PATHS } from '../../protocol/wire/paths.ts';
import { RosterParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { publishRoster } from '../../services/publish-roster.ts';
import { readPastRoster, readRosterBundle } from '../../services/read-roster.ts';
import type { HttpContext } from '../context.ts';
import { octetsOf, sendOctets } from '../octets.ts';
import { sendPublic } from '../send-public.ts';

const LARGEST_ROSTER_BYTES = 512 * 1024;

export function registerRosters(app: FastifyInstance, { db, now }: HttpContext): void {
  const send = sendPublic();
  app.get(PATHS.roster, { config: { access: 'anyone' } }, async (request, reply) => {
    return send(request, reply, await readRosterBundle(db, now()));
  });
  app.get<{ Params: Static<typeof RosterParamsSchema> }>(
    `${API}/rosters/:sequence`,
    { config: { access: 'anyone' }, schema: { params: RosterParamsSchema } },
    async (request, reply) => sendOctets(reply, await readPastRoster(db, Number(request.params.sequence))),
  );
  app.post(
    PATHS.rosters,
    { config: { access: 'coordinator' }, bodyLimit: LARGEST_ROSTER_BYTES },
    async (request, reply) => {
      await publishRoster(db, octetsOf(request), now());
      return reply.code(204).send();
    },
  );
}
