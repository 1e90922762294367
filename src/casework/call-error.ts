import { ProtocolError } from '../protocol/errors.ts';

/** A call that the server answered with a closed code, or that never reached it (`unreachable`). */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;
  readonly status: number; // 0 where no answer came

  constructor(code: string, status = 0) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

const REFUSED: readonly string[] = [
  'bad-write-signature',
  'head-moved',
  'intake-key-refused',
  'announcement-refused',
  'publication-refused',
  'invalid',
  'not-allowed',
  'slot-taken',
  'too-large',
  'version-conflict',
];

/** Whether the server does not take this one thing: the rest of the work can go on. */
export const isRefused = (error: unknown): error is CallError =>
  error instanceof CallError && REFUSED.includes(error.code);

/** The closed code of an error, whoever threw it; null for a fault without one. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether a case is gone, by two who agreed: what was to be done with it has no place any more. */
export const isDeleted = (error: unknown): boolean => codeOf(error) === 'case-deleted';

const UNSURE: readonly (string | null)[] = ['unreachable', 'timed-out', 'unexpected-answer', 'internal'];

/** Whether nobody knows if the call was done: it may have been, and its answer lost. */
export const isUnsure = (error: unknown): boolean =>
  !(error instanceof ProtocolError) && UNSURE.includes(codeOf(error));
