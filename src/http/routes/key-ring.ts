import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { PATHS } from '../../protocol/wire/paths.ts';
import { RingQuerySchema } from '../../protocol/wire/schemas/pages.ts';
import { RING_ROWS_PER_PAGE, readKeyRing, writeKeyRing } from '../../services/keep-key-ring.ts';
import type { HttpContext } from '../context.ts';
import { decodeKeyRing, decodeRingPlace, encodeKeyRing, RING_ROW_BYTES } from '../frames/key-ring.ts';
import { memberOf } from '../member-session.ts';
import { bytesOfText, octetsOf, sendOctets } from '../octets.ts';

const FRAME_HEAD_BYTES = 8;

export function registerKeyRing(app: FastifyInstance, { db }: HttpContext): void {
  const config = { access: 'reviewer' as const };
  const bodyLimit = RING_ROWS_PER_PAGE * (RING_ROW_BYTES + FRAME_HEAD_BYTES);
  app.get<{ Querystring: Static<typeof RingQuerySchema> }>(
    PATHS.keyRing,
    { config, schema: { querystring: RingQuerySchema } },
    async (request, reply) => {
      const { after } = request.query;
      const place = after === undefined ? null : decodeRingPlace(bytesOfText(after));
      return sendOctets(reply, encodeKeyRing(await readKeyRing(db, memberOf(request), place)));
    },
  );
  app.put(PATHS.keyRing, { config, bodyLimit }, async (request, reply) => {
    await writeKeyRing(db, memberOf(request), decodeKeyRing(octetsOf(request)));
    return reply.code(204).send();
  });
}
