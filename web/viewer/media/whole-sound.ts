import type { FileSource } from '../file-source.ts';
import { Refusal } from '../refusal.ts';

const MOST_BYTES = 67_108_864;

/** A sound whose kind browsers play only from a whole file: kept in memory, and therefore short. */
export async function wholeSound(element: HTMLMediaElement, file: FileSource): Promise<void> {
  if (file.bytes > MOST_BYTES) throw new Refusal('not-playable');
  const address = URL.createObjectURL(new Blob([new Uint8Array(await file.read(0, file.bytes))]));
  const known = new Promise<void>((done, failed) => {
    element.addEventListener('loadedmetadata', () => done(), { once: true });
    element.addEventListener('error', () => failed(new Refusal('not-playable')), { once: true });
  });
  element.src = address;
  await known;
  URL.revokeObjectURL(address);
}
