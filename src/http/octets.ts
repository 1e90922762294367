import { Buffer } from 'node:buffer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { orRefuse, ServiceError } from '../errors.ts';
import { fromBase64url } from '../protocol/encoding/base64url.ts';
import { OCTETS } from '../protocol/wire/paths.ts';

/** The octets of a body; how many are allowed is the route's limit. */
export function octetsOf(request: FastifyRequest): Uint8Array {
  const { body } = request;
  if (!Buffer.isBuffer(body)) throw new ServiceError('unsupported-media-type');
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

export function exactOctetsOf(request: FastifyRequest, length: number): Uint8Array {
  const octets = octetsOf(request);
  if (octets.length !== length) throw new ServiceError('invalid');
  return octets;
}

export function sendOctets(reply: FastifyReply, octets: Uint8Array): FastifyReply {
  return reply.type(OCTETS).send(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength));
}

/** Bytes of base64url text in a path, a query or a document. */
export function bytesOfText(text: string): Uint8Array {
  return orRefuse('invalid', () => fromBase64url(text));
}
