import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { orRefuse } from '../../errors.ts';
import {
  CARD_BYTES,
  ENVELOPE_BYTES,
  MOST_SLOTS_PER_DELETION,
  SLOT_TOKEN_BYTES,
} from '../../protocol/limits.ts';
import { decodeAppend } from '../../protocol/log-append.ts';
import { decodeDeletion } from '../../protocol/log-deletion.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { FromQuerySchema, LogParamsSchema, SinceQuerySchema } from '../../protocol/wire/schemas/pages.ts';
import { appendCaseEvent } from '../../services/append-case-event.ts';
import { deleteCase } from '../../services/delete-case.ts';
import { listCards } from '../../services/list-cards.ts';
import { readCaseEvents } from '../../services/read-case-events.ts';
import type { HttpContext } from '../context.ts';
import { encodeCards, encodeEvents } from '../frames/pages.ts';
import { memberOf } from '../member-session.ts';
import { bytesOfText, octetsOf, sendOctets } from '../octets.ts';

type OneLog = { Params: Static<typeof LogParamsSchema> };

const KEYS_AND_FRAMES_BYTES = 512;

/** Case logs and the team log. */
export function registerCases(app: FastifyInstance, { db, now }: HttpContext): void {
  const config = { access: 'reviewer' as const };
  app.get<{ Querystring: Static<typeof SinceQuerySchema> }>(
    PATHS.cases,
    { config, schema: { querystring: SinceQuerySchema } },
    async (request, reply) => {
      return sendOctets(
        reply,
        encodeCards(await listCards(db, memberOf(request), Number(request.query.since ?? 0))),
      );
    },
  );
  app.get<OneLog & { Querystring: Static<typeof FromQuerySchema> }>(
    PATHS.caseEvents(':id'),
    { config, schema: { params: LogParamsSchema, querystring: FromQuerySchema } },
    async (request, reply) => {
      const page = await readCaseEvents(db, bytesOfText(request.params.id), Number(request.query.from ?? 0));
      return sendOctets(reply, encodeEvents(page));
    },
  );
  app.post<OneLog>(
    PATHS.caseEvents(':id'),
    {
      config,
      schema: { params: LogParamsSchema },
      bodyLimit: ENVELOPE_BYTES + CARD_BYTES + KEYS_AND_FRAMES_BYTES,
    },
    async (request, reply) => {
      const step = orRefuse('invalid', () => decodeAppend(octetsOf(request)));
      await appendCaseEvent(db, bytesOfText(request.params.id), step);
      return reply.code(204).send();
    },
  );
  app.post<OneLog>(
    PATHS.caseDeletion(':id'),
    {
      config,
      schema: { params: LogParamsSchema },
      bodyLimit: MOST_SLOTS_PER_DELETION * SLOT_TOKEN_BYTES + KEYS_AND_FRAMES_BYTES,
    },
    async (request, reply) => {
      const deletion = orRefuse('invalid', () => decodeDeletion(octetsOf(request)));
      await deleteCase(db, bytesOfText(request.params.id), deletion, now());
      return reply.code(204).send();
    },
  );
}
