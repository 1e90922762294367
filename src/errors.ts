import { ProtocolError } from './protocol/errors.ts';

/** Every error that a service may answer with. The HTTP status of each stands in http/error-table.ts. */
export type ServiceErrorCode =
  | 'invalid'
  | 'too-large'
  | 'unsupported-media-type'
  | 'not-found'
  | 'not-signed-in'
  | 'not-allowed'
  | 'wrong-origin'
  | 'sign-in-refused'
  | 'no-organisation'
  | 'organisation-exists'
  | 'roster-refused'
  | 'intake-key-refused'
  | 'announcement-refused'
  | 'publication-refused'
  | 'unknown-member'
  | 'proof-missing'
  | 'proof-wrong'
  | 'proof-expired'
  | 'proof-spent'
  | 'not-an-envelope'
  | 'busy'
  | 'version-conflict'
  | 'head-moved'
  | 'case-deleted'
  | 'bad-write-signature'
  | 'slot-taken'
  | 'blob-taken'
  | 'part-taken'
  | 'no-room'
  | 'not-ready';

export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  /** Seconds until trying again makes sense. */
  readonly retryAfter: number | null;

  constructor(code: ServiceErrorCode, retryAfter: number | null = null) {
    super(code);
    this.name = 'ServiceError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The result of a checking function of the protocol; what it refuses becomes this one code. */
export function orRefuse<Result>(code: ServiceErrorCode, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof ProtocolError) throw new ServiceError(code);
    throw error;
  }
}
