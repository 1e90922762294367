import { encodeBlobStart } from '../../../protocol/blob-start.ts';
import { type BlobPlace, blobStartOf } from '../../../protocol/client/blob/blob-place.ts';
import type { BlobSealer } from '../../../protocol/client/blob/seal-blob.ts';
import type { MemberApi } from '../../member-api.ts';

/** A blob on its way to its place, whose parts are put there in their order, each once. */
export interface SealedParts {
  /** Whether all of them were there when it began. */
  readonly isWhole: boolean;
  /** Puts the next part there, unless it has arrived or is the last one. */
  putNext(): Promise<void>;
  /** Puts all that is left there. */
  finish(): Promise<void>;
}

/** Begins a blob of the team's, or goes on with it. Throws `CallError`. */
export const sealedParts = async (
  api: MemberApi,
  place: BlobPlace,
  sealer: BlobSealer,
): Promise<SealedParts> => {
  const { bytes, parts } = sealer;
  await api.beginBlob(encodeBlobStart(blobStartOf(place, bytes)));
  const arrived = await api.arrivedParts(place);
  let next = 0;
  const put = async (): Promise<void> => {
    const index = next;
    next += 1;
    if (!hasArrived(arrived, index)) await api.putBlobPart(place, index, await sealer.part(index));
  };
  return {
    isWhole: isWholeAt(arrived, parts),
    putNext: async () => {
      if (next < parts - 1) await put();
    },
    finish: async () => {
      while (next < parts) await put();
    },
  };
};

/** Whether all parts of a blob, so many, have arrived. */
export const isWholeAt = (arrived: Uint8Array, parts: number): boolean =>
  Array.from({ length: parts }, (_, index) => hasArrived(arrived, index)).every(Boolean);

const hasArrived = (arrived: Uint8Array, index: number): boolean =>
  ((arrived[Math.floor(index / 8)] ?? 0) & (0x80 >> (index % 8))) !== 0;
