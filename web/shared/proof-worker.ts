import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** What the worker is asked, and answers: null when it could not be solved. */
export type ProofQuestion = Challenge;
export type ProofAnswer = { readonly counter: number; readonly derivedKey: string } | null;

const NO_TIMEOUT = 0;

/** The library also says how long it took: that would tell the server how quick the device is. */
async function answer(challenge: ProofQuestion): Promise<ProofAnswer> {
  const solution = await solveChallenge({ challenge, deriveKey, timeout: NO_TIMEOUT });
  return solution && { counter: solution.counter, derivedKey: solution.derivedKey };
}

addEventListener('message', (event: MessageEvent<ProofQuestion>) => {
  answer(event.data).then(
    (found) => postMessage(found),
    () => postMessage(null),
  );
});
