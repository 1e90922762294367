import { shuffled } from '../../age/shuffle.ts';
import { concat } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { BLOB_ID_BYTES, KEY_BYTES, MOST_REPORTER_BLOBS } from '../../limits.ts';
import type { Entropy } from '../../primitives/entropy.ts';

/** A blob that somebody else sent, and what removes it. 32 bytes each. */
export interface RemovableBlob {
  readonly id: Uint8Array;
  readonly deletion: Uint8Array;
}

/**
 * Removes the files that reviewers sent: always 64 pairs `blob id ‖ deletion token` in random order, unused ones random.
 * 4,096 octets, like the removal of the reporter's own. Throws `bad-argument` for more. Source: docs/protocol.md, "Sealed files".
 */
export const receivedRemoval = (blobs: readonly RemovableBlob[], entropy: Entropy): Uint8Array => {
  if (blobs.length > MOST_REPORTER_BLOBS) throw new ProtocolError('bad-argument', 'blobs');
  const pairs = Array.from({ length: MOST_REPORTER_BLOBS }, (_, at) => {
    const blob = blobs[at];
    return blob === undefined ? entropy.bytes(BLOB_ID_BYTES + KEY_BYTES) : concat(blob.id, blob.deletion);
  });
  return concat(...shuffled(pairs, entropy));
};
