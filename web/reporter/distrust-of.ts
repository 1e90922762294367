import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';
import { ApiError } from '../shared/api-error.ts';
import type { Distrust } from './team.ts';

/** Mistakes that an honest server can make. Every other refusal means that somebody changed something. */
const HONEST: Partial<Record<ProtocolErrorCode, Distrust>> = {
  'roster-expired': 'expired',
  'roster-rolled-back': 'rolledBack',
  'roster-not-yet-valid': 'clock',
  'no-reader': 'noReader',
};

/** Whether an error speaks against the list of readers, and not against what was typed or the connection. */
export const isDistrust = (error: unknown): boolean =>
  error instanceof ProtocolError && error.code !== 'too-long' && error.code !== 'bad-argument';

/** Why the list of readers cannot be used, for the person who has to decide what to do now. */
export function distrustOf(error: unknown): Distrust {
  if (error instanceof ApiError) return error.status === 404 ? 'missing' : 'unreachable';
  if (error instanceof ProtocolError) return HONEST[error.code] ?? 'forged';
  return 'engine';
}
