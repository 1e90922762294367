import { PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { callForNothing } from './api.ts';
import { ApiError } from './api-error.ts';
import { proveWork } from './proof-of-work.ts';
import { pauseAfter } from './retry.ts';
import type { Sending } from './sending-step.ts';
import { wait } from './wait.ts';

const isStaleProof = (error: ApiError): boolean => error.code.startsWith('proof-');

/**
 * Posts one sealed envelope until it has arrived or is stopped. The same bytes twice are one entry,
 * so trying again after a lost answer is harmless. Throws `ApiError` when the server refuses for good.
 */
export const postEnvelope = (envelope: Uint8Array, sending: Sending): Promise<void> =>
  postProven(PATHS.envelopes, envelope, sending);

/** The same for whatever stands before a proof of work and may safely come twice. */
export async function postProven(path: string, body: Uint8Array, { tell, signal }: Sending): Promise<void> {
  let staleProofs = 0;
  for (let failed = 1; ; failed += 1) {
    try {
      tell({ at: 'working' });
      const proof = await proveWork(signal);
      tell({ at: 'sending' });
      const headers = { [PROOF_HEADER]: proof };
      await callForNothing({ method: 'POST', path, body, headers, signal });
      return;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isStaleProof(error)) staleProofs += 1;
      if (staleProofs > 3 || (!isStaleProof(error) && !error.passing)) throw error;
      const seconds = pauseAfter(failed, error.retryAfterSeconds);
      tell({ at: 'waiting', seconds });
      await wait(seconds * 1000, signal);
    }
  }
}
