import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { ENVELOPE_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { AfterQuerySchema, StreamParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { leaveForDestination } from '../../services/leave-for-destination.ts';
import { readStream } from '../../services/read-stream.ts';
import { demandReader } from '../../services/stream-access.ts';
import type { HttpContext } from '../context.ts';
import { encodeEntries } from '../frames/pages.ts';
import { sessionOf } from '../member-session.ts';
import { octetsOf, sendOctets } from '../octets.ts';

type Params = Static<typeof StreamParamsSchema>;

export function registerStreams(app: FastifyInstance, { db }: HttpContext): void {
  // Whose stream it is decides: the service looks into the roster.
  const config = { access: 'key-holder' as const };
  app.get<{ Params: Params; Querystring: Static<typeof AfterQuerySchema> }>(
    PATHS.stream(':name'),
    { config, schema: { params: StreamParamsSchema, querystring: AfterQuerySchema } },
    async (request, reply) => {
      const { name } = request.params;
      await demandReader(db, name, sessionOf(request));
      const after = Number(request.query.after ?? 0);
      return sendOctets(reply, encodeEntries(await readStream(db, name, after)));
    },
  );
  app.post<{ Params: Params }>(
    PATHS.stream(':name'),
    { config, bodyLimit: ENVELOPE_BYTES, schema: { params: StreamParamsSchema } },
    async (request, reply) => {
      await leaveForDestination(db, request.params.name, sessionOf(request), octetsOf(request));
      return reply.code(204).send();
    },
  );
}
