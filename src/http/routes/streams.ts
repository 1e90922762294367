import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { PATHS } from '../../protocol/wire/paths.ts';
import { AfterQuerySchema, StreamParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { readStream } from '../../services/read-stream.ts';
import type { HttpContext } from '../context.ts';
import { encodeEntries } from '../frames/pages.ts';
import { sendOctets } from '../octets.ts';

export function registerStreams(app: FastifyInstance, { db }: HttpContext): void {
  app.get<{ Params: Static<typeof StreamParamsSchema>; Querystring: Static<typeof AfterQuerySchema> }>(
    PATHS.stream(':name'),
    {
      config: { access: 'intake-reviewer' },
      schema: { params: StreamParamsSchema, querystring: AfterQuerySchema },
    },
    async (request, reply) => {
      const after = Number(request.query.after ?? 0);
      return sendOctets(reply, encodeEntries(await readStream(db, request.params.name, after)));
    },
  );
}
