import { PATHS } from '../../src/protocol/wire/paths.ts';
import { callForJson } from './api.ts';
import { ApiError } from './api-error.ts';
import type { ProofAnswer, ProofQuestion } from './proof-worker.ts';
import { PATIENT } from './retry.ts';

/**
 * Fetches a puzzle and solves it beside the page, so that typing stays smooth.
 * Gives the value of the proof header, good for one envelope. Stopping the signal ends the work at once.
 */
export async function proveWork(signal?: AbortSignal): Promise<string> {
  const challenge = await callForJson({
    method: 'GET',
    path: PATHS.proofOfWork,
    patience: PATIENT,
    ...(signal && { signal }),
  });
  const solution = await solveBeside(challenge as ProofQuestion, signal);
  if (solution === null) throw new ApiError('unexpected-answer');
  return btoa(JSON.stringify({ challenge, solution }));
}

function solveBeside(challenge: ProofQuestion, signal?: AbortSignal): Promise<ProofAnswer> {
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ProofAnswer>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<ProofAnswer>) => resolve(event.data);
    // A worker whose file did not come gives a plain event; one whose code failed says where.
    worker.onerror = (event: Event) =>
      reject(new ApiError(event instanceof ErrorEvent ? 'unexpected-answer' : 'unreachable'));
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
