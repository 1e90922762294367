import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Config, isLoopback } from '../config.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';

const TOKEN_BYTES = 32;

/** Off loopback the name binds the cookie to this host, over an encrypted connection. */
const nameOf = (config: Config) => (isLoopback(config) ? 'session' : '__Host-session');

export function setSessionCookie(reply: FastifyReply, config: Config, token: Uint8Array): void {
  reply.setCookie(nameOf(config), toBase64url(token), attributes(config));
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameOf(config), attributes(config));
}

/** The token that the request carries; null when there is none, or something that never was one. */
export function sessionTokenOf(request: FastifyRequest, config: Config): Uint8Array | null {
  const text = request.cookies[nameOf(config)];
  if (text === undefined) return null;
  try {
    const token = fromBase64url(text);
    return token.length === TOKEN_BYTES ? token : null;
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
}

function attributes(config: Config): {
  path: string;
  httpOnly: boolean;
  sameSite: 'strict';
  secure: boolean;
} {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: !isLoopback(config) };
}
