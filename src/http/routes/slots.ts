import type { FastifyInstance } from 'fastify';
import { COLLECT_REQUEST_BYTES, DESTROY_REQUEST_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { collectReplies } from '../../services/collect-replies.ts';
import { destroyReplies } from '../../services/destroy-replies.ts';
import type { HttpContext } from '../context.ts';
import { decodeDestructions, decodeSlotTokens } from '../frames/slot-tokens.ts';
import { exactOctetsOf, sendOctets } from '../octets.ts';

/** What a returning reporter does. */
export function registerSlots(app: FastifyInstance, { db, keys }: HttpContext): void {
  app.post(
    PATHS.collect,
    { config: { access: 'anyone' }, bodyLimit: COLLECT_REQUEST_BYTES },
    async (request, reply) => {
      const tokens = decodeSlotTokens(exactOctetsOf(request, COLLECT_REQUEST_BYTES));
      return sendOctets(reply, await collectReplies(db, keys.slotFill, tokens));
    },
  );
  app.post(
    PATHS.destroy,
    { config: { access: 'anyone' }, bodyLimit: DESTROY_REQUEST_BYTES },
    async (request, reply) => {
      await destroyReplies(db, decodeDestructions(exactOctetsOf(request, DESTROY_REQUEST_BYTES)));
      return reply.code(204).send();
    },
  );
}
