import type { FileItem } from '../../src/casefile/files/file-item.ts';
import { encodeFilesMessage } from '../../src/casefile/files/files-message.ts';
import { reporterBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import { layBlob, newBlob } from './blob-client.ts';
import { sourceOf } from './file-source.ts';
import type { TestReporter } from './reporter.ts';
import { sampleFileItem } from './sample-file-item.ts';

/** A file and at which of the reporter's places it lies. */
export interface PlacedFile {
  readonly name: string;
  readonly file: Uint8Array;
  readonly index: number;
}

/** Lays a file at a place of the reporter's, as the page does before it names it. */
export const layFile = async (
  origin: string,
  { keys }: TestReporter,
  { name, file, index }: PlacedFile,
): Promise<FileItem> => {
  const blob = { ...(await newBlob(file)), place: reporterBlobPlace(keys, index) };
  await layBlob(origin, blob);
  const hash = toBase64url(await hashFile(sourceOf(file)));
  const sample = sampleFileItem(name, { bytes: file.length, name, originalHash: hash, copyHash: hash });
  const { parts, key } = blob.sealer;
  return { ...sample, blob: { id: toBase64url(blob.place.id), parts, key: toBase64url(key) } };
};

/** Sends a file as the page does: parts first, then the message that names it. */
export const sendFile = async (
  origin: string,
  reporter: TestReporter,
  placed: PlacedFile,
): Promise<FileItem> => {
  const item = await layFile(origin, reporter, placed);
  const message = encodeFilesMessage({ version: 1, text: 'The summons.', items: [item] });
  await reporter.post(await reporter.sealMessage('files', fromUtf8(message)));
  return item;
};
