import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { API, PATHS } from '../../protocol/wire/paths.ts';
import { RowParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { leaveGrant, listOwnGrants, removeOwnGrant } from '../../services/hand-over-grants.ts';
import type { HttpContext } from '../context.ts';
import { decodeGrant, encodeGrants } from '../frames/grants.ts';
import { memberOf } from '../member-session.ts';
import { octetsOf, sendOctets } from '../octets.ts';

export function registerGrants(app: FastifyInstance, { db }: HttpContext): void {
  const config = { access: 'reviewer' as const };
  app.post(PATHS.grants, { config }, async (request, reply) => {
    await leaveGrant(db, decodeGrant(octetsOf(request)));
    return reply.code(204).send();
  });
  app.get(PATHS.grants, { config }, async (request, reply) => {
    return sendOctets(reply, encodeGrants(await listOwnGrants(db, memberOf(request))));
  });
  app.delete<{ Params: Static<typeof RowParamsSchema> }>(
    `${API}/grants/:id`,
    { config, schema: { params: RowParamsSchema } },
    async (request, reply) => {
      await removeOwnGrant(db, memberOf(request), Number(request.params.id));
      return reply.code(204).send();
    },
  );
}
