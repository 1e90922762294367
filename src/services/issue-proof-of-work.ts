import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { ProofChallenge } from '../protocol/wire/schemas/proof-of-work.ts';
import type { Db } from '../storage/database.ts';
import { countUnexpiredProofs } from '../storage/spent-proofs.ts';
import { proofSecrets } from './proof-secrets.ts';

export const PROOF_LIFE_S = 600;

/** One step is one PBKDF2: native code in every browser, as quick where scripts are interpreted. */
const ITERATIONS_PER_STEP = 2000;
const FEWEST_STEPS = 100;
/** About five seconds on a slow telephone. */
const MOST_STEPS = 2000;
/** So many envelopes in ten minutes add the least amount of work once more. */
const PROOFS_PER_RISE = 50;

/** A challenge whose price follows how many envelopes have come lately, from everybody together. */
export async function issueProofOfWork(
  db: Db,
  key: Uint8Array,
  now: number,
  entropy: Entropy,
): Promise<ProofChallenge> {
  const seconds = Math.floor(now / 1000);
  const steps = stepsFor(await countUnexpiredProofs(db, 'envelope', seconds));
  const { parameters, signature = '' } = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ITERATIONS_PER_STEP,
    counter: steps + spread(entropy, steps / 10),
    deriveKey,
    expiresAt: seconds + PROOF_LIFE_S,
    ...proofSecrets(key),
  });
  return { parameters, signature } as ProofChallenge;
}

export function stepsFor(unexpired: number): number {
  return Math.min(MOST_STEPS, Math.round(FEWEST_STEPS * (1 + unexpired / PROOFS_PER_RISE)));
}

/** A little chance, so that the answer cannot be read off the price. */
function spread(entropy: Entropy, most: number): number {
  const [high = 0, low = 0] = entropy.bytes(2);
  return Math.floor(((high * 256 + low) / 65_536) * most);
}
