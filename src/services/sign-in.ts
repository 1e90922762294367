import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import { verifyChallenge } from '../protocol/sign-in-message.ts';
import type { Db } from '../storage/database.ts';
import { findMemberByAuthKey } from '../storage/members.ts';
import { findInCurrentRoster, type RosterMemberRow } from '../storage/rosters.ts';
import { insertSession } from '../storage/sessions.ts';
import { spendProof } from '../storage/spent-proofs.ts';
import { expiryOfChallenge } from './issue-challenge.ts';
import { hashOfToken } from './read-session.ts';

export type SignInAttempt = {
  readonly authKey: Uint8Array;
  readonly challenge: Uint8Array;
  readonly signature: Uint8Array;
};
export type SignedIn = { readonly token: Uint8Array; readonly member: RosterMemberRow };

const TOKEN_BYTES = 32;
const NOBODY = new Uint8Array(MEMBER_ID_BYTES);

/**
 * Opens a session. Every check is made every time, so that a stranger, a removed member and a wrong signature
 * cost and look the same.
 * @throws `sign-in-refused`.
 */
export async function signIn(
  db: Db,
  challengeKey: Uint8Array,
  attempt: SignInAttempt,
  place: { readonly origins: readonly string[]; readonly now: number; readonly entropy: Entropy },
): Promise<SignedIn> {
  const expiry = expiryOfChallenge(challengeKey, attempt.challenge, place.now);
  const signed = place.origins.map((origin) => isSigned(attempt, origin)).includes(true);
  const id = await findMemberByAuthKey(db, attempt.authKey);
  const member = await findInCurrentRoster(db, id ?? NOBODY);
  const fresh = await spendProof(db, {
    hash: createHash('sha256').update(attempt.challenge).digest(),
    purpose: 'sign-in',
    expires_at: expiry ?? Math.floor(place.now / 1000),
  });
  if (expiry === null || !signed || id === null || member === null || !fresh)
    throw new ServiceError('sign-in-refused');
  const token = place.entropy.bytes(TOKEN_BYTES);
  const seconds = Math.floor(place.now / 1000);
  await insertSession(db, {
    token_hash: hashOfToken(token),
    member: id,
    started_at: seconds,
    seen_at: seconds,
  });
  return { token, member };
}

function isSigned({ authKey, challenge, signature }: SignInAttempt, origin: string): boolean {
  try {
    verifyChallenge(challenge, origin, authKey, signature);
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
}
