import { ProtocolError } from '../../../src/protocol/errors.ts';
import { ApiError } from '../../shared/api-error.ts';
import { received as w } from '../received-words.ts';

/** Why a file did not come, in words. */
export function fetchFault(error: unknown): string {
  const words = w();
  if (error instanceof ProtocolError) return words.altered;
  return error instanceof ApiError && error.code === 'not-found' ? words.gone : words.failed;
}
