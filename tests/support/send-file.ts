import type { FileItem } from '../../src/casefile/files/file-item.ts';
import { encodeFilesMessage } from '../../src/casefile/files/files-message.ts';
import { reporterBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import { blobClient, newBlob } from './blob-client.ts';
import { sourceOf } from './file-source.ts';
import type { TestReporter } from './reporter.ts';
import { sampleFileItem } from './sample-file-item.ts';

/** Sends a file as the page does, at the reporter's place `index`: parts first, then the message that names it. */
export const sendFile = async (
  origin: string,
  reporter: TestReporter,
  { name, file, index }: { readonly name: string; readonly file: Uint8Array; readonly index: number },
): Promise<FileItem> => {
  const client = blobClient(() => origin);
  const blob = { ...(await newBlob(file)), place: reporterBlobPlace(reporter.keys, index) };
  await client.begin(blob);
  for (let at = 0; at < blob.sealer.parts; at += 1) await client.put(blob, at, await blob.sealer.part(at));
  const hash = toBase64url(await hashFile(sourceOf(file)));
  const place = {
    id: toBase64url(blob.place.id),
    parts: blob.sealer.parts,
    key: toBase64url(blob.sealer.key),
  };
  const sample = sampleFileItem(name, { bytes: file.length, name, originalHash: hash, copyHash: hash });
  const item = { ...sample, blob: place };
  const message = encodeFilesMessage({ version: 1, text: 'The summons.', items: [item] });
  await reporter.post(await reporter.sealMessage('files', fromUtf8(message)));
  return item;
};
