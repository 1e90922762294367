import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { sendOctets } from './octets.ts';

const compress = promisify(brotliCompress);

export type SendPublic = (
  request: FastifyRequest,
  reply: FastifyReply,
  octets: Uint8Array,
) => Promise<FastifyReply>;

/**
 * Sends octets that are the same for everybody, compressed for who takes brotli: on a bad line a third less counts. Never for
 * anything of a person, whose size would tell of it.
 */
export function sendPublic(): SendPublic {
  let last: { readonly plain: Uint8Array; readonly small: Uint8Array } | null = null;
  return async (request, reply, octets) => {
    if (!/\bbr\b/.test([request.headers['accept-encoding']].join())) return sendOctets(reply, octets);
    if (last === null || !equalBytes(last.plain, octets))
      last = { plain: octets, small: await compress(octets) };
    return sendOctets(reply.header('content-encoding', 'br'), last.small);
  };
}
