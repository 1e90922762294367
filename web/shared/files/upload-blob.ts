import { partBytes, partCount } from '../../../src/protocol/blob-sizes.ts';
import type { BlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import type { RemovableBlob } from '../../../src/protocol/client/blob/received-removal.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { BLOB_PART_BYTES } from '../../../src/protocol/limits.ts';
import { BLOB_TOKEN_HEADER, PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes, callForNothing } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { pauseAfter } from '../retry.ts';
import type { Sending } from '../sending-step.ts';
import { wait } from '../wait.ts';
import type { SealedAhead } from './seal-ahead.ts';

export type BlobUpload = SealedAhead & {
  readonly place: BlobPlace;
  readonly blob: number; // octets
  /** Asks the server for the place, as whoever sends may. */
  readonly begin: (place: BlobPlace, blob: number, sending: Sending) => Promise<void>;
  /** Told of octets that the server has acknowledged, and of nothing else. */
  readonly onArrived: (octets: number) => void;
};

/** Two at a time: one is sealed and one travels, and no more stay in memory. */
const LANES = 2;
const FIRST_TIMEOUT_MS = 120_000;
/** 1 MiB over a line of 10 kbit/s. */
const LONGEST_TIMEOUT_MS = 900_000;

/**
 * Sends a blob until it has arrived whole or is stopped. What has arrived is not sent again, however often the line is
 * cut. Throws `blob-taken` where something else stands in the place, and whatever else the server refuses for good.
 */
export async function uploadBlob(upload: BlobUpload, sending: Sending): Promise<void> {
  const { place, blob, begin } = upload;
  await begin(place, blob, sending);
  const arrived = await arrivedParts(place, sending.signal);
  // A place that was never used before has nothing in it.
  if (arrived.some((byte) => byte !== 0)) throw new ApiError('blob-taken', 409);
  sending.tell({ at: 'sending' });
  const places = Array.from({ length: partCount(blob) }, (_, index) => index);
  const lane = async (): Promise<void> => {
    for (let index = places.shift(); index !== undefined; index = places.shift()) {
      await putPart(upload, index, sending);
      upload.onArrived(partBytes(blob, index));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Asks the server to remove a blob; nobody waits for it. */
export function removeBlob({ id, deletion }: RemovableBlob): void {
  callForNothing({
    method: 'DELETE',
    path: PATHS.blob(toBase64url(id)),
    headers: tokenHeader(deletion),
    patience: { attempts: 4 },
    outlivesPage: true,
  }).catch(() => undefined);
}

const tokenHeader = (token: Uint8Array): Readonly<Record<string, string>> => ({
  [BLOB_TOKEN_HEADER]: toBase64url(token),
});

const arrivedParts = ({ id, upload }: BlobPlace, signal: AbortSignal): Promise<Uint8Array> =>
  callForBytes({
    method: 'GET',
    path: PATHS.blobParts(toBase64url(id)),
    headers: tokenHeader(upload),
    patience: { attempts: Infinity },
    signal,
  });

/**
 * Browsers clean up by how much memory scripts have taken. The copy of a body that was sent does not count for that in Chromium, and would
 * lie about until the whole file does. This counts, and takes none: nothing is written to it.
 */
const countAsTaken = (octets: number): unknown => new Uint8Array(octets);

/** The same octets again are fine, so a part whose answer was lost is simply sent once more. */
async function putPart(
  { place, part, takeBack }: BlobUpload,
  index: number,
  sending: Sending,
): Promise<void> {
  const { tell, signal } = sending;
  const body = await part(index);
  const path = PATHS.blobPart(toBase64url(place.id), index);
  const headers = tokenHeader(place.upload);
  let timeoutMs = FIRST_TIMEOUT_MS;
  for (let failed = 1; ; failed += 1) {
    try {
      await callForNothing({ method: 'PUT', path, headers, body, signal, timeoutMs });
      if (failed > 1) tell({ at: 'sending' });
      takeBack(body);
      countAsTaken(BLOB_PART_BYTES);
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || !error.passing) throw error;
      if (error.code === 'timed-out') timeoutMs = Math.min(LONGEST_TIMEOUT_MS, timeoutMs * 2);
      const seconds = pauseAfter(failed, error.retryAfterSeconds);
      tell({ at: 'waiting', seconds });
      await wait(seconds * 1000, signal);
    }
  }
}
