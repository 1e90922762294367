import { heldFile } from '../../casefile/files/files-state.ts';
import type { FileLock } from '../../casefile/files/held-item.ts';
import { sentFile } from '../../casefile/files/sent-state.ts';
import { engineCipher } from '../../protocol/client/blob/chunk-cipher.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { originalKey } from './original-key.ts';
import { readSealedFile, type SealedFileReader } from './sealed-file-reader.ts';

/**
 * Opens a file of a case by the id of its item, whoever sent it. Call it in the log's turn. Throws `bad-argument` where the case has
 * none such, what `originalKey` throws for one that two have to open, and what opening throws.
 */
export const readFile = async (core: DeskCore, log: CaseLog, item: string): Promise<SealedFileReader> => {
  const held = heldFile(log.state.files, item)?.item;
  const meant = held ?? sentFile(log.state.sentFiles, item);
  if (meant === undefined) throw new ProtocolError('bad-argument', 'file');
  const blob = fromBase64url(meant.blob.id);
  const fetchPart = (index: number): Promise<Uint8Array> => core.means.api.blobPart(blob, index);
  const key = meant.blob.key ?? (await keyOfLocked(core, log, item, held?.lock));
  return readSealedFile(
    { blob: { ...meant.blob, key }, bytes: meant.bytes },
    fetchPart,
    core.means.cipher ?? engineCipher,
  );
};

const keyOfLocked = async (
  core: DeskCore,
  log: CaseLog,
  item: string,
  lock: FileLock | undefined,
): Promise<string> => {
  if (lock === undefined) throw new ProtocolError('bad-argument', 'no key');
  return toBase64url(await originalKey(core, log, item, lock));
};
