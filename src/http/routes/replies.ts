import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { orRefuse } from '../../errors.ts';
import { decodeHeadSlotWrite } from '../../protocol/head-slot-write.ts';
import type { SlotId } from '../../protocol/slot-id.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { SlotParamsSchema } from '../../protocol/wire/schemas/pages.ts';
import { leaveReply } from '../../services/leave-reply.ts';
import { readHeadSlot } from '../../services/read-head-slot.ts';
import { writeHeadSlot } from '../../services/write-head-slot.ts';
import type { HttpContext } from '../context.ts';
import { decodeReplySlot } from '../frames/reply-slot.ts';
import { encodeVersioned } from '../frames/versioned.ts';
import { bytesOfText, octetsOf, sendOctets } from '../octets.ts';

type OneSlot = { Params: Static<typeof SlotParamsSchema> };

/** What reviewers leave for a reporter. */
export function registerReplies(app: FastifyInstance, { db, now }: HttpContext): void {
  const route = { config: { access: 'reviewer' as const }, schema: { params: SlotParamsSchema } };
  app.put<OneSlot>(PATHS.slot(':id'), route, async (request, reply) => {
    await leaveReply(db, { id: bytesOfText(request.params.id), ...decodeReplySlot(octetsOf(request)) });
    return reply.code(204).send();
  });
  app.get<OneSlot>(PATHS.headSlot(':id'), route, async (request, reply) => {
    return sendOctets(reply, encodeVersioned(await readHeadSlot(db, bytesOfText(request.params.id))));
  });
  app.put<OneSlot>(PATHS.headSlot(':id'), route, async (request, reply) => {
    const write = orRefuse('invalid', () => decodeHeadSlotWrite(octetsOf(request)));
    await writeHeadSlot(db, bytesOfText(request.params.id) as SlotId, write, now());
    return reply.code(204).send();
  });
}
