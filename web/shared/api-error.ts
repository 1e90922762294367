/** Every code with which the portal answers, and the three that only the browser can know. */
const CODES = [
  // The browser's own.
  'unreachable',
  'timed-out',
  'unexpected-answer',
  // Anonymous calls.
  'no-organisation',
  'proof-missing',
  'proof-wrong',
  'proof-expired',
  'proof-spent',
  'not-an-envelope',
  'busy',
  'blob-taken',
  'part-taken',
  'no-room',
  // Members' calls.
  'sign-in-refused',
  'not-signed-in',
  'not-allowed',
  'version-conflict',
  'head-moved',
  'case-deleted',
  'bad-write-signature',
  'slot-taken',
  'wrong-origin',
  'unknown-member',
  'organisation-exists',
  'roster-refused',
  'intake-key-refused',
  'announcement-refused',
  'publication-refused',
  // Any call.
  'invalid',
  'not-found',
  'too-large',
  'unsupported-media-type',
  'not-ready',
  'internal',
] as const;

export type ApiErrorCode = (typeof CODES)[number];

/** A call that did not do what it was asked. `status` is 0 where no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly retryAfterSeconds: number | null;

  constructor(code: ApiErrorCode, status = 0, retryAfterSeconds: number | null = null) {
    super(code);
    this.code = code;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Whether the same call may succeed a little later without anyone changing anything. */
  get passing(): boolean {
    return (
      this.code === 'unreachable' || this.code === 'timed-out' || this.status === 429 || this.status >= 500
    );
  }
}

const isKnown = (code: unknown): code is ApiErrorCode => CODES.some((known) => known === code);

/** Reads the closed code out of an answer that is not a success. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null;
  const wait = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return new ApiError(
    isKnown(code) ? code : 'unexpected-answer',
    response.status,
    Number.isNaN(wait) ? null : wait,
  );
}
