import { Buffer } from 'node:buffer';
import type { FastifyRequest } from 'fastify';
import { Compile } from 'typebox/compile';
import { ServiceError, type ServiceErrorCode } from '../errors.ts';
import { PROOF_HEADER } from '../protocol/wire/paths.ts';
import { type ProofPayload, ProofPayloadSchema } from '../protocol/wire/schemas/proof-of-work.ts';

const payload = Compile(ProofPayloadSchema);

/** A wrong length is known before the body is read, and before a proof is spent on it. */
export function demandLength(request: FastifyRequest, length: number, otherwise: ServiceErrorCode): void {
  if (request.headers['content-length'] !== String(length)) throw new ServiceError(otherwise);
}

/** The proof of work that stands in front of the body. */
export function proofOf(request: FastifyRequest): ProofPayload {
  const header = request.headers[PROOF_HEADER];
  if (typeof header !== 'string') throw new ServiceError('proof-missing');
  const value = parse(Buffer.from(header, 'base64').toString('utf8'));
  if (!payload.Check(value)) throw new ServiceError('proof-wrong');
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError('proof-wrong');
  }
}
