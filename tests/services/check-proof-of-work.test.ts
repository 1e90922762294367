import { createChallenge, solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { ProofChallenge, ProofPayload } from '../../src/protocol/wire/schemas/proof-of-work.ts';
import { checkProofOfWork } from '../../src/services/check-proof-of-work.ts';
import { proofSecrets } from '../../src/services/proof-secrets.ts';

const key = systemEntropy.bytes(32);
const now = Date.now();

async function solved(): Promise<ProofPayload> {
  const challenge = (await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 3,
    deriveKey,
    expiresAt: Math.floor(now / 1000) + 60,
    ...proofSecrets(key),
  })) as ProofChallenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('no solution');
  return { challenge, solution };
}

const byUs = (payload: ProofPayload): boolean => {
  try {
    checkProofOfWork(key, payload, now);
    return true;
  } catch {
    return false;
  }
};
const byAltcha = async ({ challenge, solution }: ProofPayload): Promise<boolean> =>
  (await verifySolution({ challenge, solution, deriveKey, ...proofSecrets(key) })).verified;

describe('a proof of work', () => {
  test('that ALTCHA accepts is accepted, in whatever order its fields come', async () => {
    const good = await solved();
    const parameters = Object.fromEntries(
      Object.entries(good.challenge.parameters).reverse(),
    ) as ProofChallenge['parameters'];
    for (const payload of [good, { ...good, challenge: { ...good.challenge, parameters } }]) {
      expect([byUs(payload), await byAltcha(payload)]).toEqual([true, true]);
    }
  });

  test.each<[string, (good: ProofPayload) => ProofPayload]>([
    ['another price', (good) => withParameters(good, { cost: 1 })],
    ['a longer life', (good) => withParameters(good, { expiresAt: good.challenge.parameters.expiresAt + 1 })],
    ['another salt', (good) => withParameters(good, { salt: '00' })],
    ['another prefix', (good) => withParameters(good, { keyPrefix: '00' })],
    ['another hash of the answer', (good) => withParameters(good, { keySignature: '00'.repeat(32) })],
    ['a short signature', (good) => ({ ...good, challenge: { ...good.challenge, signature: '00' } })],
    ['another answer', (good) => ({ ...good, solution: { ...good.solution, derivedKey: '00'.repeat(32) } })],
    [
      'the prefix as its answer',
      (good) => ({
        ...good,
        solution: { ...good.solution, derivedKey: good.challenge.parameters.keyPrefix },
      }),
    ],
  ])('with %s is refused, as by ALTCHA', async (_title, spoil) => {
    const bad = spoil(await solved());
    expect([byUs(bad), await byAltcha(bad)]).toEqual([false, false]);
  });

  test('of another portal is refused', async () => {
    const good = await solved();
    expect(() => checkProofOfWork(systemEntropy.bytes(32), good, now)).toThrow('proof-wrong');
  });

  test('is refused from the second on in which it expires', async () => {
    const good = await solved();
    const expiry = good.challenge.parameters.expiresAt * 1000;
    expect(checkProofOfWork(key, good, expiry - 1).hash).toHaveLength(32);
    expect(() => checkProofOfWork(key, good, expiry)).toThrow('proof-expired');
  });
});

function withParameters(good: ProofPayload, change: Partial<ProofChallenge['parameters']>): ProofPayload {
  return {
    ...good,
    challenge: { ...good.challenge, parameters: { ...good.challenge.parameters, ...change } },
  };
}
