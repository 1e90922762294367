import type { FilesForm } from '../../../src/casefile/routing/destination.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import type { CarryWatch } from '../../../src/casework/referrals/along/carry-watch.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { handOverCopy } from '../../shared/files/hand-over-copy.ts';
import type { ReadIn } from './make-form.ts';
import { sealFiles } from './seal-files.ts';

/** Under which name the sealed files can be saved: it says nothing of what is in it. */
export const FILES_NAMES: Readonly<Record<FilesForm, string>> = {
  age: 'files.zip.age',
  openpgp: 'files.zip.gpg',
};

/** So many together: browsers keep what is in a blob on disk. */
const BLOB_BYTES = 4 * 1_048_576;

/**
 * Takes the files that go along with a dossier as one sealed file, once the log says so: then the browser saves it. Throws what `handOverFiles` and
 * `sealFiles` throw: then nothing is saved.
 */
export async function takeFiles(
  desk: Desk,
  { id, dossier, form }: { readonly id: string; readonly dossier: string; readonly form: FilesForm },
  readIn: ReadIn,
  watch: CarryWatch,
): Promise<void> {
  const kept = blobsOf();
  await desk.referrals.handOverFiles(id, dossier, {
    seal: (what) => sealFiles(what, readIn, { entropy: browserEntropy, now: now() }),
    keep: kept.keep,
    watch,
  });
  handOverCopy(FILES_NAMES[form], kept.all());
}

/** Pieces as few blobs: of what was sealed only the last ones are in memory. */
const blobsOf = () => {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const close = (): void => {
    blobs.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  return {
    keep: (piece: Uint8Array): void => {
      waiting.push(piece as Uint8Array<ArrayBuffer>);
      length += piece.length;
      if (length >= BLOB_BYTES) close();
    },
    all: (): readonly Blob[] => {
      close();
      return blobs;
    },
  };
};
