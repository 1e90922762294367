import type { FastifyInstance } from 'fastify';
import { ENVELOPE_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { ProofChallengeSchema } from '../../protocol/wire/schemas/proof-of-work.ts';
import { acceptEnvelope } from '../../services/accept-envelope.ts';
import { issueProofOfWork } from '../../services/issue-proof-of-work.ts';
import type { HttpContext } from '../context.ts';
import { demandTurn } from '../demand-turn.ts';
import { octetsOf } from '../octets.ts';

export function registerEnvelopes(app: FastifyInstance, context: HttpContext): void {
  const { db, keys, entropy, now } = context;
  app.get(
    PATHS.proofOfWork,
    { config: { access: 'anyone' }, schema: { response: { 200: ProofChallengeSchema } } },
    () => issueProofOfWork(db, keys.proof, now(), entropy),
  );
  app.post(
    PATHS.envelopes,
    {
      config: { access: 'anyone' },
      bodyLimit: ENVELOPE_BYTES,
      onRequest: demandTurn(context, ENVELOPE_BYTES, 'not-an-envelope'),
    },
    async (request, reply) => {
      await acceptEnvelope(db, octetsOf(request));
      return reply.code(204).send();
    },
  );
}
