import { blobBytes, partBytes, partCount } from '../../../src/protocol/blob-sizes.ts';
import { encodeBlobStart } from '../../../src/protocol/blob-start.ts';
import { blobStartOf, randomBlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../../src/protocol/wire/paths.ts';
import { browserEntropy } from '../../../web/shared/entropy.ts';
import { findNativeCipher } from '../../../web/shared/files/native-cipher.ts';
import { type SealedBeside, sealBeside } from '../../../web/shared/files/seal-beside.ts';
import { uploadBlob } from '../../../web/shared/files/upload-blob.ts';
import { loadEngine } from '../../../web/shared/load-engine.ts';

declare global {
  interface Window {
    /** Each answers with milliseconds for the file that was chosen. */
    raw: () => Promise<number>;
    sealed: () => Promise<number>;
    sent: (proof: string) => Promise<number>;
    sentAlone: (proof: string) => Promise<number>;
    /** Whether the browser has the cipher itself. */
    hasCipher: () => Promise<boolean>;
  }
}

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file');
  return file;
};

window.raw = () =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL('./raw-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => failed(new Error('worker'));
    worker.postMessage(chosenFile());
  });

window.hasCipher = async () => (await findNativeCipher()) !== null;

// As the page seals a file, each part ready to be sent; from when its worker stands, as the baseline's does.
window.sealed = async () => {
  await loadEngine();
  const { part, takeBack, blob, stop } = await sealBeside(chosenFile(), false, SENDING);
  const begun = performance.now();
  for (let index = 0; index < partCount(blob); index += 1) takeBack(await part(index));
  const ms = performance.now() - begun;
  stop();
  return ms;
};

// As the page sends a file: sealed beside it, two parts under way, and hashed.
window.sent = async (proof) => {
  await loadEngine();
  const begun = performance.now();
  const sealed = await sealBeside(chosenFile(), false, SENDING);
  await Promise.all([sealed.hashes(), upload(sealed, proof)]);
  sealed.stop();
  return performance.now() - begun;
};

// The same way, of octets that nobody has to seal.
window.sentAlone = async (proof) => {
  await loadEngine();
  const blob = blobBytes(chosenFile().size);
  const part = (index: number): Promise<Uint8Array<ArrayBuffer>> =>
    Promise.resolve(new Uint8Array(partBytes(blob, index)));
  const begun = performance.now();
  await upload({ blob, part, takeBack: () => undefined }, proof);
  return performance.now() - begun;
};

const SENDING = { tell: () => undefined, signal: new AbortController().signal };

const upload = (
  { blob, part, takeBack }: Pick<SealedBeside, 'blob' | 'part' | 'takeBack'>,
  proof: string,
): Promise<void> =>
  uploadBlob(
    {
      place: randomBlobPlace(browserEntropy),
      blob,
      part,
      takeBack,
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
