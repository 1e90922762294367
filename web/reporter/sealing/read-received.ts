import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import { kemSeed } from '../../../src/protocol/age/keys.ts';
import { encodeBlobReading } from '../../../src/protocol/blob-reading.ts';
import { blobBytes, partCount } from '../../../src/protocol/blob-sizes.ts';
import { engineCipher } from '../../../src/protocol/client/blob/chunk-cipher.ts';
import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';
import { openBlob } from '../../../src/protocol/client/blob/open-blob.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes } from '../../shared/api.ts';
import { findNativeCipher } from '../../shared/files/native-cipher.ts';
import { openWhole } from '../../shared/files/open-whole.ts';
import { PATIENT, type Patience } from '../../shared/retry.ts';
import type { FetchingWhole } from '../conversation.ts';

/** A file that a reviewer sent, in any order; parts are fetched as they are read. Throws `ApiError`, and what `openBlob` throws. */
export async function readReceived(
  { blob, bytes }: SentFile,
  signal: AbortSignal,
  patience: Patience = PATIENT,
): Promise<FileSource> {
  if (blob.parts !== partCount(blobBytes(bytes))) throw new ProtocolError('bad-encoding', 'parts');
  const [id, deletion] = [fromBase64url(blob.id), fromBase64url(blob.deletion)];
  const fetchPart = (part: number): Promise<Uint8Array> => {
    const body = encodeBlobReading({ id, deletion, part });
    return callForBytes({ method: 'POST', path: PATHS.blobReading, body, signal, patience });
  };
  const cipher = (await findNativeCipher()) ?? engineCipher;
  return openBlob({ key: kemSeed(fromBase64url(blob.key)), bytes }, fetchPart, cipher);
}

/** All of it, once it proved to be what was sent; goes on over a line that is cut. Throws `wrong-context` where it is not. */
export async function fetchReceived(
  file: SentFile,
  { signal, onProgress, onPause }: FetchingWhole,
): Promise<readonly Blob[]> {
  const source = await readReceived(file, signal, { attempts: Infinity, onPause });
  const { pieces, hash } = await openWhole(source, onProgress);
  if (hash !== file.hash) throw new ProtocolError('wrong-context', 'file');
  return pieces;
}
