import type { LogKeys } from '../protocol/client/case-secret.ts';
import { ProtocolError } from '../protocol/errors.ts';

/**
 * Opens what was sealed under the secret of one of a log's epochs. Throws what `open` throws under the last of them, and
 * `not-on-case` where there are none.
 */
export const openUnderAny = <Opened>(epochs: readonly LogKeys[], open: (keys: LogKeys) => Opened): Opened => {
  for (const keys of epochs.slice(0, -1)) {
    try {
      return open(keys);
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== 'cannot-decrypt') throw error;
    }
  }
  const first = epochs.at(-1);
  if (first === undefined) throw new ProtocolError('not-on-case');
  return open(first);
};
