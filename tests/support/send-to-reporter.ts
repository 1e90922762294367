import type { SentFile } from '../../src/casefile/files/sent-files.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { layBlob, newBlob } from './blob-client.ts';
import { sourceOf } from './file-source.ts';
import { sampleSentFile } from './sample-sent-file.ts';

/** Lays a file at the server as a desk does, for a reporter: what the answer then says of it. */
export const layForReporter = async (
  origin: string,
  name: string,
  file: Uint8Array,
  mediaType = 'application/pdf',
): Promise<SentFile> => {
  const blob = await newBlob(file);
  await layBlob(origin, blob);
  return sampleSentFile(name, {
    blob: {
      id: toBase64url(blob.place.id),
      parts: blob.sealer.parts,
      key: toBase64url(blob.sealer.key),
      deletion: toBase64url(blob.place.deletion),
    },
    name,
    mediaType,
    bytes: file.length,
    hash: toBase64url(await hashFile(sourceOf(file))),
  });
};
