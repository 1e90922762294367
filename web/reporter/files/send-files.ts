import { FILE_ITEM_ID_BYTES } from '../../../src/casefile/files/file-fields.ts';
import type { FileItem } from '../../../src/casefile/files/file-item.ts';
import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import { encodeFilesMessage, type FilesMessage } from '../../../src/casefile/files/files-message.ts';
import { shuffled } from '../../../src/protocol/age/shuffle.ts';
import { partCount } from '../../../src/protocol/blob-sizes.ts';
import type { BlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { equalBytes } from '../../../src/protocol/encoding/bytes.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { MOST_REPORTER_BLOBS } from '../../../src/protocol/limits.ts';
import { ApiError } from '../../shared/api-error.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { sealBeside } from '../../shared/files/seal-beside.ts';
import { FileUnreadable } from '../../shared/files/seal-line.ts';
import { removeBlob, uploadBlob } from '../../shared/files/upload-blob.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { ArrivedFile } from './arrived-file.ts';
import { type ChosenFile, goesTwice, isForTwo } from './chosen-file.ts';

/** What an open mailbox lends for files. */
export type FileDoor = {
  readonly placeOf: (index: number) => BlobPlace;
  readonly beginBlob: (place: BlobPlace, blob: number, sending: Sending) => Promise<void>;
  /** Whether enough people could hold a part of a key today. */
  readonly canLock: boolean;
  readonly lockFiles: (text: string, files: readonly ArrivedFile[]) => Promise<FilesMessage>;
  readonly sendFiles: (message: Uint8Array, sending: Sending) => Promise<void>;
};

/** Octets of all blobs together, and those that the server has acknowledged. */
export type FilesProgress = { readonly arrived: number; readonly all: number };

const UNNAMED = 'file';
const UNKNOWN_TYPE = 'application/octet-stream';
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,40}\/[a-z0-9][a-z0-9.+-]{0,80}$/;

/** Octets of what these files send, before they are sealed. */
export const octetsOf = (files: readonly ChosenFile[]): number =>
  files.reduce((sum, chosen) => sum + (goesTwice(chosen) ? 2 : 1) * chosen.file.size, 0);

/**
 * Seals and sends files one after another, then the message that names them, and gives what it named: nobody reads of a file that is not there.
 * What two have to open is locked for them; where too few could hold a part, it throws
 * `vault-below-quorum` before anything is sent. Stopped or failed, it asks the server to remove what has come. `all` grows as files are measured.
 */
export async function sendFiles(
  files: readonly ChosenFile[],
  text: string,
  door: FileDoor,
  sending: Sending,
  onProgress: (progress: FilesProgress) => void,
): Promise<readonly FileItem[]> {
  if (files.some(isForTwo) && !door.canLock) throw new ProtocolError('vault-below-quorum');
  const places = shuffled(
    Array.from({ length: MOST_REPORTER_BLOBS }, (_, index) => index),
    browserEntropy,
  );
  const begun: BlobPlace[] = [];
  const progress = { arrived: 0, all: octetsOf(files) };
  try {
    const arrived: ArrivedFile[] = [];
    const steps: Steps = {
      places,
      door,
      begun,
      sending,
      onStep: (octets, extra) => {
        progress.arrived += octets;
        progress.all += extra;
        onProgress({ ...progress });
      },
    };
    for (const file of files) arrived.push(await sendOne(file, steps));
    const said = text.trim().toWellFormed();
    const message = await door.lockFiles(said, arrived);
    await door.sendFiles(encodeFilesMessage(message), sending);
    return arrived.map(({ item }) => item);
  } catch (error) {
    for (const place of begun) removeBlob(place);
    throw error;
  }
}

type Steps = {
  readonly places: number[];
  readonly door: FileDoor;
  readonly begun: BlobPlace[];
  readonly sending: Sending;
  /** Told of octets that arrived, and of more that are to come than was thought. */
  readonly onStep: (arrived: number, extra: number) => void;
};

async function sendOne(chosen: ChosenFile, steps: Steps): Promise<ArrivedFile> {
  const { file, looked } = chosen;
  const cleaned = looked?.cleaned ?? 'not-possible';
  const { hashes, ...sent } = await sendBlob(file, cleaned === 'cleaned', steps);
  const item = {
    ...sent,
    name: plainFileName(file.name) ?? UNNAMED,
    mediaType: MEDIA_TYPE.test(file.type) ? file.type : UNKNOWN_TYPE,
    originalHash: toBase64url(hashes.original),
    copyHash: toBase64url(hashes.copy),
    cleaned,
    kind: chosen.kind,
    capturedBy: chosen.capturedBy,
    faces: chosen.faces,
  };
  if (!goesTwice(chosen)) return { item, original: null };
  const { id, bytes, blob, hashes: again } = await sendBlob(file, false, steps);
  if (!equalBytes(again.copy, hashes.original)) throw new FileUnreadable();
  return { item, original: { id, bytes, blob } };
}

type SentBlob = Pick<FileItem, 'id' | 'blob' | 'bytes'> & {
  readonly hashes: { readonly original: Uint8Array; readonly copy: Uint8Array };
};

/** Seals a file, or its cleaned copy, and sends it. */
async function sendBlob(
  file: File,
  clean: boolean,
  { places, door, begun, sending, onStep }: Steps,
): Promise<SentBlob> {
  sending.tell({ at: 'locking' });
  const sealed = await sealBeside(file, clean, sending);
  try {
    onStep(0, sealed.blob - file.size);
    // While parts travel there is time for them: nobody waits at the end.
    const hashes = sealed.hashes();
    const place = await uploadSomewhere(places, door, begun, (at) =>
      uploadBlob(
        {
          place: at,
          blob: sealed.blob,
          part: sealed.part,
          takeBack: sealed.takeBack,
          begin: door.beginBlob,
          onArrived: (octets) => onStep(octets, 0),
        },
        sending,
      ),
    );
    return {
      id: toBase64url(browserEntropy.bytes(FILE_ITEM_ID_BYTES)),
      blob: { id: toBase64url(place.id), parts: partCount(sealed.blob), key: toBase64url(sealed.key) },
      bytes: sealed.bytes,
      hashes: await hashes,
    };
  } finally {
    sealed.stop();
  }
}

/** Places of earlier visits are taken: nothing here remembers which. */
async function uploadSomewhere(
  places: number[],
  door: FileDoor,
  begun: BlobPlace[],
  upload: (place: BlobPlace) => Promise<void>,
): Promise<BlobPlace> {
  for (let index = places.shift(); index !== undefined; index = places.shift()) {
    const place = door.placeOf(index);
    begun.push(place);
    try {
      await upload(place);
      return place;
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'blob-taken') throw error;
      // What stands there is an earlier file: it stays.
      begun.pop();
    }
  }
  throw new ApiError('no-room', 409);
}
