import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** Does the work that the portal asks of whoever sends an envelope: the value of the proof header. */
export const proveWork = async (asked: Uint8Array): Promise<string> => {
  const challenge = JSON.parse(Buffer.from(asked).toString('utf8')) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('The portal asks for a proof of work that has no solution.');
  const { counter, derivedKey } = solution;
  const shown = { challenge, solution: { counter, derivedKey } };
  return Buffer.from(JSON.stringify(shown)).toString('base64');
};
