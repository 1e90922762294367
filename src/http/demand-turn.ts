import type { FastifyRequest } from 'fastify';
import type { ServiceErrorCode } from '../errors.ts';
import { checkProofOfWork } from '../services/check-proof-of-work.ts';
import { waitForTurn } from '../services/wait-for-turn.ts';
import type { HttpContext } from './context.ts';
import { demandLength, proofOf } from './proof-header.ts';

/** What stands before a call that stores something for anyone: its one length, a proof of work, a turn in the queue. */
export const demandTurn =
  ({ db, keys, config, now, stopping }: HttpContext, length: number, otherwise: ServiceErrorCode) =>
  async (request: FastifyRequest): Promise<void> => {
    demandLength(request, length, otherwise);
    const proof = checkProofOfWork(keys.proof, proofOf(request), now());
    await waitForTurn(db, proof, config.envelopesPerMinute, now(), stopping);
  };
