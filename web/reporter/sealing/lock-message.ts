import type { FileItem } from '../../../src/casefile/files/file-item.ts';
import type { FilesMessage, LockedMessage } from '../../../src/casefile/files/files-message.ts';
import { kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  type OriginalHolder,
  type SplitOriginal,
  sealOriginalShares,
  splitOriginal,
} from '../../../src/protocol/client/originals.ts';
import type { VaultPlace } from '../../../src/protocol/client/vault.ts';
import { fromBase64url, toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import type { ArrivedFile } from '../files/arrived-file.ts';

/** Among whom keys of files are split, and how many of them open one together. */
export type Locking = {
  readonly place: VaultPlace;
  readonly holders: readonly OriginalHolder[];
  readonly quorum: number;
};

/** Whether two have to open a file: no copy could be made of it. */
const isLocked = ({ item }: ArrivedFile): boolean => item.cleaned === 'not-possible';

const isAnyLocked = (files: readonly ArrivedFile[]): boolean =>
  files.some((file) => isLocked(file) || file.original !== null);

/** Whether enough people could hold a part of a key today. */
export const canLock = ({ holders, quorum }: Locking): boolean => holders.length >= quorum;

/**
 * The message that names these files; the key of what could not be cleaned, and of each untouched original, is split. Throws
 * `vault-below-quorum` where too few could hold a part of one.
 */
export async function lockMessage(
  text: string,
  files: readonly ArrivedFile[],
  locking: Locking,
  entropy: Entropy,
): Promise<FilesMessage> {
  if (!isAnyLocked(files)) return { version: 1, text, items: files.map(({ item }) => item) };
  const splits: SplitOriginal[] = [];
  const members = locking.holders.map(({ member }) => member);
  const lock = async ({ id, blob }: Pick<FileItem, 'id' | 'blob'>) => {
    const key = kemSeed(fromBase64url(blob.key));
    const item = fromBase64url(id);
    const split = await splitOriginal(key, item, locking.place.caseId, members, locking.quorum);
    splits.push(split);
    const { commitment, shareHashes } = split.lock;
    return {
      id: blob.id,
      parts: blob.parts,
      commitment: toBase64url(commitment),
      shareHashes: shareHashes.map(toBase64url),
    };
  };
  const items: LockedMessage['items'] = [];
  for (const file of files) {
    const { item, original } = file;
    const { id, blob, ...about } = item;
    items.push({
      id,
      blob: isLocked(file) ? await lock(item) : blob,
      ...about,
      original: original && { id: original.id, bytes: original.bytes, blob: await lock(original) },
    });
  }
  const sealed = sealOriginalShares(splits, locking.place, locking.holders, entropy);
  const holders = members.map((member, at) => ({
    member: toBase64url(member),
    parts: toBase64url(sealed[at] ?? new Uint8Array(0)),
  }));
  return { version: 2, text, items, quorum: locking.quorum, holders };
}
