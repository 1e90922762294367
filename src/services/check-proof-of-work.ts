import { Buffer } from 'node:buffer';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import type { ProofPayload } from '../protocol/wire/schemas/proof-of-work.ts';
import type { Proof } from '../storage/turns.ts';
import { proofSecrets } from './proof-secrets.ts';

/**
 * Whether the work was done for a live challenge of ours. Says nothing of whether it was spent. The same two
 * HMACs as in ALTCHA's own check, without its way through WebCrypto, which costs more than the rest of a post.
 * @throws `proof-wrong`, `proof-expired`.
 */
export function checkProofOfWork(key: Uint8Array, { challenge, solution }: ProofPayload, now: number): Proof {
  const { parameters, signature } = challenge;
  if (parameters.expiresAt <= now / 1000) throw new ServiceError('proof-expired');
  const secrets = proofSecrets(key);
  const signed = JSON.stringify(parameters, Object.keys(parameters).sort());
  const isOurs = isHmac(signature, secrets.hmacSignatureSecret, Buffer.from(signed));
  const answer = Buffer.from(solution.derivedKey, 'hex');
  const isSolved = isHmac(parameters.keySignature, secrets.hmacKeySignatureSecret, answer);
  if (!isOurs || !isSolved) throw new ServiceError('proof-wrong');
  return { hash: createHash('sha256').update(signature).digest(), expiresAt: parameters.expiresAt };
}

function isHmac(claimed: string, secret: string, message: Uint8Array): boolean {
  const expected = createHmac('sha256', secret).update(message).digest();
  const given = Buffer.from(claimed, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
