import { Buffer } from 'node:buffer';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import type { ProofChallenge } from '../../src/protocol/wire/schemas/proof-of-work.ts';

/** Does the work that the portal asks for, and gives the header that shows it. */
export async function proveWork(origin: string): Promise<string> {
  const response = await fetch(`${origin}${PATHS.proofOfWork}`);
  const challenge = (await response.json()) as ProofChallenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('no solution');
  const { counter, derivedKey } = solution;
  return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64');
}

/** Posts an envelope as a browser does. */
export async function postEnvelope(
  origin: string,
  envelope: Uint8Array<ArrayBuffer>,
  proof?: string,
): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': OCTETS };
  headers[PROOF_HEADER] = proof ?? (await proveWork(origin));
  return fetch(`${origin}${PATHS.envelopes}`, { method: 'POST', headers, body: envelope });
}
