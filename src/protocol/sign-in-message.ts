import { partsOf } from './encoding/parts.ts';
import { utf8 } from './encoding/utf8.ts';
import { LABEL } from './labels.ts';
import { signLabelled, verifyLabelled } from './primitives/keyed.ts';

/** Answers the server's challenge for one origin with the member's auth key (64-byte secret key). */
export const signChallenge = (challenge: Uint8Array, origin: string, authSecretKey: Uint8Array): Uint8Array =>
  signLabelled(authSecretKey, LABEL.memberSignIn, partsOf(challenge, utf8(origin)));

/** Throws `bad-signature` unless the answer was made for this challenge and origin. */
export const verifyChallenge = (
  challenge: Uint8Array,
  origin: string,
  authKey: Uint8Array,
  signature: Uint8Array,
): void => verifyLabelled(authKey, LABEL.memberSignIn, partsOf(challenge, utf8(origin)), signature);
