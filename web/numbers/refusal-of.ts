import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';
import { ApiError } from '../shared/api-error.ts';
import type { NumberMessages } from '../shared/numbers/words.ts';

type Reason = Exclude<keyof NumberMessages['refused'], 'title'>;

/** Mistakes that an honest server can make. Every other refusal means that somebody changed something. */
const HONEST: Partial<Record<ProtocolErrorCode, Reason>> = {
  'roster-expired': 'expired',
  'roster-rolled-back': 'expired',
  'roster-not-yet-valid': 'clock',
  'newer-version': 'later',
};

/** Why no numbers are shown. */
export function refusalOf(error: unknown): Reason {
  if (error instanceof ProtocolError) return HONEST[error.code] ?? 'forged';
  return error instanceof ApiError && error.status === 404 ? 'missing' : 'unreachable';
}
