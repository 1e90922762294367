import type { FastifyInstance } from 'fastify';
import { ENVELOPE_BYTES } from '../../protocol/limits.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { ProofChallengeSchema } from '../../protocol/wire/schemas/proof-of-work.ts';
import { acceptEnvelope } from '../../services/accept-envelope.ts';
import { checkProofOfWork } from '../../services/check-proof-of-work.ts';
import { issueProofOfWork } from '../../services/issue-proof-of-work.ts';
import { waitForTurn } from '../../services/wait-for-turn.ts';
import type { HttpContext } from '../context.ts';
import { octetsOf } from '../octets.ts';
import { demandLength, proofOf } from '../proof-header.ts';

export function registerEnvelopes(app: FastifyInstance, context: HttpContext): void {
  const { db, keys, config, entropy, now, stopping } = context;
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
      onRequest: async (request) => {
        demandLength(request, ENVELOPE_BYTES);
        const proof = checkProofOfWork(keys.proof, proofOf(request), now());
        await waitForTurn(db, proof, config.envelopesPerMinute, now(), stopping);
      },
    },
    async (request, reply) => {
      await acceptEnvelope(db, octetsOf(request));
      return reply.code(204).send();
    },
  );
}
