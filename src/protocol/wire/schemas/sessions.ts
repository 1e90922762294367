import { type Static, Type } from 'typebox';
import { KEY_BYTES, MEMBER_ID_BYTES, SIGNATURE_BYTES } from '../../limits.ts';
import { closed } from './closed.ts';
import { bytesOf } from './fields.ts';

export const CHALLENGE_BYTES = 56;

export const ChallengeAnswerSchema = closed({ challenge: bytesOf(CHALLENGE_BYTES) });

export const SignInSchema = closed({
  authKey: bytesOf(KEY_BYTES),
  challenge: bytesOf(CHALLENGE_BYTES),
  signature: bytesOf(SIGNATURE_BYTES),
});
export type SignIn = Static<typeof SignInSchema>;

/** Who is signed in. */
export const SessionSchema = closed({
  member: bytesOf(MEMBER_ID_BYTES),
  role: Type.Union([Type.Literal('reviewer'), Type.Literal('coordinator'), Type.Literal('focal-point')]),
});
