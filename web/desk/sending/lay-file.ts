import { FILE_ITEM_ID_BYTES } from '../../../src/casefile/files/file-fields.ts';
import { partCount } from '../../../src/protocol/blob-sizes.ts';
import { encodeBlobStart } from '../../../src/protocol/blob-start.ts';
import {
  type BlobPlace,
  blobStartOf,
  randomBlobPlace,
} from '../../../src/protocol/client/blob/blob-place.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForNothing } from '../../shared/api.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { sealBeside } from '../../shared/files/seal-beside.ts';
import { removeBlob, uploadBlob } from '../../shared/files/upload-blob.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { LaidFile, OutgoingFile } from './outgoing.ts';

const UNKNOWN_TYPE = 'application/octet-stream';
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,40}\/[a-z0-9][a-z0-9.+-]{0,80}$/;

/** A member asks for the place in their session; the parts go by the call of everybody, without it. */
const begin = (place: BlobPlace, blob: number, { tell, signal }: Sending): Promise<void> =>
  callForNothing({
    method: 'POST',
    path: PATHS.memberBlobs,
    body: encodeBlobStart(blobStartOf(place, blob)),
    session: true,
    signal,
    patience: { attempts: Infinity, onPause: (seconds) => tell({ at: 'waiting', seconds }) },
  });

/**
 * Seals a file and sends it whole, without what it betrays where that can be taken out; gives what the answer will say of
 * it. `onStep` is told of octets that the server has acknowledged, and by how many the blob is larger than the file. Where it fails, the
 * server is asked to remove what has come.
 */
export async function layFile(
  { file, looked }: Pick<OutgoingFile, 'looked'> & { readonly file: Blob },
  sending: Sending,
  onStep: (arrived: number, extra: number) => void,
): Promise<LaidFile> {
  const cleaned = looked?.cleaned ?? 'not-possible';
  sending.tell({ at: 'locking' });
  const sealed = await sealBeside(file, cleaned === 'cleaned', sending);
  const place = randomBlobPlace(browserEntropy);
  try {
    onStep(0, sealed.blob - file.size);
    const { blob, part, takeBack } = sealed;
    const onArrived = (octets: number): void => onStep(octets, 0);
    // While parts travel there is time for them: nobody waits at the end.
    const hashes = sealed.hashes();
    await uploadBlob({ place, blob, part, takeBack, begin, onArrived }, sending);
    const { copy } = await hashes;
    return {
      id: toBase64url(browserEntropy.bytes(FILE_ITEM_ID_BYTES)),
      blob: {
        id: toBase64url(place.id),
        parts: partCount(sealed.blob),
        key: toBase64url(sealed.key),
        deletion: toBase64url(place.deletion),
      },
      mediaType: MEDIA_TYPE.test(file.type) ? file.type : UNKNOWN_TYPE,
      bytes: sealed.bytes,
      hash: toBase64url(copy),
      cleaned,
    };
  } catch (error) {
    removeBlob(place);
    throw error;
  } finally {
    sealed.stop();
  }
}
