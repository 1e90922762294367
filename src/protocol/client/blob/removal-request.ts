import { shuffled } from '../../age/shuffle.ts';
import { concat } from '../../encoding/bytes.ts';
import { MOST_REPORTER_BLOBS } from '../../limits.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import type { ReporterKeys } from '../reporter-keys.ts';
import { reporterBlobPlace } from './blob-place.ts';

/**
 * Removes whatever a reporter ever sent: all 64 places in random order, used or not, each `blob id ‖ deletion token`.
 * 4,096 octets. It follows from the phrase alone. Source: docs/protocol.md, "Sealed files".
 */
export const removalRequest = (
  reporter: Pick<ReporterKeys, 'blobSecretFor'>,
  entropy: Entropy,
): Uint8Array => {
  const places = Array.from({ length: MOST_REPORTER_BLOBS }, (_, index) =>
    reporterBlobPlace(reporter, index),
  );
  return concat(...shuffled(places, entropy).map(({ id, deletion }) => concat(id, deletion)));
};
