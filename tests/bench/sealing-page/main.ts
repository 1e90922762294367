import { blobBytes, partBytes } from '../../../src/protocol/blob-sizes.ts';
import { encodeBlobStart } from '../../../src/protocol/blob-start.ts';
import { blobStartOf, randomBlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../../src/protocol/wire/paths.ts';
import { browserEntropy } from '../../../web/shared/entropy.ts';
import { type SealedBeside, sealBeside } from '../../../web/shared/files/seal-beside.ts';
import { uploadBlob } from '../../../web/shared/files/upload-blob.ts';
import { loadEngine } from '../../../web/shared/load-engine.ts';
import type { SealWish } from './seal-worker.ts';

declare global {
  interface Window {
    /** Each answers with milliseconds for the file that was chosen. */
    raw: () => Promise<number>;
    sealed: (native: boolean) => Promise<number | null>;
    sent: (proof: string) => Promise<number>;
    sentAlone: (proof: string) => Promise<number>;
  }
}

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file');
  return file;
};

const askWorker = <Answer>(worker: Worker, question: Blob | SealWish): Promise<Answer> =>
  new Promise((done, failed) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => failed(new Error('worker'));
    worker.postMessage(question);
  });

window.raw = () =>
  askWorker(new Worker(new URL('./raw-worker.ts', import.meta.url), { type: 'module' }), chosenFile());

window.sealed = (native) =>
  askWorker(new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' }), {
    file: chosenFile(),
    native,
  });

// As the page sends a file: sealed beside it, two parts under way, both hashes.
window.sent = async (proof) => {
  await loadEngine();
  const begun = performance.now();
  const sealed = await sealBeside(chosenFile(), false, SENDING);
  await upload(sealed, proof);
  await sealed.hashes();
  sealed.stop();
  return performance.now() - begun;
};

// The same way, of octets that nobody has to seal.
window.sentAlone = async (proof) => {
  await loadEngine();
  const blob = blobBytes(chosenFile().size);
  const part = (index: number): Promise<Blob> =>
    Promise.resolve(new Blob([new Uint8Array(partBytes(blob, index))]));
  const begun = performance.now();
  await upload({ blob, part }, proof);
  return performance.now() - begun;
};

const SENDING = { tell: () => undefined, signal: new AbortController().signal };

const upload = ({ blob, part }: Pick<SealedBeside, 'blob' | 'part'>, proof: string): Promise<void> =>
  uploadBlob(
    {
      place: randomBlobPlace(browserEntropy),
      blob,
      part,
      begin: async (place, bytes) => {
        const headers = { 'content-type': OCTETS, [PROOF_HEADER]: proof };
        const body = new Uint8Array(encodeBlobStart(blobStartOf(place, bytes)));
        const { status } = await fetch(PATHS.blobs, { method: 'POST', headers, body });
        if (status !== 204) throw new Error(`not begun: ${status}`);
      },
      onArrived: () => undefined,
    },
    SENDING,
  );
