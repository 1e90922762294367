import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOB_START_BYTES, decodeBlobStart, encodeBlobStart } from '../../src/protocol/blob-start.ts';
import { blobStartOf, randomBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { onBothEngines } from '../support/engines.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { seededEntropy } from '../support/seeded-entropy.ts';

onBothEngines('the beginning of a blob', () => {
  it('has one length, comes back as it was, and shows nothing of its tokens', () => {
    const place = randomBlobPlace(seededEntropy('start'));
    const bytes = encodeBlobStart(blobStartOf(place, 70_000));
    expect(bytes.length).toBe(BLOB_START_BYTES);
    const start = decodeBlobStart(bytes);
    expect([start.id, start.bytes]).toEqual([place.id, 70_000]);
    const shown = Buffer.from(bytes);
    expect([shown.includes(Buffer.from(place.upload)), shown.includes(Buffer.from(place.deletion))]).toEqual([
      false,
      false,
    ]);
  });

  it('is refused with a closed code, whatever comes', () => {
    const sound = encodeBlobStart(blobStartOf(randomBlobPlace(seededEntropy('start')), 70_000));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), fc.nat(3), (at, xor, cut) => {
        const altered = sound.with(at, (sound[at] ?? 0) ^ xor).subarray(0, sound.length - cut);
        try {
          // What still reads is another beginning of the same shape.
          expect(encodeBlobStart(decodeBlobStart(altered))).toEqual(altered);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError);
        }
      }),
      fuzzRuns(200),
    );
  });
});
