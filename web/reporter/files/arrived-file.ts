import type { FileItem } from '../../../src/casefile/files/file-item.ts';

/** A file that has arrived, with the key of its blob, and its untouched original where that was sent too. */
export type ArrivedFile = {
  readonly item: FileItem;
  readonly original: Pick<FileItem, 'id' | 'bytes' | 'blob'> | null;
};
