import type { FileItem } from './file-item.ts';
import type { FilesMessage, LaterItem, LockedMessage } from './files-message.ts';

/** Who holds a part of a file's key. All in base64url. */
export interface PartHolder {
  readonly member: string;
  /** What their part must hash to. */
  readonly hash: string;
  /** An age file to them with their parts of all locked files of one message. */
  readonly parts: string;
}

/** What it takes to open a file whose key is split. */
export interface FileLock {
  /** The file of which this is the untouched original; null where no copy could be made. */
  readonly of: string | null;
  readonly quorum: number;
  readonly commitment: string;
  readonly holders: readonly PartHolder[];
}

/** A file of a case: with its key, or locked. */
export type HeldItem = Omit<FileItem, 'blob'> & {
  readonly blob: Omit<FileItem['blob'], 'key'> & { readonly key: string | null };
  readonly lock?: FileLock;
};

/** The files that a message brings, each untouched original right behind its cleaned copy. */
export const heldItems = (message: FilesMessage): readonly HeldItem[] =>
  message.version === 1 ? message.items : message.items.flatMap((item) => itemsOf(item, message));

const itemsOf = ({ original, ...item }: LaterItem, message: LockedMessage): readonly HeldItem[] => {
  const { blob } = item;
  const own = 'key' in blob ? { ...item, blob } : { ...item, ...locked(blob, null, message) };
  if (original === null) return [own];
  const untouched: HeldItem = {
    ...item,
    id: original.id,
    bytes: original.bytes,
    copyHash: item.originalHash,
    cleaned: 'untouched',
    ...locked(original.blob, item.id, message),
  };
  return [own, untouched];
};

type LockedBlob = Exclude<LaterItem['blob'], { key: string }>;

const locked = (
  { id, parts, commitment, shareHashes }: LockedBlob,
  of: string | null,
  { quorum, holders }: LockedMessage,
): Pick<HeldItem, 'blob'> & { readonly lock: FileLock } => ({
  blob: { id, parts, key: null },
  lock: {
    of,
    quorum,
    commitment,
    holders: holders.map((holder, at) => ({ ...holder, hash: shareHashes[at] ?? '' })),
  },
});
