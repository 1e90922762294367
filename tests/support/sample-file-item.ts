import type { FileItem } from '../../src/casefile/files/file-item.ts';
import { blobBytes, partCount } from '../../src/protocol/blob-sizes.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { seededBytes } from './seeded-entropy.ts';

/** An item that stands for a file of so many bytes; nothing lies behind it. */
export const sampleFileItem = (seed: string, more: Partial<FileItem> = {}): FileItem => {
  const bytes = more.bytes ?? 1000;
  const hash = toBase64url(seededBytes(`${seed}/hash`, 32));
  return {
    id: toBase64url(seededBytes(`${seed}/id`, 16)),
    blob: {
      id: toBase64url(seededBytes(`${seed}/blob`, 32)),
      parts: partCount(blobBytes(bytes)),
      key: toBase64url(seededBytes(`${seed}/key`, 32)),
    },
    name: `${seed}.jpg`,
    mediaType: 'image/jpeg',
    bytes,
    originalHash: hash,
    copyHash: hash,
    cleaned: 'nothing-found',
    kind: 'photo',
    capturedBy: 'reporter',
    faces: 'unknown',
    ...more,
  };
};
