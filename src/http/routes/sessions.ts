import type { FastifyInstance } from 'fastify';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import {
  ChallengeAnswerSchema,
  SessionSchema,
  type SignIn,
  SignInSchema,
} from '../../protocol/wire/schemas/sessions.ts';
import { issueChallenge } from '../../services/issue-challenge.ts';
import { signIn } from '../../services/sign-in.ts';
import { signOutEverywhere, signOutHere } from '../../services/sign-out.ts';
import type { HttpContext } from '../context.ts';
import { memberOf } from '../member-session.ts';
import { bytesOfText } from '../octets.ts';
import { acceptedOrigins } from '../origins.ts';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../session-cookie.ts';

export function registerSessions(
  app: FastifyInstance,
  { db, keys, config, entropy, now }: HttpContext,
): void {
  const anyone = { access: 'anyone' as const };
  const member = { access: 'member' as const };
  const response = { 200: SessionSchema };
  const origins = acceptedOrigins(config);
  app.post(PATHS.challenge, { config: anyone, schema: { response: { 200: ChallengeAnswerSchema } } }, () => ({
    challenge: toBase64url(issueChallenge(keys.challenge, now(), entropy)),
  }));
  app.post<{ Body: SignIn }>(
    PATHS.sessions,
    { config: anyone, schema: { body: SignInSchema, response } },
    async (request, reply) => {
      const [authKey, challenge, signature] = bytesOfSignIn(request.body);
      const signedIn = await signIn(
        db,
        keys.challenge,
        { authKey, challenge, signature },
        { origins, now: now(), entropy },
      );
      setSessionCookie(reply, config, signedIn.token);
      return { member: toBase64url(signedIn.member.member), role: signedIn.member.role };
    },
  );
  app.get(PATHS.currentSession, { config: member, schema: { response } }, (request) => ({
    member: toBase64url(memberOf(request)),
    role: request.session?.role,
  }));
  app.delete(PATHS.currentSession, { config: member }, async (request, reply) => {
    const token = sessionTokenOf(request, config);
    if (token !== null) await signOutHere(db, token);
    clearSessionCookie(reply, config);
    return reply.code(204).send();
  });
  app.delete(PATHS.sessions, { config: member }, async (request, reply) => {
    await signOutEverywhere(db, memberOf(request));
    clearSessionCookie(reply, config);
    return reply.code(204).send();
  });
}

function bytesOfSignIn({ authKey, challenge, signature }: SignIn): [Uint8Array, Uint8Array, Uint8Array] {
  return [bytesOfText(authKey), bytesOfText(challenge), bytesOfText(signature)];
}
