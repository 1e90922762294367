import type { FastifyRequest } from 'fastify';
import { ServiceError } from '../errors.ts';
import { KEY_BYTES } from '../protocol/limits.ts';
import { BLOB_TOKEN_HEADER } from '../protocol/wire/paths.ts';
import { bytesOfText } from './octets.ts';

/** The token that a call about a blob shows. @throws `invalid`. */
export function blobTokenOf(request: FastifyRequest): Uint8Array {
  const header = request.headers[BLOB_TOKEN_HEADER];
  const token = typeof header === 'string' ? bytesOfText(header) : new Uint8Array(0);
  if (token.length !== KEY_BYTES) throw new ServiceError('invalid');
  return token;
}
