import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ServiceError } from '../errors.ts';
import { requestFailed } from '../events.ts';
import { bodyOfError, statusOf, type WireErrorCode } from './error-table.ts';

const CODE_OF_STATUS: Readonly<Record<number, WireErrorCode>> = {
  400: 'invalid',
  403: 'not-found',
  404: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'unsupported-media-type',
};

/** Turns whatever was thrown into one of the codes of the table; what is unknown says nothing more than `internal`. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Whoever hangs up within their own request, or is sent away for being slow, is no fault of ours.
  const hungUp = request.raw.errored !== null && request.raw.errored === error;
  const code = hungUp ? 'invalid' : codeOf(error);
  if (code === 'internal') requestFailed(error);
  if (error instanceof ServiceError && error.retryAfter !== null)
    reply.header('retry-after', error.retryAfter);
  return answerWith(reply, code);
}

export function answerWith(reply: FastifyReply, code: WireErrorCode): FastifyReply {
  return reply
    .code(statusOf(code))
    .type('application/json; charset=utf-8')
    .serializer((body: string) => body)
    .send(bodyOfError(code));
}

function codeOf(error: unknown): WireErrorCode {
  if (error instanceof ServiceError) return error.code;
  if (!isFrameworkError(error)) return 'internal';
  if (error.validation !== undefined) return 'invalid';
  return CODE_OF_STATUS[error.statusCode ?? 500] ?? 'internal';
}

/** Only the framework's own complaints carry a status that may be passed on. */
function isFrameworkError(error: unknown): error is FastifyError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('FST_')
  );
}
