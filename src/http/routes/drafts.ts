import type { FastifyInstance } from 'fastify';
import { orRefuse } from '../../errors.ts';
import { decodeDraftWrite } from '../../protocol/draft-write.ts';
import { DRAFT_DELETE_BYTES, ENVELOPE_BYTES, KEY_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { collectDraft } from '../../services/collect-draft.ts';
import { deleteDraft } from '../../services/delete-draft.ts';
import { keepDraft } from '../../services/keep-draft.ts';
import type { HttpContext } from '../context.ts';
import { demandTurn } from '../demand-turn.ts';
import { exactOctetsOf, octetsOf, sendOctets } from '../octets.ts';

/** A report that is not finished: left here, fetched again, thrown away. */
export function registerDrafts(app: FastifyInstance, context: HttpContext): void {
  const { db, keys, now } = context;
  const anyone = { access: 'anyone' as const };
  app.post(
    PATHS.draftIn,
    {
      config: anyone,
      bodyLimit: ENVELOPE_BYTES,
      onRequest: demandTurn(context, ENVELOPE_BYTES, 'invalid'),
    },
    async (request, reply) => {
      const write = orRefuse('invalid', () => decodeDraftWrite(octetsOf(request)));
      await keepDraft(db, write, now());
      return reply.code(204).send();
    },
  );
  app.post(PATHS.draftOut, { config: anyone, bodyLimit: KEY_BYTES }, async (request, reply) => {
    return sendOctets(reply, await collectDraft(db, keys.draftFill, exactOctetsOf(request, KEY_BYTES)));
  });
  app.post(PATHS.draftDelete, { config: anyone, bodyLimit: DRAFT_DELETE_BYTES }, async (request, reply) => {
    await deleteDraft(db, exactOctetsOf(request, DRAFT_DELETE_BYTES));
    return reply.code(204).send();
  });
}
