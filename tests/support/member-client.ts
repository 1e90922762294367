import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { signChallenge } from '../../src/protocol/sign-in-message.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import type { SignIn } from '../../src/protocol/wire/schemas/sessions.ts';

export type MemberClient = {
  readonly cookie: string;
  readonly call: (method: string, path: string, body?: Uint8Array) => Promise<Response>;
};

/** A member's answer to a fresh challenge. */
export async function answerChallenge(
  origin: string,
  made: NewOrganisation,
  member: NewMember,
): Promise<SignIn> {
  const response = await fetch(`${origin}${PATHS.challenge}`, { method: 'POST' });
  const { challenge } = (await response.json()) as { challenge: string };
  const { auth } = deriveSignInKeys(readPhrase(member.phrase.join(' ')), made.id);
  const signature = signChallenge(fromBase64url(challenge), origin, auth.secretKey);
  return { authKey: toBase64url(auth.publicKey), challenge, signature: toBase64url(signature) };
}

export function postSignIn(origin: string, answer: SignIn): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${origin}${PATHS.sessions}`, { method: 'POST', headers, body: JSON.stringify(answer) });
}

/** Signs a member in over HTTP and calls as a page of the portal would. */
export async function signInAs(
  origin: string,
  made: NewOrganisation,
  member: NewMember,
): Promise<MemberClient> {
  const response = await postSignIn(origin, await answerChallenge(origin, made, member));
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 200 || cookie === undefined) throw new Error(`not signed in: ${response.status}`);
  return { cookie, call: (method, path, body) => callWith(origin, cookie, method, path, body) };
}

export function callWith(
  origin: string,
  cookie: string | null,
  method: string,
  path: string,
  body?: Uint8Array,
): Promise<Response> {
  const headers: Record<string, string> = { origin };
  if (cookie !== null) headers['cookie'] = cookie;
  if (body !== undefined) headers['content-type'] = OCTETS;
  return fetch(`${origin}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}

export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}

export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
