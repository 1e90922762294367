import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { proofSecrets } from '../../src/services/proof-secrets.ts';

const TEN_MINUTES_S = 600;
const ITERATIONS_PER_STEP = 2000;
const COUNTER = 1;

/** Proofs made with the server's own key: the work is a sender's, and a bench of the server starts after it. */
export async function preparedProofs(key: Uint8Array, count: number): Promise<string[]> {
  const proofs: string[] = [];
  for (let made = 0; made < count; made += 1) proofs.push(await preparedProof(key));
  return proofs;
}

async function preparedProof(key: Uint8Array): Promise<string> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ITERATIONS_PER_STEP,
    counter: COUNTER,
    deriveKey,
    expiresAt: Math.floor(Date.now() / 1000) + TEN_MINUTES_S,
    ...proofSecrets(key),
  });
  const solution = await solveChallenge({ challenge, deriveKey, counterStart: COUNTER });
  if (solution === null) throw new Error('no solution');
  const { counter, derivedKey } = solution;
  return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64');
}
